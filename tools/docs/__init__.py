"""Builds the handbook as HTML: `make docs`."""
