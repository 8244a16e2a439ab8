"""Measures what the program costs, side by side with what it is built on."""
