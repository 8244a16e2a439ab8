"""The check mark of whatever is done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

_CORNERS = ((0.0, 0.55), (0.36, 1.0), (1.0, 0.0))
"""As shares of the box."""


def paint_check(painter: QPainter, box: QRectF, colour: str, width: float) -> None:
    """Paint a check mark of lines `width` pixels wide, whose middles fill `box`."""
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        QPolygonF(
            [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in _CORNERS]
        )
    )
