"""The list of all workouts."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class WorkoutsList(Page):
    """All workouts."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        column = self.look.space(QVBoxLayout(self), 16, (28, 20, 28, 0))
        column.addWidget(self.look.label(translate("Workouts", "Workouts"), Type.TITLE))
        column.addStretch(1)
