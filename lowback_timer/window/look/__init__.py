"""Colours, type and sizes."""
