"""The small parts that pages are put together from."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel


def line() -> QFrame:
    """A line between two things that stand above each other."""
    made = QFrame()
    made.setBackgroundRole(QPalette.ColorRole.Mid)
    made.setAutoFillBackground(True)
    made.setFixedHeight(1)
    return made


def show_text(label: QLabel, text: str) -> None:
    """Set a label's text only when it is another one: setting it lays out and repaints."""
    if label.text() != text:
        label.setText(text)
