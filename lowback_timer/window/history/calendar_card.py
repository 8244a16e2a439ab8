"""The calendar: a month, and on which of its days there were sessions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.history.day_button import DayButton
from lowback_timer.window.history.months import (
    Move,
    column_of,
    first_of,
    last_of,
    moved,
    row_of,
    weekdays,
)
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_MOST_DAYS, _ROWS = 31, 6


class CalendarCard(Card):
    """Shows the month of the chosen day. A click or a key chooses another one.

    The arrow keys go by days and weeks, Page Up and Page Down by months, Home and End to the first
    and the last of the month, T to today.
    """

    chosen = Signal(object)
    """A `date`: the person has chosen that day; choosing it from outside is silent."""

    def __init__(self, look: Look, today: date) -> None:
        super().__init__(look)
        self._today = self._day = today
        self._sessions: Mapping[date, int] = {}
        self._first_weekday = int(QLocale().firstDayOfWeek().value)
        self.title = FittedLabel(look, Type.STRONG)
        self.back = IconButton(
            look, Icon.PREVIOUS, "", lambda: self._go(moved(self._day, Move.MONTH_BACK))
        )
        self.on = IconButton(look, Icon.NEXT, "", lambda: self._go(moved(self._day, Move.MONTH_ON)))
        head = look.space(QHBoxLayout(), 4)
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        head.addWidget(self.on)
        self._grid_frame = QFrame()
        self._grid_frame.setAccessibleName(translate("Calendar", "Calendar"))
        self._grid = look.space(QGridLayout(self._grid_frame), 2)
        locale = QLocale()
        for column, weekday in enumerate(weekdays(self._first_weekday)):
            label = look.label(
                locale.standaloneDayName(weekday, QLocale.FormatType.NarrowFormat),
                Type.SMALL,
                "dim",
            )
            label.setAccessibleName(locale.standaloneDayName(weekday))
            self._grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignCenter)
            self._grid.setColumnStretch(column, 1)
        self.days = [DayButton(look) for _ in range(_MOST_DAYS)]
        for button in self.days:
            button.moved.connect(lambda move: self._go(moved(self._day, move)))
            button.toggled.connect(partial(self._on_toggled, button))
        column_of_all = look.space(QVBoxLayout(self), 8, (20, 16, 20, 20))
        column_of_all.addLayout(head)
        column_of_all.addWidget(self._grid_frame)
        column_of_all.addStretch(1)
        self._arrange()
        self._point()
        self.day_button.setChecked(True)
        look.restyled.connect(self._keep_rows)

    @property
    def day(self) -> date:
        """The chosen day."""
        return self._day

    @property
    def day_button(self) -> DayButton:
        """That of the chosen day; from there the keys lead to all others."""
        return self.days[self._day.day - 1]

    def show_today(self, today: date) -> None:
        """Mark another day as today."""
        self._today = today
        self._show_days()

    def show_sessions(self, sessions: Mapping[date, int]) -> None:
        """Show on which days of this month there were sessions, and how many."""
        self._sessions = sessions
        self._show_days()

    def choose(self, day: date) -> None:
        """Choose a day from outside."""
        is_other_month = first_of(day) != first_of(self._day)
        self._day = day
        if is_other_month:
            self._sessions = {}
            self._arrange()
        self._point()
        self.day_button.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """T leads to today, wherever in the calendar the keyboard is."""
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self._go(self._today)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Read from the other side, have the arrows point there."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point()

    def _point(self) -> None:
        icons = (Icon.PREVIOUS, Icon.NEXT) if self.isLeftToRight() else (Icon.NEXT, Icon.PREVIOUS)
        self.back.set_icon(icons[0], translate("Calendar", "Previous month"))
        self.on.set_icon(icons[1], translate("Calendar", "Next month"))

    def _go(self, day: date) -> None:
        if day == self._day:
            return
        before, had_focus = self.day_button, QApplication.focusWidget() in self.days
        self.choose(day)
        if had_focus:
            self.day_button.setFocus()
        if not had_focus or self.day_button is before:
            # No focus has moved from which a screen reader would know.
            announce(self, self.day_button.sentence)
        self.chosen.emit(day)

    def _on_toggled(self, button: DayButton, is_chosen: bool) -> None:
        if is_chosen and button.day != self._day:
            self._day = button.day
            self.chosen.emit(self._day)

    def _arrange(self) -> None:
        """Put every day of the month in its place."""
        first, last = first_of(self._day), last_of(self._day)
        shown = QDate(first.year, first.month, 1)
        self.title.setText(QLocale().toString(shown, "MMMM yyyy"))
        self._keep_rows()
        for index, button in enumerate(self.days):
            self._grid.removeWidget(button)
            if index >= last.day:
                button.hide()
                continue
            day = first + timedelta(days=index)
            place = row_of(day, self._first_weekday), column_of(day, self._first_weekday)
            self._grid.addWidget(button, place[0] + 1, place[1])
            button.show()
        self._show_days()

    def _keep_rows(self) -> None:
        """Be as high for every month, so that nothing moves while one leafs."""
        for row in range(1, _ROWS + 1):
            self._grid.setRowMinimumHeight(row, self.days[0].sizeHint().height())

    def _show_days(self) -> None:
        first = first_of(self._day)
        for index in range(last_of(self._day).day):
            day = first + timedelta(days=index)
            sessions = self._sessions.get(day, 0)
            self.days[index].show_day(day, sessions, is_today=day == self._today)
