"""All workouts, and each as it suits today."""

from lowback_timer.window.workouts.room import WorkoutsRoom

__all__ = ["WorkoutsRoom"]
