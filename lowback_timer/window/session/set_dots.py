"""A dot for every set of the exercise, and in words which one it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.typography import Type, fitted
from lowback_timer.window.look.words import translate

_MOST_DOTS = 8
"""More sets than that are told in words alone."""


class SetDots(PaintedLabel):
    """Shows "Set 2 of 3 · round 1 of 2": the dots up to the current set are filled."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._current = self._sets = 1
        self._further = ""
        self._phase = Phase.REPS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._text())
        look.watch(self)

    def sizeHint(self) -> QSize:
        """One line."""
        line = QFontMetricsF(self._look.font(Type.BODY)).height()
        return QSize(200, round(max(28 * self._look.scale, line)))

    def show_set(self, current: int, sets: int, phase: Phase, further: str = "") -> None:
        """Show set `current`, counted from 1, of `sets`, and what else there is to say of it."""
        shown = (current, sets, phase, further)
        if shown != (self._current, self._sets, self._phase, self._further):
            self._current, self._sets, self._phase, self._further = shown
            self.setAccessibleName(self._text())
            self.update()

    def _text(self) -> str:
        """Which set it is, unless there is only one, and what else there is to say."""
        text = translate("SetDots", "Set {number} of {total}") if self._sets > 1 else ""
        number = text.format(number=self._current, total=self._sets)
        told = " · ".join(filter(None, (number, self._further)))
        return told[:1].upper() + told[1:]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint dots and words in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font(Type.BODY))
        dot, step = 12 * self._look.scale, 20 * self._look.scale
        dots = self._sets if 1 < self._sets <= _MOST_DOTS else 0
        text, room = self._text(), self.width() - dots * step
        painter.setFont(fitted(painter.font(), text, room))
        text_width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        x = (self.width() - dots * step - text_width) / 2
        colour = QColor(self._look.palette.phases[self._phase])
        for number in range(1, dots + 1):
            painter.setPen(QPen(colour, 2 * self._look.scale))
            is_reached = number <= self._current
            painter.setBrush(colour if is_reached else QColor(self._look.palette.ground))
            painter.drawEllipse(QPointF(x + dot / 2, self.height() / 2), dot / 2, dot / 2)
            x += step
        painter.setPen(QColor(self._look.palette.dim))
        painter.drawText(
            QRectF(x, 0, text_width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text
        )
