"""Programs for those who work on Lowback Timer; none is part of what is installed."""
