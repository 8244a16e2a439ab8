"""A small pill that is chosen or not."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.box import FOCUS, paint_box, text_painter
from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.typography import Type

_PADDING, _HEIGHT = 14, 36
_TINT = 0.86
"""So much of the card's colour is in that of a chosen one."""


class Chip(Choice):
    """One of several to choose, or with `is_one_of` one of which no other can be chosen."""

    def __init__(self, look: Look, text: str, *, is_one_of: bool = False) -> None:
        super().__init__(look)
        self.setText(text)
        self.setAutoExclusive(is_one_of)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the text."""
        metrics = QFontMetricsF(self._look.font(Type.LABEL))
        width = metrics.horizontalAdvance(self.text()) + 2 * _PADDING * self._look.scale
        return QSize(round(width), round(max(_HEIGHT * self._look.scale, metrics.height() * 1.5)))

    def minimumSizeHint(self) -> QSize:
        """Never less than that."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill; a chosen one has the colour of what is to be done."""
        painter, palette = text_painter(self), self._look.palette
        is_chosen = self.isChecked()
        fill = mix(palette.reps, palette.card, _TINT) if is_chosen else palette.card
        if self.underMouse():
            fill = mix(fill, palette.ink, 0.07)
        line = palette.reps if is_chosen else palette.line
        width = self._look.stroke(1)
        if self.hasFocus():
            line, width = palette.ink, self._look.stroke(FOCUS)
        paint_box(painter, QRectF(self.rect()), self.height() / 2, fill, line, width)
        painter.setFont(self._look.font(Type.LABEL))
        painter.setPen(QColor(palette.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
