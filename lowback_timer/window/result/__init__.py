"""What was done, when a workout is over."""

from lowback_timer.window.result.room import ResultRoom

__all__ = ["ResultRoom"]
