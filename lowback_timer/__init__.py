"""A guided, hands-free workout timer for the lower back."""

__version__ = "0.1.0"

APP_ID = "io.github.lowback_timer.lowback_timer"
"""Of the program, to desktops: the name of its menu entry, its icon and its names on the bus."""
