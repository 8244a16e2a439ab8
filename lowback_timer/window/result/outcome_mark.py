"""The mark at the head of the last page: a check, or how far one came."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from lowback_timer.window.controls.check_mark import paint_check
from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_SIDE = 72


class OutcomeMark(PaintedLabel):
    """A disc with a check for a workout that was finished, else a ring with the share done."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_finished = False
        self._share = 0.0
        self._resize()
        look.changed.connect(self._resize)

    def _resize(self) -> None:
        side = self._look.px(_SIDE)
        self.setFixedSize(side, side)
        self.update()

    def show_outcome(self, *, is_finished: bool, share: float) -> None:
        """Show another outcome; `share` is how much of the workout was done, 0 to 1."""
        self._is_finished, self._share = is_finished, share
        done = translate("OutcomeMark", "{percent}% of the sets done")
        self.setAccessibleName(
            translate("OutcomeMark", "Finished")
            if is_finished
            else done.format(percent=round(share * 100))
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the check or the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_finished:
            self._paint_check(painter)
        else:
            self._paint_ring(painter)

    def _paint_check(self, painter: QPainter) -> None:
        palette, side = self._look.palette, float(self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.done))
        painter.drawEllipse(QRectF(0, 0, side, side))
        box = QRectF(0.29 * side, 0.36 * side, 0.43 * side, 0.31 * side)
        paint_check(painter, box, palette.on_accent, 0.09 * side)

    def _paint_ring(self, painter: QPainter) -> None:
        palette, side = self._look.palette, float(self.width())
        stroke = 0.14 * side
        circle = QRectF(0, 0, side, side).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
        painter.setPen(QPen(QColor(palette.track), stroke))
        painter.drawEllipse(circle)
        pen = QPen(QColor(palette.rest), stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._share:
            # Qt counts sixteenths of a degree, against the clock, from three o'clock.
            painter.drawArc(circle, 90 * 16, round(-360 * 16 * self._share))
