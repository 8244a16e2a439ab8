"""What is to be known before the first workout."""

from lowback_timer.window.safety.room import SafetyRoom

__all__ = ["SafetyRoom"]
