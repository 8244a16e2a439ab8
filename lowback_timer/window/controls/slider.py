"""A share that is chosen by sliding."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent, QPen

from lowback_timer.window.controls.box import mirrored, text_painter
from lowback_timer.window.controls.number_choice import NumberChoice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type

_LENGTH, _KNOB, _GROOVE, _GAP, _EDGE = 180, 22, 6, 12, 3


class Slider(NumberChoice):
    """A groove, a knob and the number beside it.

    What a person chooses is told when the knob is let go, not on the way there.
    """

    def __init__(
        self, look: Look, numbers: range, text_of: Callable[[int], str], unit: str
    ) -> None:
        super().__init__(look, numbers, text_of, unit)
        self.setTracking(False)

    def sizeHint(self) -> QSize:
        """Room for the groove, and for the longest number."""
        width, height = self._number_size()
        return QSize(
            round(width + (_LENGTH + _GAP) * self._look.scale),
            round(max(height, (_KNOB + 2 * _EDGE) * self._look.scale)),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the knob to the mouse."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the knob follow."""
        if self.isSliderDown():
            self._follow(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the groove, filled up to the knob, and the number."""
        painter = text_painter(self)
        palette = self._look.palette
        middle, x = self.height() / 2, self._knob_x()
        groove = _GROOVE * self._look.scale
        left, right = self._ends()
        painter.setPen(Qt.PenStyle.NoPen)
        for end, colour in ((right, palette.track), (x, palette.reps)):
            painter.setBrush(QColor(colour))
            box = mirrored(self, QRectF(left, middle - groove / 2, end - left, groove))
            painter.drawRoundedRect(box, groove / 2, groove / 2)
        side = _KNOB * self._look.scale
        knob = mirrored(self, QRectF(x - side / 2, middle - side / 2, side, side))
        painter.setBrush(QColor(palette.reps))
        painter.drawEllipse(knob)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = (_EDGE - 1) * self._look.scale
            painter.drawEllipse(knob.adjusted(-edge, -edge, edge, edge))
        painter.setPen(QColor(palette.ink))
        painter.setFont(self._look.font(Type.LABEL))
        number = QRectF(self.rect()).adjusted(_LENGTH * self._look.scale, 0, 0, 0)
        aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(self, number), aligned, self._text_of(self.sliderPosition()))

    def _ends(self) -> tuple[float, float]:
        """Where the knob's middle is at the least number, and at the largest."""
        inset = (_KNOB / 2 + _EDGE) * self._look.scale
        return inset, _LENGTH * self._look.scale - inset

    def _knob_x(self) -> float:
        left, right = self._ends()
        share = (self.sliderPosition() - self.minimum()) / (self.maximum() - self.minimum())
        return left + share * (right - left)

    def _follow(self, x: float) -> None:
        """Go to the number at `x`, in whole steps."""
        if self.isRightToLeft():
            x = self.width() - x
        left, right = self._ends()
        steps = (self.maximum() - self.minimum()) / self.singleStep()
        share = min(max((x - left) / (right - left), 0), 1)
        self.setSliderPosition(self.minimum() + round(share * steps) * self.singleStep())
        self.update()
