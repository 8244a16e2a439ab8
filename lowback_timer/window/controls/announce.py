"""Says something through the person's screen reader, when there is one."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, waits: bool = False) -> None:
    """Let a screen reader say `text` in the name of `widget`.

    Args:
        widget: Who says it.
        text: What is said.
        waits: Whether it has time until the reader has finished what it is reading. A set has not.
    """
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Polite if waits else politeness.Assertive)
    QAccessible.updateAccessibility(event)
