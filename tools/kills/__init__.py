"""Kills the real program at random instants, and looks at what is left."""
