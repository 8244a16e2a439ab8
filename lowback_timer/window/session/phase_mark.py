"""The mark of a phase: tells phases apart by shape, for whoever cannot by colour."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from lowback_timer.window.controls.check_mark import paint_check
from lowback_timer.window.look.phase import Phase

_RINGS = {
    Phase.GET_READY: (12, 0.12),
    Phase.SWITCH_SIDES: (2, 0.12),
    Phase.REPS: (5, 0.17),
    Phase.HOLD: (1, 0.24),
    Phase.REST: (1, 0.06),
}
"""How many parts the ring of a phase has, and its width: as the large ring has them."""

_GAP_DEGREES = 14.0


def paint_phase_mark(painter: QPainter, box: QRectF, mark: Phase, colour: str) -> None:
    """Paint the mark of a phase into a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    side = box.width()
    if mark is Phase.READY:
        tick = QRectF(box.x() + 0.14 * side, box.y() + 0.24 * side, 0.72 * side, 0.56 * side)
        paint_check(painter, tick, colour, 0.2 * side)
    elif mark is Phase.PAUSED:
        _paint_bars(painter, box, QPen(QColor(colour), 0.2 * side))
    else:
        _paint_ring(painter, box, QColor(colour), *_RINGS[mark])
    painter.restore()


def _paint_ring(painter: QPainter, box: QRectF, colour: QColor, parts: int, width: float) -> None:
    stroke = width * box.width()
    pen = QPen(colour, stroke)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    circle = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
    gap = _GAP_DEGREES if parts > 1 else 0.0
    for part in range(parts):
        # Qt counts sixteenths of a degree, from three o'clock.
        start = 90 + 360 * part / parts + gap / 2
        painter.drawArc(circle, round(start * 16), round((360 / parts - gap) * 16))


def _paint_bars(painter: QPainter, box: QRectF, pen: QPen) -> None:
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for share in (0.3, 0.7):
        x = box.x() + share * box.width()
        painter.drawLine(
            QLineF(x, box.top() + 0.1 * box.height(), x, box.bottom() - 0.1 * box.height())
        )
