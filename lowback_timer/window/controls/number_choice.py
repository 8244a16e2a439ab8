"""What all widgets have in common by which a number is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type

_USUAL = "+100 %"
"""As wide as any number of a setting."""


class NumberChoice(QAbstractSlider):
    """A number from a range; to screen readers a slider. Painted by subclasses.

    The arrow keys, Home and End change it.

    Args:
        look: Colours, scale and fonts.
        numbers: The numbers that can be chosen. Its step is that of an arrow key, which leads from
            one multiple of it to the next, and to both ends: from 1 by 5 to 5, 10 and so on.
        text_of: How a number is shown.
        unit: What it is counted in, for screen readers, which read the bare number: "in seconds".
        widest: Texts that there has to be room for; by itself it makes room for every number. A
            longer one is written smaller.
    """

    chosen = Signal(object)
    """`int`: what a person chose; setting it from outside is silent."""

    def __init__(
        self,
        look: Look,
        numbers: range,
        text_of: Callable[[int], str],
        unit: str,
        widest: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._unit = unit
        self._look = look
        self._text_of = text_of
        self._is_set_from_outside = False
        self._widest = widest or (max((text_of(number) for number in numbers), key=len), _USUAL)
        self.setRange(numbers.start, numbers.stop - 1)
        self.setSingleStep(numbers.step)
        self.setPageStep(2 * numbers.step)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._on_change)
        look.watch(self)

    def name_of(self, title: str) -> str:
        """What a screen reader is to call it: "Time to get ready, in seconds"."""
        return f"{title}, {self._unit}"

    def set_value(self, value: int) -> None:
        """Choose from outside."""
        self._is_set_from_outside = True
        self.setValue(value)
        self._is_set_from_outside = False
        self.update()

    def set_numbers(self, least: int, most: int) -> None:
        """Offer other numbers, from outside, in steps as before."""
        if (least, most) != (self.minimum(), self.maximum()):
            self._is_set_from_outside = True
            self.setRange(least, most)
            self._is_set_from_outside = False
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Never less than the number needs."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which it scrolls."""
        event.ignore()

    def _number_size(self) -> tuple[float, float]:
        """How wide the longest number is, and how high; most are as wide, to stand in line."""
        metrics = QFontMetricsF(self._look.font(Type.LABEL))
        widest = max(metrics.horizontalAdvance(text) for text in self._widest)
        return widest, metrics.height()

    def _on_change(self, value: int) -> None:
        self.update()
        is_end = value in {self.minimum(), self.maximum()}
        on_step = value if is_end else round(value / self.singleStep()) * self.singleStep()
        if not self._is_set_from_outside and value != on_step:
            self.setValue(on_step)  # a screen reader may set any number
            return
        if not self._is_set_from_outside:
            self.chosen.emit(value)
