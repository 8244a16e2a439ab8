"""Changing settings, and testing the sound."""
