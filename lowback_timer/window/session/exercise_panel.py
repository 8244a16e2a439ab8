"""The panel with the moving picture and the form cues."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.cue_list import CueList
from lowback_timer.window.session.face import Face

_CUES_PART = 0.48
"""How much of the height large texts may take from the picture."""


class ExercisePanel(Card):
    """Shows a `Face`'s exercise: how it looks, and what to mind."""

    how_to_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "panel")
        self.figure = FigureView(look, ground="panel", fills=True)
        self._cues = CueList(look)
        self._up_next = look.label(translate("ExercisePanel", "Up next"), Type.BODY, "dim")
        self._name = FittedLabel(look, Type.HEADING)
        self._line = FittedLabel(look, Type.BODY, "dim")
        self._past = FittedLabel(look, Type.BODY, "dim")
        self._past.hide()
        self._note = look.label("", Type.BODY, wraps=True)
        self._note.hide()
        how_to = translate("ExercisePanel", "How it is done (I)")
        self.how_to = IconButton(look, Icon.HOW_TO, how_to, self.how_to_asked.emit)
        headline = QHBoxLayout()
        headline.addWidget(self._up_next)
        headline.addWidget(self._name, 1)
        headline.addWidget(self.how_to)
        column = QVBoxLayout(self)
        column.addLayout(headline)
        column.addWidget(self._line)
        column.addWidget(self._past)
        column.addWidget(self._note)
        column.addWidget(self.figure, 1)
        column.addWidget(self._cues)
        look.space(column, None, (24, 14, 24, 18))
        look.space(headline, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height between the picture and the cues."""
        super().resizeEvent(event)
        self._cues.set_most_height(round(_CUES_PART * self.height()))

    def show_face(self, face: Face, past: str = "", note: str = "") -> None:
        """Show another instant.

        Args:
            face: The session in words.
            past: What was done of the exercise before.
            note: What the person wants to be reminded of at it.
        """
        name, line = face.headline
        show_text(self._name, name)
        show_text(self._line, line)
        # Whoever is at work looks at the picture, and has no time to read.
        for label, text in ((self._past, past), (self._note, note)):
            show_text(label, text if name else "")
            if label.isVisibleTo(self) != bool(label.text()):
                label.setVisible(bool(label.text()))
        if self._up_next.isVisibleTo(self) != bool(name):
            self._up_next.setVisible(bool(name))
        exercise = face.shown.exercise
        self.figure.show_picture(exercise.picture, name=exercise.name, side=face.side)
        self._cues.show_cues(exercise.cues, face.cue, face.phase)
