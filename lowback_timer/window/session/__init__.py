"""Following a workout."""

from lowback_timer.window.session.room import SessionRoom

__all__ = ["SessionRoom"]
