"""A number of a workout that is being written: stepped, held down, or typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen

from lowback_timer.window.controls.box import paint_field_box, text_painter
from lowback_timer.window.controls.number_choice import NumberChoice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type, fitted

_BUTTON, _PADDING, _SIGN = 27, 10, 9
_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_FIRST_REPEAT_MS, _REPEAT_MS = 400, 70
_TYPING_MS = 1_500
"""A digit that comes later than that begins another number."""


class NumberField(NumberChoice):
    """A minus, the number, and a plus; to screen readers a slider.

    ← and → step, digits are the number itself, and ↑ and ↓ are left to what it stands in. A sign
    that is held down goes on.
    """

    left = Signal(int)
    """The keyboard is wanted in the row above (-1) or below (1)."""

    def __init__(
        self,
        look: Look,
        numbers: range,
        text_of: Callable[[int], str],
        unit: str = "",
        widest: Sequence[str] = (),
    ) -> None:
        super().__init__(look, numbers, text_of, unit, widest)
        self._typed = ""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._end_typing)
        self._held = self.SliderAction.SliderNoAction
        self._repeat = QTimer(self)
        self._repeat.timeout.connect(self._go_on)

    def set_up(self, numbers: range, text_of: Callable[[int], str], value: int) -> None:
        """Offer other numbers, in other words, from outside."""
        self._text_of = text_of
        self.setSingleStep(numbers.step)
        self.setPageStep(2 * numbers.step)
        self.set_numbers(numbers.start, numbers[-1] if numbers.step == 1 else numbers.stop - 1)
        self.set_value(value)

    def sizeHint(self) -> QSize:
        """Room for the longest number that is usual."""
        width, height = self._number_size()
        scale = self._look.scale
        return QSize(round(width + 2 * scale * _BUTTON) + 2, round(height + 2 * scale * _PADDING))

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, type, or leave the field."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers:
            event.ignore()  # keys with Alt or Ctrl mean the row or the page
        elif event.key() in _UP_DOWN:
            self.left.emit(_UP_DOWN[Qt.Key(event.key())])
        elif event.text().isdecimal() and event.text().isascii():
            self._type(self._typed + event.text())
        elif event.key() == Qt.Key.Key_Backspace and self._typed:
            self._type(self._typed[:-1])
        else:
            self._end_typing()
            super().keyPressEvent(event)

    def _type(self, digits: str) -> None:
        """Take a number as far as it is typed, as soon as it is one that can be chosen."""
        self._typed = digits[-4:]
        self._typing.start()
        number = int(self._typed or 0)
        if self.minimum() <= number <= self.maximum() and number != self.value():
            self.set_value(number)  # exactly it, and not the next step
            self.chosen.emit(number)
        self.update()

    def _end_typing(self) -> None:
        self._typed = ""
        self._typing.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is typed next time is another number."""
        self._end_typing()
        super().focusOutEvent(event)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """One step, by a press on one of the signs, and more while it is held."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        button, x = _BUTTON * self._look.scale, event.position().x()
        if self.isRightToLeft():
            x = self.width() - x
        action = self.SliderAction
        self._held = (
            action.SliderSingleStepSub
            if x < button
            else action.SliderSingleStepAdd
            if x > self.width() - button
            else action.SliderNoAction
        )
        if self._held is not action.SliderNoAction:
            self.triggerAction(self._held)
            self._repeat.start(_FIRST_REPEAT_MS)

    def _go_on(self) -> None:
        self._repeat.setInterval(_REPEAT_MS)
        self.triggerAction(self._held)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stop."""
        self._repeat.stop()

    # What it looks like

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the signs and the number."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        has_focus = self.hasFocus()
        box, radius = QRectF(self.rect()), RADIUS_SMALL * look.scale
        paint_field_box(painter, box, radius, palette.card, look, has_focus=has_focus)
        button = _BUTTON * look.scale
        text, room = self._text_of(self.value()), self.width() - 2 * button
        painter.setFont(fitted(look.font(Type.LABEL), text, room))
        painter.setPen(QColor(palette.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        middle, half = self.height() / 2, _SIGN * look.scale / 2
        for place, is_plus, at_end in (
            (button / 2, False, self.value() == self.minimum()),
            (self.width() - button / 2, True, self.value() == self.maximum()),
        ):
            x = place if self.isLeftToRight() else self.width() - place
            colour = mix(palette.dim, palette.card, 0.6) if at_end else palette.dim
            painter.setPen(QPen(QColor(colour), look.stroke(1.6)))
            painter.drawLine(QLineF(x - half, middle, x + half, middle))
            if is_plus:
                painter.drawLine(QLineF(x, middle - half, x, middle + half))
