"""The small parts that pages are put together from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type


def set_role(widget: QWidget, role: str) -> None:
    """Choose one of the style sheet's looks for a widget."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(look: Look, text: str, on_click: Callable[[], object], role: str = "") -> QPushButton:
    """A button that calls `on_click`."""
    made = look.text(QPushButton(text), Type.STRONG if role == "primary" else Type.BODY)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    # Enter presses the button that has the focus, as well as Space.
    made.setAutoDefault(True)
    if role:
        made.setProperty("role", role)
    made.clicked.connect(lambda _checked: on_click())
    return made


def frame(role: str) -> QFrame:
    """A box with the look of `role`: card or panel."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def line() -> QFrame:
    """A line between two things that stand above each other."""
    made = frame("line")
    made.setFixedHeight(1)
    return made


def show_text(label: QLabel, text: str) -> None:
    """Set a label's text only when it is another one: setting it lays out and repaints."""
    if label.text() != text:
        label.setText(text)
