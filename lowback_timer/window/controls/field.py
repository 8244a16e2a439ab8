"""What something is called, and beside it the control that changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type

_LEAST_WORDS = 84
"""With less room for the words than that, the control stands below them."""
_GAP = 12


class Field(QWidget):
    """Words at the left, and `control` at the right, or below where there is too little room."""

    def __init__(self, look: Look, title: str, control: QWidget) -> None:
        super().__init__()
        self._look = look
        self._control = control
        self._line = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), _GAP)
        self._title = look.label(title, Type.BODY, wraps=True)
        self._line.addWidget(self._title, 1)
        self._line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        look.restyled.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words = self._look.px(_GAP + _LEAST_WORDS * self._look.text_scale)
        fits = self.width() >= self._control.sizeHint().width() + words
        direction, alignment = QBoxLayout.Direction, Qt.AlignmentFlag
        self._line.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        self._line.setAlignment(
            self._control, alignment.AlignVCenter if fits else alignment.AlignLeading
        )
