"""The list of all exercises."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lowback_timer.window.browsing.exercise_browser import ExerciseBrowser
from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences


class ExercisesList(Page):
    """All exercises."""

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__(look)
        self.browser = ExerciseBrowser(self.look, preferences, self)
        # Room before the first card alone: a scroll bar stands at the very edge of the page.
        row = self.look.space(QHBoxLayout(self), 28, (0, 20, 0, 0))
        row.addWidget(QWidget())
        row.addWidget(self.browser, 1)

    def first_focus(self) -> QWidget:
        """Take the keyboard to the exercise where it was."""
        return self.browser.first_focus()

    def announcement(self) -> str:
        """How many there are."""
        return self.browser.head.count.text()

    def escape(self) -> None:
        """Show all again, after a search."""
        self.browser.search.clear()
