"""Walks through the real program by keyboard alone, and reads it as a screen reader does."""
