"""Reminders: when one is due, and what becomes of it; all times are local and handed in."""
