"""Reads in the log what a report is to say, and puts it where the person wants it."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lowback_timer.window.history.axis import Axis
from lowback_timer.window.history.periods import QUARTER, first_weekday, since_of
from lowback_timer.window.history.report.contents import Facts, report_of
from lowback_timer.window.history.report_sheet import ReportSheet
from lowback_timer.window.services.printing.putting import has_printer, print_pages, save_pdf
from lowback_timer.window.services.room import Room

if TYPE_CHECKING:
    from datetime import date

    from lowback_timer.store.log.writing import WorkoutLog

_DAY_BY_DAY = timedelta(days=200)
"""A longer time is told by weeks in the chart, which is small."""


class ReportDesk(QObject):
    """Serves one room."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._room = room
        self._services = room.services

    @cached_property
    def sheet(self) -> ReportSheet:
        """Shows the report, and asks what is to become of it."""
        sheet = ReportSheet(self._services.look, self._services.host)
        sheet.span.set_value(QUARTER)
        sheet.asked.connect(self.show_report)
        sheet.save_clicked.connect(self._save)
        sheet.print_clicked.connect(self._print)
        self._room.cover(sheet)
        return sheet

    def show_report(self) -> None:
        """Show a report on the time that is chosen."""
        now, span = self._services.now(), self.sheet.span.value
        today = now.date()
        since = since_of(span, today)

        def facts(log: WorkoutLog) -> tuple[date, Facts]:
            history = log.history(now)
            first = since or history.first_day() or today
            sessions = history.sessions(first, today)
            weeks_from = first_weekday() if today - first > _DAY_BY_DAY else None
            said = history.said(first, weeks_from)
            return first, Facts(sessions, history.doses(first), said, history.ratings(first))

        self._services.log.ask(facts, partial(self._show, span))

    def _show(self, span: str, answer: tuple[date, Facts]) -> None:
        first, facts = answer
        if span != self.sheet.span.value:
            return  # the person has chosen another time since
        today = self._services.now().date()
        days_a_point = 7 if today - first > _DAY_BY_DAY else 1
        exercises = self._services.library.current.exercises
        report = report_of(facts, Axis(first, today, days_a_point), exercises, first_weekday())
        self.sheet.show_report(report, has_printer=has_printer())

    def _save(self) -> None:
        sheet = self.sheet
        if save_pdf(self._services, sheet.title, sheet.pages, sheet.paper):
            sheet.close_overlay()

    def _print(self) -> None:
        sheet = self.sheet
        if print_pages(self._services, sheet.title, sheet.pages, sheet.paper):
            sheet.close_overlay()
