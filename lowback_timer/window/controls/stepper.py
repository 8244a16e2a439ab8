"""A number that is made larger or smaller step by step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent, QPen

from lowback_timer.window.controls.box import text_painter
from lowback_timer.window.controls.number_choice import NumberChoice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type, fitted

_PADDING = 10
_BUTTON, _COMPACT_BUTTON = 40, 30
_COMPACT_PADDING = 3
_SIGN = 12


class Stepper(NumberChoice):
    """A minus, the number, and a plus. With `widest` it takes as little room as it can."""

    def __init__(
        self,
        look: Look,
        numbers: range,
        text_of: Callable[[int], str],
        unit: str,
        widest: Sequence[str] = (),
    ) -> None:
        super().__init__(look, numbers, text_of, unit, widest)
        self._button = _COMPACT_BUTTON if widest else _BUTTON
        self._beside = _COMPACT_PADDING if widest else _PADDING

    def sizeHint(self) -> QSize:
        """Room for the longest number."""
        width, height = self._number_size()
        around = 2 * self._look.scale
        return QSize(
            round(width + around * (self._button + self._beside)), round(height + around * _PADDING)
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """One step, by a press on one of the signs."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        button, x = self._button * self._look.scale, event.position().x()
        if self.isRightToLeft():
            x = self.width() - x
        if x < button:
            self.triggerAction(self.SliderAction.SliderSingleStepSub)
        elif x > self.width() - button:
            self.triggerAction(self.SliderAction.SliderSingleStepAdd)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, the signs and the number."""
        painter = text_painter(self)
        palette = self._look.palette
        edge = 2.0 if self.hasFocus() else 0.0
        radius = RADIUS_SMALL * self._look.scale
        box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.setPen(QPen(QColor(palette.ink), edge) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.track))
        painter.drawRoundedRect(box, radius, radius)
        text, room = self._text_of(self.value()), self.width() - 2 * self._button * self._look.scale
        painter.setFont(fitted(self._look.font(Type.LABEL), text, room))
        painter.setPen(QColor(palette.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        middle, half = self.height() / 2, _SIGN * self._look.scale / 2
        for left, is_plus, at_end in (
            (self._button * self._look.scale / 2, False, self.value() == self.minimum()),
            (
                self.width() - self._button * self._look.scale / 2,
                True,
                self.value() == self.maximum(),
            ),
        ):
            x = left if self.isLeftToRight() else self.width() - left
            colour = mix(palette.dim, palette.track, 0.5) if at_end else palette.ink
            painter.setPen(QPen(QColor(colour), 2 * self._look.scale))
            painter.drawLine(QLineF(x - half, middle, x + half, middle))
            if is_plus:
                painter.drawLine(QLineF(x, middle - half, x, middle + half))
