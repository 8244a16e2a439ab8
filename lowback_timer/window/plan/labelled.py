"""A control under the word that says what it is for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type


class Labelled(QWidget):
    """A small word above a control."""

    def __init__(self, look: Look, text: str, control: QWidget) -> None:
        super().__init__()
        column = look.space(QVBoxLayout(self), 4)
        label = look.label(text, Type.SMALL, "dim")
        label.setBuddy(control)
        column.addWidget(label)
        column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
