"""Some of the days of a week."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from lowback_timer.window.controls.box import FOCUS, paint_box, text_painter
from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.typography import Type

_SIDE, _RADIUS, _GAP = 36, 9, 5


class WeekdayButton(Choice):
    """One day, by its shortest name."""

    def __init__(self, look: Look, name: str, short: str) -> None:
        super().__init__(look)
        self.setText(short)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square, or wider for a longer name."""
        metrics = QFontMetricsF(self._look.font(Type.LABEL))
        height = max(self._look.px(_SIDE), round(metrics.height() * 1.6))
        width = round(metrics.horizontalAdvance(self.text())) + self._look.px(12)
        return QSize(max(height, width), height)

    def minimumSizeHint(self) -> QSize:
        """Never less than that."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box; a chosen day is filled with the colour of what is to be done."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        is_chosen = self.isChecked()
        fill = palette.reps if is_chosen else palette.track
        ink = palette.on_accent if is_chosen else palette.ink
        if self.underMouse():
            fill = mix(fill, palette.ink, 0.1)
        line = palette.ink if self.hasFocus() else ""
        box, radius = QRectF(self.rect()), _RADIUS * look.scale
        paint_box(painter, box, radius, fill, line, look.stroke(FOCUS))
        painter.setFont(look.font(Type.LABEL))
        painter.setPen(QColor(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class WeekdayChoice(QFrame):
    """A row of seven days, which begins as weeks do where the person lives."""

    chosen = Signal(object)
    """The days, 1 for Monday to 7 for Sunday, as a person has chosen them; else it is silent."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        locale = QLocale()
        first = locale.firstDayOfWeek().value
        row = look.space(QHBoxLayout(self), _GAP)
        self.days: dict[int, WeekdayButton] = {}
        formats = QLocale.FormatType
        for day in ((first - 1 + offset) % 7 + 1 for offset in range(7)):
            long = locale.standaloneDayName(day, formats.LongFormat)
            short = locale.standaloneDayName(day, formats.NarrowFormat)
            button = self.days[day] = WeekdayButton(look, long, short)
            button.setAccessibleDescription(name)
            button.toggled.connect(self._on_toggled)
            row.addWidget(button)
        self._is_set_from_outside = False

    @property
    def value(self) -> frozenset[int]:
        """The days that are chosen."""
        return frozenset(day for day, button in self.days.items() if button.isChecked())

    def set_value(self, days: Collection[int]) -> None:
        """Choose from outside."""
        self._is_set_from_outside = True
        for day, button in self.days.items():
            button.setChecked(day in days)
        self._is_set_from_outside = False

    def _on_toggled(self) -> None:
        if not self._is_set_from_outside:
            self.chosen.emit(self.value)
