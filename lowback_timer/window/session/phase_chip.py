"""The word for the phase, on its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.typography import Type, fitted

_HEIGHT, _PADDING = 34, 18


class PhaseChip(PaintedLabel):
    """A pill with a word on it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._word = ""
        self._phase = Phase.GET_READY
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.watch(self)

    def sizeHint(self) -> QSize:
        """One line, as wide as there is room."""
        line = QFontMetricsF(self._font()).height()
        return QSize(200, round(max(_HEIGHT * self._look.scale, line)))

    def show_phase(self, word: str, phase: Phase) -> None:
        """Show `word` on the colour of `phase`."""
        if (word, phase) != (self._word, self._phase):
            self._word, self._phase = word, phase
            self.setAccessibleName(word)
            self.update()

    def _font(self) -> QFont:
        return self._look.font(Type.LABEL, 1.1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill in the middle, its text smaller when it would not fit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self._word.upper()
        padding = _PADDING * self._look.scale
        room = self.width() - 2 * padding
        font = fitted(self._font(), text, room)
        width = min(room, QFontMetricsF(font).horizontalAdvance(text))
        box = QRectF(0, 0, width + 2 * padding, self.height())
        box.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.palette.phases[self._phase]))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(self._look.palette.on_accent))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
