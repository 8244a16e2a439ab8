"""All workouts, and each as it suits today."""

from __future__ import annotations

from lowback_timer.window.controls.list_and_detail import ListAndDetail
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.workouts.list_page import WorkoutsList


class WorkoutsPage(ListAndDetail):
    """The list of all workouts, or one of them."""

    listing: WorkoutsList

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__(look, WorkoutsList(look, preferences))
