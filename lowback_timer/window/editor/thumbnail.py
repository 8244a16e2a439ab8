"""The small picture of an exercise."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter

from lowback_timer.window.controls.box import paint_box
from lowback_timer.window.figures.stills import Stills
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL

_SIZE = QSize(80, 52)
_INSET = 4
"""The corners of the picture, which are none, lie inside the round ones of its ground."""
_LARGEST_SHARE = 0.34
"""Of what it stands in: words matter more, where there is little room."""


def thumbnail_size(look: Look, width: int = 10_000) -> QSize:
    """How large it is in a row of some width."""
    whole = QSize(look.px(_SIZE.width()), look.px(_SIZE.height()))
    most = int(width * _LARGEST_SHARE)
    if whole.width() <= most:
        return whole
    return QSize(most, round(most * _SIZE.height() / _SIZE.width()))


def paint_thumbnail(
    painter: QPainter, box: QRectF, path: str, stills: Stills, look: Look, ratio: float
) -> None:
    """Paint it on a ground with round corners; before it has been drawn, the ground alone.

    Args:
        painter: What with.
        box: Where.
        path: Of the picture.
        stills: Draws it.
        look: Whose colours it has.
        ratio: How many pixels of the screen make one across.
    """
    paint_box(painter, box, RADIUS_SMALL * look.scale, look.palette.panel)
    inset = look.px(_INSET)
    size = QSize(round(box.width()) - 2 * inset, round(box.height()) - 2 * inset)
    if (picture := stills.picture((path,), size, ratio)) is not None:
        painter.drawPixmap(box.topLeft() + QPointF(inset, inset), picture)
