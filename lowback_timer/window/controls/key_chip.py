"""The picture of a key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.words import translate


class KeyChip(QLabel):
    """A key's name in a box."""

    def __init__(self, look: Look, key: str) -> None:
        super().__init__(key)
        self._look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Keys", "Key {key}").format(key=key))

    def sizeHint(self) -> QSize:
        """Room for the text, and never narrower than a key is high."""
        em = self.fontMetrics().height()
        width = self.fontMetrics().horizontalAdvance(self.text()) + em
        return QSize(max(width, round(1.6 * em)), round(1.6 * em))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line around the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._look.palette
        painter.setPen(QPen(QColor(mix(palette.ink, palette.card, 0.55)), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
