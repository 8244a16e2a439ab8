"""The controls that every room uses."""
