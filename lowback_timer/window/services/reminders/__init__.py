"""Reminders of training and of movement breaks, with and without a window."""
