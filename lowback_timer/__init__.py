"""A guided, hands-free workout timer for the lower back."""

__version__ = "0.1.0"
