"""The list of all workouts."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.window.browsing.workout_browser import WorkoutBrowser
from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences


class WorkoutsList(Page):
    """All workouts."""

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__(look)
        self.browser = WorkoutBrowser(self.look, preferences, self)
        column = self.look.space(QVBoxLayout(self), 0, (28, 20, 0, 0))
        column.addWidget(self.browser)

    def first_focus(self) -> QWidget:
        """Take the keyboard to the workout where it was."""
        return self.browser.first_focus()
