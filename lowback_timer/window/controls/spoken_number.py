"""A number for screen readers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLCDNumber, QWidget


class SpokenNumber(QLCDNumber):
    """A number that a screen reader can look up, and that nobody sees.

    Every change of a label's text or name is reported to screen readers. Once a second that would
    be chatter; this kind of widget only answers when it is asked.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(1, 1)
        self.setUpdatesEnabled(False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_number(self, number: str, caption: str) -> None:
        """Let `number` be looked up, and what it means."""
        self.display(number)
        # Its first part alone: the others change during a rep, and each change is reported.
        self.setAccessibleDescription(caption.partition(" · ")[0])
