"""The panel with the moving picture and the form cues."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from lowback_timer.window.controls.basics import label
from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.typography import Type, set_type
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.cue_list import CueList
from lowback_timer.window.session.face import Face


class ExercisePanel(QFrame):
    """Shows a `Face`'s exercise: how it looks, and what to mind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.figure = FigureView(theme, ground="panel")
        self._cues = CueList(theme)
        self._up_next = label(translate("ExercisePanel", "Up next"), Type.BODY, "dim")
        self._name = FittedLabel(Type.HEADING)
        self._line = FittedLabel(Type.BODY, "dim")
        self._headline = QHBoxLayout()
        self._headline.addWidget(self._up_next)
        self._headline.addWidget(self._name, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._headline)
        self._column.addWidget(self._line)
        self._column.addWidget(self.figure, 1)
        self._column.addWidget(self._cues)
        self.set_scale(1)

    def set_scale(self, scale: float) -> None:
        """Set the scale of the texts."""
        set_type(self._up_next, Type.BODY, scale)
        set_type(self._name, Type.HEADING, scale)
        set_type(self._line, Type.BODY, scale)
        self._cues.set_scale(scale)
        margin = round(24 * scale)
        self._column.setContentsMargins(margin, round(14 * scale), margin, round(18 * scale))
        self._headline.setSpacing(round(10 * scale))

    def show_face(self, face: Face) -> None:
        """Show another instant."""
        name, line = face.headline
        for text, to in ((self._name, name), (self._line, line)):
            if text.text() != to:
                text.setText(to)
        if self._up_next.isVisibleTo(self) != bool(name):
            self._up_next.setVisible(bool(name))
        exercise = face.shown.exercise
        self.figure.show_picture(exercise.picture, name=exercise.name, side=face.side)
        self._cues.show_cues(exercise.cues, face.cue, face.phase.value)
