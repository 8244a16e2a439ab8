"""A question with two answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lowback_timer.qt.typography import Type
from lowback_timer.qt.widgets.basics import button, label
from lowback_timer.qt.widgets.overlay import Overlay

_WIDTH = 560
_AROUND = 24
"""Space that is left between the card and the window."""


class Question(Overlay):
    """Asks `title`; Enter and Escape both give the careful answer `no`."""

    accepted = Signal()
    """The answer was yes."""

    def __init__(self, host: QWidget, *, title: str, text: str, yes: str, no: str) -> None:
        super().__init__(host, _WIDTH)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.body.addWidget(label(title, Type.HEADING))
        self._text = label(text, Type.BODY, "dim", wraps=True)
        self.body.addWidget(self._text)
        self.no = button(no, self.close_overlay, "primary")
        self.yes = button(yes, self._accept)
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addStretch()
        answers.addWidget(self.yes)
        answers.addWidget(self.no)
        self.body.addSpacing(8)
        self.body.addLayout(answers)

    def open(self, focus: QWidget | None = None) -> None:
        """Ask, with the keyboard on the careful answer."""
        super().open(focus or self.no)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for every line of the text, which a layout alone does not."""
        super().resizeEvent(event)
        width = min(_WIDTH, event.size().width() - 2 * _AROUND)
        self._card.setFixedWidth(width)
        margins = self.body.contentsMargins()
        inside = width - margins.left() - margins.right() - 2  # and the card's line
        self._text.setFixedHeight(self._text.heightForWidth(inside))

    def _accept(self) -> None:
        self.accepted.emit()  # first: whoever hears that it is closed knows the answer by then
        self.close_overlay()
