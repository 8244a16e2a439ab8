"""The small parts that pages are put together from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from lowback_timer.window.look.typography import Type, set_type


def set_role(widget: QWidget, role: str) -> None:
    """Choose one of the style sheet's looks for a widget."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(
    text: str = "", style: Type = Type.BODY, role: str = "", *, wraps: bool = False
) -> QLabel:
    """A line of text, or with `wraps` a paragraph. It is shown as it is, never as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    set_type(made, style)
    if role:
        made.setProperty("role", role)
    return made


def button(text: str, on_click: Callable[[], object], role: str = "") -> QPushButton:
    """A button that calls `on_click`."""
    made = QPushButton(text)
    set_type(made, Type.STRONG if role == "primary" else Type.BODY)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    # Enter presses the button that has the focus, as well as Space.
    made.setAutoDefault(True)
    if role:
        made.setProperty("role", role)
    made.clicked.connect(lambda _checked: on_click())
    return made


def frame(role: str) -> QFrame:
    """A box with the look of `role`: card, panel or line."""
    made = QFrame()
    made.setProperty("role", role)
    return made
