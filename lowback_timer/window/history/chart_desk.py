"""Reads in the log what the card of the charts is to show, and keeps charts in files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.core.plan.self_test import SELF_TEST
from lowback_timer.window.history.axis import Axis
from lowback_timer.window.history.chart import Chart, table_of
from lowback_timer.window.history.chart_card import (
    BESTS,
    SAID,
    TESTS,
    WEEKS,
    WISHES,
    ChartCard,
)
from lowback_timer.window.history.charts import (
    bests_table,
    day_text,
    exercise_chart,
    said_chart,
    self_test_chart,
    weeks_chart,
    wishes_chart,
)
from lowback_timer.window.history.measure import measures_of
from lowback_timer.window.history.months import week_of
from lowback_timer.window.history.periods import first_weekday, since_of
from lowback_timer.window.history.picture_file import DRAWING, PICTURE, write_picture
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.services import Services
from lowback_timer.window.services.usual_folder import Location, usual_folder

if TYPE_CHECKING:
    from lowback_timer.store.log.history import Best, DayDone, DaySaid, History, HoldDone, WeekDone
    from lowback_timer.store.log.ratings import Rating
    from lowback_timer.store.log.writing import WorkoutLog

    Weeks = tuple[tuple[WeekDone, ...], date | None]
    Days = tuple[tuple[DayDone, ...], tuple[DaySaid, ...], int]
    """And by how many days they are told."""

_DAY_BY_DAY = timedelta(days=1100)
"""Of a longer time there are more days than pixels, and it is told by weeks."""


class ChartDesk(QObject):
    """Serves one card."""

    def __init__(self, services: Services, card: ChartCard) -> None:
        super().__init__(card)
        self._services = services
        self._card = card
        self._bests: tuple[Best, ...] = ()
        card.asked.connect(self._show)
        card.save_clicked.connect(self.save)

    def refresh(self) -> None:
        """Show what is chosen as it is now, and offer what has been done by now."""
        self._show()
        now = self._services.now()
        self._services.log.ask(lambda log: log.history(now).bests(), self._take_bests)

    def save(self) -> None:
        """Ask for a file, and write the chart into it."""
        chart = self._card.chart
        if chart is None:
            return
        folder = usual_folder(Location.PicturesLocation)
        chosen, kind = QFileDialog.getSaveFileName(
            self._services.host,
            translate("Chart", "Save as a picture"),
            str(folder / f"{chart.title}{PICTURE}"),
            translate("Chart", "Pictures (*.png);;Drawings (*.svg)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() not in {DRAWING, PICTURE}:
            path = path.with_name(f"{path.name}{DRAWING if DRAWING in kind else PICTURE}")
        is_mirrored = self._card.isRightToLeft()
        try:
            write_picture(path, chart, self._services.look, is_mirrored=is_mirrored)
        except OSError as error:
            text = translate("Print", "{file} cannot be written there ({reason}).")
            self._services.notify(text.format(file=path.name, reason=error.strerror or str(error)))
            return
        self._services.notify(translate("Print", "Saved as {file}.").format(file=path.name))

    def _show(self) -> None:
        """Ask for what is chosen."""
        what, span, now = self._card.what.value, self._card.span.value, self._services.now()
        ask = self._services.log.ask
        since, weekday = since_of(span, now.date()), first_weekday()
        if what == BESTS:
            self._card.show_table(bests_table(self._bests, self._names(), self._sides()))
        elif what == SAID:

            def said(log: WorkoutLog) -> Days:
                history = log.history(now)
                weeks_from = _weeks_from(history, since, now.date())
                return (), history.said(since, weeks_from), 7 if weeks_from else 1

            ask(said, partial(self._show_said, (what, span)))
        elif what == WISHES:
            ask(
                lambda log: log.history(now).ratings(since),
                partial(self._show_wishes, (what, span)),
            )
        elif what == TESTS:
            ask(
                lambda log: log.history(now).holds_of(SELF_TEST, since),
                partial(self._show_tests, (what, span)),
            )
        elif what == WEEKS:

            def weeks(log: WorkoutLog) -> Weeks:
                history = log.history(now)
                return history.weeks(weekday, since), history.first_day()

            ask(weeks, partial(self._show_weeks, (what, span)))
        else:

            def days(log: WorkoutLog) -> Days:
                history = log.history(now)
                weeks_from = _weeks_from(history, since, now.date())
                found = history.exercise(what, since, weeks_from)
                return found, history.said(since, weeks_from), 7 if weeks_from else 1

            ask(days, partial(self._show_exercise, (what, span)))

    def _show_weeks(self, asked: tuple[str, str], answer: Weeks) -> None:
        weeks, earliest = answer
        if self._is_shown(asked):
            self._show_chart(weeks_chart(weeks, self._axis(asked[1], earliest)), by_weeks=True)

    def _show_said(self, asked: tuple[str, str], answer: Days) -> None:
        _, said, days_a_point = answer
        if self._is_shown(asked):
            axis = self._axis(asked[1], said[0].day if said else None, days_a_point)
            self._show_chart(said_chart(said, axis), by_weeks=days_a_point > 1)

    def _show_wishes(self, asked: tuple[str, str], ratings: tuple[Rating, ...]) -> None:
        if self._is_shown(asked):
            axis = self._axis(asked[1], ratings[0].at.date() if ratings else None)
            self._show_chart(wishes_chart(ratings, axis), by_weeks=False)

    def _show_tests(self, asked: tuple[str, str], holds: tuple[HoldDone, ...]) -> None:
        if self._is_shown(asked):
            axis = self._axis(asked[1], holds[0].day if holds else None)
            exercises = self._services.library.current.exercises
            self._show_chart(self_test_chart(holds, exercises, axis), by_weeks=False)

    def _show_exercise(self, asked: tuple[str, str], answer: Days) -> None:
        days, said, days_a_point = answer
        if not self._is_shown(asked):
            return
        what, span = asked
        name, sides = self._names()[what], self._sides().get(what, SideNames())
        measure = self._card.offer_measures(measures_of(days))
        axis = self._axis(span, days[0].day if days else None, days_a_point)
        chart = exercise_chart(name, days, sides, axis, measure, said)
        self._show_chart(chart, by_weeks=days_a_point > 1)

    def _show_chart(self, chart: Chart, *, by_weeks: bool) -> None:
        head = translate("Chart", "Week from") if by_weeks else translate("Chart", "Day")
        self._card.show_chart(chart, partial(table_of, chart, head, day_text))

    def _is_shown(self, asked: tuple[str, str]) -> bool:
        """Whether that is still what the person wants to see."""
        return asked == (self._card.what.value, self._card.span.value)

    def _axis(self, span: str, earliest: date | None, days_a_point: int = 1) -> Axis:
        """The first and the last day of the time axis: whole weeks, at least four."""
        today = self._services.now().date()
        this_week = week_of(today, first_weekday())
        since = since_of(span, today) or min(
            week_of(earliest or today, first_weekday()), this_week - timedelta(weeks=3)
        )
        return Axis(since, this_week + timedelta(days=6), days_a_point)

    def _take_bests(self, bests: Sequence[Best]) -> None:
        self._bests = tuple(bests)
        before = self._card.what.value
        self._card.offer(self._names())
        if BESTS in {before, self._card.what.value} or self._card.what.value != before:
            self._show()

    def _names(self) -> dict[str, str]:
        """What the exercises are called of which something was done, in the order of the names."""
        exercises = self._services.library.current.exercises
        names = {
            best.exercise_id: exercises[best.exercise_id].name
            if best.exercise_id in exercises
            else best.exercise_name
            for best in self._bests
        }
        return dict(sorted(names.items(), key=lambda item: item[1].casefold()))

    def _sides(self) -> dict[str, SideNames]:
        exercises = self._services.library.current.exercises
        return {each.id: each.side_names for each in exercises.values()}


def _weeks_from(history: History, since: date | None, today: date) -> int | None:
    """The first day of a week, if what was done since then has to be told by weeks."""
    earliest = since or history.first_day() or today
    return first_weekday() if today - earliest > _DAY_BY_DAY else None
