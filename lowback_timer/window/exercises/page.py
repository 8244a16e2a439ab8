"""All exercises, and how each is done."""

from __future__ import annotations

from lowback_timer.window.controls.list_and_detail import ListAndDetail
from lowback_timer.window.exercises.list_page import ExercisesList
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences


class ExercisesPage(ListAndDetail):
    """The list of all exercises, or one of them."""

    listing: ExercisesList

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__(look, ExercisesList(look, preferences))
