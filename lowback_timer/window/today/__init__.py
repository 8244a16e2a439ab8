"""Choosing a workout."""

from lowback_timer.window.today.room import TodayRoom

__all__ = ["TodayRoom"]
