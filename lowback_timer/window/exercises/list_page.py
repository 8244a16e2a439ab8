"""The list of all exercises."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class ExercisesList(Page):
    """All exercises."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        column = self.look.space(QVBoxLayout(self), 16, (28, 20, 28, 0))
        column.addWidget(self.look.label(translate("Exercises", "Exercises"), Type.TITLE))
        column.addStretch(1)
