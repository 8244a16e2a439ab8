"""The small picture of an exercise."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL

_SIZE = QSize(80, 52)
_LARGEST_SHARE = 0.34
"""Of what it stands in: words matter more, where there is little room."""


def thumbnail_size(look: Look, width: int = 10_000) -> QSize:
    """How large it is in a row of some width."""
    whole = QSize(look.px(_SIZE.width()), look.px(_SIZE.height()))
    most = int(width * _LARGEST_SHARE)
    if whole.width() <= most:
        return whole
    return QSize(most, round(most * _SIZE.height() / _SIZE.width()))


def paint_thumbnail(painter: QPainter, box: QRectF, picture: QPixmap | None, look: Look) -> None:
    """Paint it with round corners; as long as it has not been drawn, its ground alone."""
    path = QPainterPath()
    path.addRoundedRect(box, RADIUS_SMALL * look.scale, RADIUS_SMALL * look.scale)
    painter.fillPath(path, QColor(look.palette.panel))
    if picture is not None:
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(box.topLeft(), picture)
        painter.restore()
