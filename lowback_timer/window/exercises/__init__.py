"""All exercises, and how each is done."""

from lowback_timer.window.exercises.room import ExercisesRoom

__all__ = ["ExercisesRoom"]
