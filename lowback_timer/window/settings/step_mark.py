"""The mark before a thing on a list that is gone through: to come, going on, or done."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from lowback_timer.window.controls.check_mark import paint_check
from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_SIDE = 22


class Progress(Enum):
    """How far a thing on the list has come."""

    TO_COME = "to come"
    GOING_ON = "going on"
    DONE = "done"


class StepMark(PaintedLabel):
    """A ring, a disc in a ring, or a check."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.show_progress(Progress.TO_COME)
        self._resize()
        look.changed.connect(self._resize)

    def _resize(self) -> None:
        side = self._look.px(_SIDE)
        self.setFixedSize(side, side)
        self.update()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it has come."""
        self.progress = progress
        self.setAccessibleName(_spoken(progress))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, side = self._look.palette, float(self.width())
        width = 0.1 * side
        if self.progress is Progress.DONE:
            box = QRectF(0.18 * side, 0.28 * side, 0.64 * side, 0.48 * side)
            paint_check(painter, box, palette.done, 1.4 * width)
            return
        goes_on = self.progress is Progress.GOING_ON
        painter.setPen(QPen(QColor(palette.reps if goes_on else palette.dim), width))
        painter.drawEllipse(QRectF(width, width, side - 2 * width, side - 2 * width))
        if goes_on:
            painter.setBrush(QColor(palette.reps))
            inset = 0.3 * side
            painter.drawEllipse(QRectF(inset, inset, side - 2 * inset, side - 2 * inset))


def _spoken(progress: Progress) -> str:
    return {
        Progress.TO_COME: translate("StepMark", "to come"),
        Progress.GOING_ON: translate("StepMark", "going on"),
        Progress.DONE: translate("StepMark", "done"),
    }[progress]
