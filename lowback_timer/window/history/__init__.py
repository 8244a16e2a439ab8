"""What was done: day by day, set by set, and over time."""

from lowback_timer.window.history.room import HistoryRoom

__all__ = ["HistoryRoom"]
