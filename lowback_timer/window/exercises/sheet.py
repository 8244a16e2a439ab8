"""How an exercise is done, over whatever is shown: to look up its cues in mid-session."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.library.model import Library
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.exercises.beyond import Beyond
from lowback_timer.window.exercises.how_to import HowTo
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_WIDTH, _FIGURE = 860, 220


class ExerciseSheet(TextOverlay):
    """Shows what the page of an exercise shows, but for what starts it."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(look, host, "", translate("ExerciseSheet", "Close"), _WIDTH)
        self.how_to = HowTo(self.look, _FIGURE)
        self.how_to.name.hide()  # it heads the sheet
        self.beyond = Beyond(self.look)
        self.look.space(self.text, 16)
        self.text.addWidget(self.how_to)
        self.text.addWidget(self.beyond)

    def show_exercise(self, exercise: Exercise, library: Library, *, moves: bool) -> None:
        """Open it with an exercise, or show another one in it."""
        self.setAccessibleName(exercise.name)
        self.heading.setText(exercise.name)
        self.setAccessibleDescription(self.how_to.spoken)
        self.how_to.show_exercise(exercise, library, moves=moves)
        self.beyond.show_exercise(exercise, library)
        self.open(self.how_to.panel if exercise.picture else None)
        self.fit()
