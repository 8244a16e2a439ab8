"""A number for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLCDNumber, QWidget

from lowback_timer.window.look.words import translate


class SpokenNumber(QLCDNumber):
    """A number that a screen reader can look up, and that nobody sees. It covers its parent.

    Every change of a label's text or name is reported to screen readers. Once a second that would
    be chatter; this kind of widget only answers when it is asked.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Its parent would be painted again with every number that it takes.
        self.setUpdatesEnabled(False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._parent = parent
        self.setGeometry(parent.rect())
        parent.installEventFilter(self)

    def show_number(self, number: str, caption: str) -> None:
        """Let `number` be looked up, and what it means; minutes and seconds are told in seconds."""
        # Its first part alone: the others change during a rep, and each change is reported.
        meaning = caption.partition(" · ")[0]
        if ":" in number:  # this kind of widget knows nothing but numbers
            number = str(_seconds_in(number))
            meaning = translate("SpokenNumber", "seconds, {meaning}").format(meaning=meaning)
        self.display(number)
        self.setAccessibleDescription(meaning)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave what is seen to the parent."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay where the parent is seen, so that a finger that explores the screen finds it."""
        if event.type() == QEvent.Type.Resize and watched is self._parent:
            self.setGeometry(self._parent.rect())
        return False


def _seconds_in(clock: str) -> int:
    """How many seconds a text such as "1:57" or "1:00:00" is."""
    seconds = 0
    for part in clock.split(":"):
        seconds = 60 * seconds + int(part)
    return seconds
