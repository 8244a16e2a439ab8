"""The round button on a card that starts at once what the card shows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from lowback_timer.window.look.look import Look

_SIZE, _EDGE = 34, 14
_SIGN = 0.2
"""Half the height of the triangle, as a share of the button."""


class StartMark:
    """Lies on the edge of the card's picture: quiet, and in colour where the card is looked at."""

    def __init__(self, look: Look) -> None:
        self._look = look

    def box(self, picture: QRectF, *, is_mirrored: bool) -> QRectF:
        """Where it lies: below the feet of a figure, and above the name."""
        size, edge = self._look.px(_SIZE), self._look.px(_EDGE)
        left = picture.left() + edge if is_mirrored else picture.right() - edge - size
        return QRectF(left, picture.bottom() - size / 2, size, size)

    def paint(self, painter: QPainter, box: QRectF, *, is_looked_at: bool) -> None:
        """Paint it."""
        palette = self._look.palette
        line = palette.reps if is_looked_at else palette.line
        painter.setPen(QPen(QColor(line), self._look.stroke(1.0)))
        painter.setBrush(QColor(palette.reps if is_looked_at else palette.card))
        painter.drawEllipse(box)
        half = box.height() * _SIGN
        middle = box.center() + QPointF(half / 4, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.on_accent if is_looked_at else palette.ink))
        painter.drawPolygon(
            QPolygonF(
                [
                    middle + QPointF(-0.75 * half, -half),
                    middle + QPointF(half, 0),
                    middle + QPointF(-0.75 * half, half),
                ]
            )
        )
