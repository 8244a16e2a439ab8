"""The card that says what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from lowback_timer.core.session.timeline import Step
from lowback_timer.window.controls.basics import label
from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.typography import Type, set_type


class NextUp(QFrame):
    """A small still picture, and two lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._figure = FigureView(theme)
        self._over = label("", Type.SMALL, "dim")
        self._name = FittedLabel(Type.STRONG)
        self._line = FittedLabel(Type.BODY, "dim")
        for text in (self._name, self._line):
            # Long names get smaller rather than widening the page.
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch()
        for widget in (self._over, self._name, self._line):
            texts.addWidget(widget)
        texts.addStretch()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(texts, 1)
        self.set_scale(1)

    def set_scale(self, scale: float) -> None:
        """Set the scale of the card."""
        set_type(self._over, Type.SMALL, scale)
        set_type(self._name, Type.STRONG, scale)
        set_type(self._line, Type.BODY, scale)
        self._figure.setFixedSize(round(108 * scale), round(64 * scale))
        lines = sum(each.sizeHint().height() for each in (self._over, self._name, self._line))
        self.setFixedHeight(max(round(84 * scale), lines + round(12 * scale) + 4))
        margin = round(14 * scale)
        self._row.setContentsMargins(margin, round(6 * scale), margin, round(6 * scale))
        self._row.setSpacing(margin)

    def show_next(self, over: str, name: str, line: str, coming: Step | None) -> None:
        """Show what comes next, under the word `over`; `coming` is the step to picture."""
        shown = (over, name, line)
        if shown == (self._over.text(), self._name.text(), self._line.text()):
            return
        self._over.setText(over)
        self._name.setText(name)
        self._line.setText(line)
        self._figure.setVisible(coming is not None)
        if coming is not None:
            exercise = coming.exercise
            self._figure.show_picture(exercise.picture, name=exercise.name, side=coming.side)
            self._figure.show_still()
        self.setAccessibleName(f"{over}: {name}, {line}")
