"""All exercises, and how each is done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lowback_timer.window.browsing.exercise_browser import ExerciseBrowser
from lowback_timer.window.browsing.list_page import ListPage
from lowback_timer.window.controls.list_and_detail import ListAndDetail
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences


class ExercisesPage(ListAndDetail):
    """The list of all exercises, or one of them."""

    listing: ListPage[ExerciseBrowser]

    def __init__(self, look: Look, preferences: Preferences) -> None:
        def make(look: Look, page: QWidget) -> ExerciseBrowser:
            return ExerciseBrowser(look, preferences, page)

        super().__init__(look, ListPage(look, make))
