"""Choosing a workout."""
