"""The sessions of a report as a table: each of them, or by weeks or months where there are many."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from lowback_timer.core.cues.words import minutes_text
from lowback_timer.window.history.chart import Table
from lowback_timer.window.history.charts import day_text
from lowback_timer.window.history.months import first_of, week_of
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from lowback_timer.store.log.entries import LoggedSession

MOST_ROWS = 40
"""With more of them, sessions are told by weeks, weeks by months, and months by years."""


def sessions_table(sessions: Sequence[LoggedSession], first_weekday: int) -> Table:
    """The sessions, the first one first.

    Args:
        sessions: In order.
        first_weekday: On which day weeks begin, 1 for Monday to 7 for Sunday.
    """
    if len(sessions) <= MOST_ROWS:
        rows = tuple(
            (day_text(each.started_at.date()), each.workout_name, *_numbers([each]))
            for each in sessions
        )
        heads = (translate("Report", "Day"), translate("Report", "Workout"))
        return Table((*heads, *_number_heads()), rows)
    heads = (translate("Report", "Time"), translate("Report", "Sessions"))
    rows = ()
    for span, told in _spans(first_weekday):
        rows = tuple(
            (told(begin), str(len(group)), *_numbers(group)) for begin, group in _by(span, sessions)
        )
        if len(rows) <= MOST_ROWS:
            break
    return Table((*heads, *_number_heads()), rows)


def _spans(first_weekday: int) -> Iterable[tuple[Callable[[date], date], Callable[[date], str]]]:
    """By what sessions are told: where the span of a day begins, and what it is called."""
    week = translate("Report", "Week from {day}")
    return (
        (
            lambda day: week_of(day, first_weekday),
            lambda begin: week.format(day=day_text(begin)),
        ),
        (
            first_of,
            lambda begin: QLocale().toString(QDate(begin.year, begin.month, 1), "MMMM yyyy"),
        ),
        (lambda day: day.replace(month=1, day=1), lambda begin: str(begin.year)),
    )


def _by(
    span: Callable[[date], date], sessions: Sequence[LoggedSession]
) -> Iterable[tuple[date, list[LoggedSession]]]:
    groups = groupby(sessions, key=lambda each: span(each.started_at.date()))
    return ((begin, list(group)) for begin, group in groups)


def _number_heads() -> tuple[str, ...]:
    return (
        translate("Report", "Length"),
        translate("Report", "Sets done"),
        translate("Report", "Effort"),
        translate("Report", "Pain before"),
        translate("Report", "Pain after"),
        translate("Report", "Next morning"),
    )


def _numbers(group: Sequence[LoggedSession]) -> tuple[str, ...]:
    active_ms = sum(each.active_ms or 0 for each in group)
    done = sum(each.sets_done for each in group)
    planned = [each.sets_planned for each in group]
    total = sum(each for each in planned if each is not None)
    answers = [each.answers for each in group]
    return (
        minutes_text(active_ms) if active_ms else "",
        str(done) if None in planned else f"{done} / {total}",
        _range_text(each.effort for each in answers),
        _range_text(each.pain_before for each in answers),
        _range_text(each.pain_after for each in answers),
        _range_text(each.pain_next for each in answers),
    )


def _range_text(numbers: Iterable[int | None]) -> str:
    """From the least to the greatest that was said: "2–4"; empty when nothing was."""
    said = [each for each in numbers if each is not None]
    if not said:
        return ""
    return str(min(said)) if min(said) == max(said) else f"{min(said)}–{max(said)}"
