"""The place of a part in which nothing is yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class EmptyPart(QFrame):
    """Says how something comes in."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        text = translate("Editor", "Add an exercise from the list, or drag it here.")
        label = look.label(text, Type.BODY, "dim", wraps=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = look.space(QVBoxLayout(self), 0, (16, 22, 16, 22))
        column.addWidget(label)
        look.watch(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a line of dashes around it."""
        painter, palette = QPainter(self), self._look.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(mix(palette.dim, palette.card, 0.45)), self._look.stroke(1.4))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        radius = RADIUS_SMALL * self._look.scale
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
