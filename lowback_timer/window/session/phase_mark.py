"""The mark of a phase: tells phases apart by shape, for whoever cannot by colour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from lowback_timer.core.session.timeline import StepKind

_RINGS = {
    StepKind.GET_READY.value: (12, 0.12),
    StepKind.SWITCH_SIDES.value: (2, 0.12),
    StepKind.REPS.value: (5, 0.17),
    StepKind.HOLD.value: (1, 0.24),
    StepKind.REST.value: (1, 0.06),
}
"""How many parts the ring of a phase has, and its width: as the large ring has them."""

READY = "ready"
PAUSED = "paused"
_GAP_DEGREES = 14.0


def paint_phase_mark(painter: QPainter, box: QRectF, mark: str, colour: str) -> None:
    """Paint the mark of a kind of step, of `READY` or of `PAUSED` into a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    others: dict[str, Callable[[QPainter, QRectF, QPen], None]] = {
        READY: _paint_tick,
        PAUSED: _paint_bars,
    }
    pen = QPen(QColor(colour), 0.2 * box.width())
    if mark in others:
        others[mark](painter, box, pen)
    else:
        _paint_ring(painter, box, pen, *_RINGS[mark])
    painter.restore()


def _paint_ring(painter: QPainter, box: QRectF, pen: QPen, parts: int, width: float) -> None:
    stroke = width * box.width()
    pen.setWidthF(stroke)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    circle = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
    gap = _GAP_DEGREES if parts > 1 else 0.0
    for part in range(parts):
        # Qt counts sixteenths of a degree, from three o'clock.
        start = 90 + 360 * part / parts + gap / 2
        painter.drawArc(circle, round(start * 16), round((360 / parts - gap) * 16))


def _paint_tick(painter: QPainter, box: QRectF, pen: QPen) -> None:
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    points = ((0.14, 0.55), (0.40, 0.80), (0.86, 0.24))
    painter.drawPolyline(
        QPolygonF(
            [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points]
        )
    )


def _paint_bars(painter: QPainter, box: QRectF, pen: QPen) -> None:
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for share in (0.3, 0.7):
        x = box.x() + share * box.width()
        painter.drawLine(
            QLineF(x, box.top() + 0.1 * box.height(), x, box.bottom() - 0.1 * box.height())
        )
