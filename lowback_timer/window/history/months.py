"""Days and months of a calendar, and where its keys lead. No Qt here."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import Enum

EARLIEST, LATEST = date(1970, 1, 1), date(2999, 12, 31)
"""Between these one can leaf."""


class Move(Enum):
    """Where to go from a day."""

    DAY_BACK = "a day back"
    DAY_ON = "a day on"
    WEEK_BACK = "a week back"
    WEEK_ON = "a week on"
    MONTH_BACK = "a month back"
    MONTH_ON = "a month on"
    MONTH_FIRST = "to the first of the month"
    MONTH_LAST = "to the last of the month"


_DAYS = {Move.DAY_BACK: -1, Move.DAY_ON: 1, Move.WEEK_BACK: -7, Move.WEEK_ON: 7}


def moved(day: date, move: Move) -> date:
    """The day that a key leads to; never one before or after those that can be leafed to."""
    match move:
        case Move.MONTH_BACK:
            there = _same_day(day, -1)
        case Move.MONTH_ON:
            there = _same_day(day, 1)
        case Move.MONTH_FIRST:
            there = first_of(day)
        case Move.MONTH_LAST:
            there = last_of(day)
        case _:
            there = day + timedelta(days=_DAYS[move])
    return min(max(there, EARLIEST), LATEST)


def first_of(day: date) -> date:
    """The first day of its month."""
    return day.replace(day=1)


def last_of(day: date) -> date:
    """The last day of its month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def weekdays(first_weekday: int) -> tuple[int, ...]:
    """The days of the week in their order, 1 for Monday to 7 for Sunday."""
    return tuple((first_weekday - 1 + index) % 7 + 1 for index in range(7))


def week_of(day: date, first_weekday: int) -> date:
    """The first day of its week."""
    return day - timedelta(days=column_of(day, first_weekday))


def column_of(day: date, first_weekday: int) -> int:
    """In which column of the calendar a day stands, counted from 0."""
    return (day.isoweekday() - first_weekday) % 7


def row_of(day: date, first_weekday: int) -> int:
    """In which week of its month's page a day stands, counted from 0."""
    return (day.day - 1 + column_of(first_of(day), first_weekday)) // 7


def _same_day(day: date, months: int) -> date:
    """The same day some months later, or the last of that month where it has none such."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
