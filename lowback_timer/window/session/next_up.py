"""The card that says what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from lowback_timer.core.session.timeline import Step
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type


class NextUp(Card):
    """A small still picture, and two lines."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._figure = FigureView(look)
        self._over = look.label("", Type.SMALL, "dim")
        self._name = FittedLabel(look, Type.STRONG)
        self._line = FittedLabel(look, Type.BODY, "dim")
        for text in (self._name, self._line):
            # Long names get smaller rather than widening the page.
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch()
        for widget in (self._over, self._name, self._line):
            texts.addWidget(widget)
        texts.addStretch()
        row = look.space(QHBoxLayout(self), 14, (14, 6, 14, 6))
        row.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        self._resize()
        look.changed.connect(self._resize)

    def _resize(self) -> None:
        self._figure.setFixedSize(self._look.px(108), self._look.px(64))
        lines = sum(each.sizeHint().height() for each in (self._over, self._name, self._line))
        self.setFixedHeight(max(self._look.px(84), lines + self._look.px(12) + 4))

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
