"""What was done: day by day, set by set, and over time."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from lowback_timer.window.history.chart_desk import ChartDesk
from lowback_timer.window.history.exchange_desk import ExchangeDesk
from lowback_timer.window.history.months import first_of, last_of
from lowback_timer.window.history.page import HistoryPage
from lowback_timer.window.history.report_desk import ReportDesk
from lowback_timer.window.history.self_test_desk import SelfTestDesk
from lowback_timer.window.history.session_desk import SessionDesk
from lowback_timer.window.history.session_rows import rows_of
from lowback_timer.window.services.requests import GoBack, ShowExercise
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services

if TYPE_CHECKING:
    from lowback_timer.store.log.entries import LoggedSession, LoggedSet
    from lowback_timer.store.log.writing import WorkoutLog

    Month = tuple[tuple[LoggedSession, ...], bool]


class HistoryRoom(Room):
    """What was done. Everything is read in the log in the background, when it is to be shown."""

    page: HistoryPage

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._today = services.now().date()
        self._month: tuple[LoggedSession, ...] = ()
        self._month_of: date | None = None
        """The first of the month whose sessions these are; None while they are being read."""
        self._is_beginning = False

    def build(self) -> HistoryPage:
        """Make the page."""
        page = HistoryPage(self.services.look, self._today)
        page.closed.connect(lambda: self.go.emit(GoBack()))
        page.calendar.chosen.connect(self._go_to)
        page.day.sets_asked.connect(self._ask_for_sets)
        page.day.exercise_asked.connect(lambda each: self.go.emit(ShowExercise(each)))
        self._charts = ChartDesk(self.services, page.chart)
        page.exchange_clicked.connect(lambda: self.exchange.open_menu(page.exchange))
        self.desk = SessionDesk(self, page)
        self.desk.changed.connect(self._show_anew)
        self.tests = SelfTestDesk(self)
        page.test_asked.connect(self.tests.show_sheet)
        self.reports = ReportDesk(self)
        page.report_asked.connect(self.reports.show_report)
        return page

    @cached_property
    def exchange(self) -> ExchangeDesk:
        """What takes what was done out, and in."""
        desk = ExchangeDesk(self.services, self)
        desk.changed.connect(self._show_anew)
        return desk

    def open(self) -> None:
        """Show the day that was looked at last, and what has been done meanwhile."""
        today, calendar = self.services.now().date(), self.page.calendar
        if today != self._today:
            self._today = today
            calendar.show_today(today)
            calendar.choose(today)
            self.desk.withdraw_undo()
        self._refresh()

    def _show_anew(self) -> None:
        self.page.day.forget()
        self._refresh()

    def _refresh(self) -> None:
        self._ask_for_month(self.page.calendar.day)
        self._charts.refresh()

    def _go_to(self, day: date) -> None:
        self.desk.withdraw_undo()
        self._show_day(day)

    def _show_day(self, day: date) -> None:
        if first_of(day) != self._month_of:
            self._ask_for_month(day)
            return
        sessions = tuple(each for each in self._month if each.started_at.date() == day)
        self.page.day.show_day(day, sessions, is_beginning=self._is_beginning)

    def _ask_for_month(self, day: date) -> None:
        self._month_of = None
        first, last, now = first_of(day), last_of(day), self.services.now()

        def month(log: WorkoutLog) -> Month:
            history = log.history(now)
            return history.sessions(first, last), history.first_day() is None

        self.services.log.ask(month, partial(self._take_month, first))

    def _take_month(self, first: date, month: Month) -> None:
        calendar = self.page.calendar
        if first != first_of(calendar.day):
            return  # the person has leafed on since
        self._month, self._is_beginning = month
        self._month_of = first
        self.page.show_beginning(self._is_beginning)
        calendar.show_sessions(Counter(each.started_at.date() for each in self._month))
        self._show_day(calendar.day)

    def _ask_for_sets(self, session_id: int) -> None:
        self.services.log.ask(
            lambda log: log.sets_of(session_id), partial(self._show_sets, session_id)
        )

    def _show_sets(self, session_id: int, sets: tuple[LoggedSet, ...]) -> None:
        view = self.page.day.view_of(session_id)
        if view is not None:
            view.show_rows(rows_of(sets, self.services.library.current.exercises))
