"""Says something through the person's screen reader, when there is one."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say `text` in the name of `widget`, at once."""
    event = QAccessibleAnnouncementEvent(widget, text)
    # A set does not wait until the reader has finished with the last thing it was asked to read.
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
