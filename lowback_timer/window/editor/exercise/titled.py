"""A field with what it is called above it, and below it what is wrong with what stands in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.editor.foot import Sign
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type


class Titled(QFrame):
    """Shows a title, a control, and a sentence if there is one to say."""

    def __init__(self, look: Look, title: str, control: QWidget, hint: str = "") -> None:
        super().__init__()
        self._control = control
        self._hint = hint
        self._problem = QFrame()
        self.sentence = look.label("", Type.SMALL, wraps=True)
        row = look.space(QHBoxLayout(self._problem), 8)
        row.addWidget(Sign(look), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)
        column = look.space(QVBoxLayout(self), 6)
        if title:
            column.addWidget(look.label(title, Type.LABEL, wraps=True))
        column.addWidget(control)
        column.addWidget(self._problem)
        self._problem.hide()

    def show_problem(self, text: str) -> None:
        """Say what is wrong; empty: nothing is."""
        show_text(self.sentence, text)
        self._problem.setVisible(bool(text))
        self._control.setAccessibleDescription(text or self._hint)
