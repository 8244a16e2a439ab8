"""All weeks of a plan, and the way into a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.plan.week_row import WeekRow

_QUARTER = 15
_TIMES = range(0, 24 * 60, _QUARTER)


class WeeksCard(Card):
    """A line a week; the one that is chosen is shown day by day."""

    week_chosen = Signal(int)
    """Which of the weeks, counted from 0."""
    calendar_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        column = look.space(QVBoxLayout(self), 10, (18, 14, 18, 16))
        head = look.space(QHBoxLayout(), 16)
        title = translate("Plan", "The next four weeks")
        head.addWidget(look.label(title, Type.STRONG, wraps=True), 1)
        flow = look.space(Flow(), 10)
        text = translate("Plan", "Time of day, for the calendar")
        self.time = Stepper(look, _TIMES, time_text, text, widest=(time_text(0), time_text(1200)))
        flow.addWidget(self.time)
        save = translate("Plan", "Into my calendar (.ics)")
        self.save = Button(look, save, self.calendar_asked.emit)
        flow.addWidget(self.save)
        head.addLayout(flow)
        column.addLayout(head)
        self.rows: list[WeekRow] = []
        self._list = QWidget()
        self._rows = look.space(QVBoxLayout(self._list), 2)
        column.addWidget(self._list)

    def show_weeks(self, weeks: Sequence[tuple[str, str]], chosen: int) -> None:
        """List other weeks: when each is, and what is done."""
        for row in self.rows:
            self._rows.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        self.rows = []
        for index, (head, days) in enumerate(weeks):
            row = WeekRow(self._look, head, days, partial(self.week_chosen.emit, index))
            row.blockSignals(True)
            row.setChecked(index == chosen)
            row.blockSignals(False)
            self._rows.addWidget(row)
            self.rows.append(row)


def time_text(minutes: int) -> str:
    """A time of day: "18:30"."""
    return f"{minutes // 60}:{minutes % 60:02}"
