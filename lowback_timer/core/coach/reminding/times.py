"""At which times somebody wants to be reminded.

A moment is what a calendar and a clock on the wall show together, as one number. So nothing here
knows of summer time: a time that a day does not have has passed as soon as a later one is shown,
and one that a day has twice is the same moment both times.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from lowback_timer.core.coach.known import Day
from lowback_timer.core.coach.week import weekday

Moment = int
"""A local time: the day, an ordinal, times `DAY_MIN`, and the minutes since midnight."""
DAY_MIN = 24 * 60
_AHEAD_DAYS = 60
"""Nobody wants to know what comes later."""


def moment(day: Day, minute: int = 0) -> Moment:
    """A local time."""
    return day * DAY_MIN + minute


def day_of(when: Moment) -> Day:
    """The day on which it is."""
    return when // DAY_MIN


class Timetable(Protocol):
    """When somebody wants to be reminded."""

    def minutes_on(self, day: Day) -> Sequence[int]:
        """The times of a day, in minutes since midnight, in their order."""


@dataclass(frozen=True, slots=True)
class OnWeekdays:
    """Once a day, on some days of the week, 1 for Monday to 7 for Sunday."""

    weekdays: frozenset[int]
    minute: int

    def minutes_on(self, day: Day) -> Sequence[int]:
        """The times of a day."""
        return (self.minute,) if weekday(day) in self.weekdays else ()


@dataclass(frozen=True, slots=True)
class OnDays:
    """Once a day, on some days of the calendar: those of a plan."""

    days: frozenset[Day]
    minute: int

    def minutes_on(self, day: Day) -> Sequence[int]:
        """The times of a day."""
        return (self.minute,) if day in self.days else ()


@dataclass(frozen=True, slots=True)
class Every:
    """Again and again between two times; never at the first, as then one has just sat down."""

    weekdays: frozenset[int]
    interval: int
    """Minutes; at least one."""
    begin: int
    end: int
    """In minutes since midnight, the last one included."""

    def minutes_on(self, day: Day) -> Sequence[int]:
        """The times of a day; none when the end comes before the beginning."""
        if weekday(day) not in self.weekdays:
            return ()
        return range(self.begin + self.interval, self.end + 1, self.interval)


NEVER = OnWeekdays(frozenset(), 0)
"""Of somebody who does not want to be reminded."""


def latest(table: Timetable, now: Moment) -> Moment | None:
    """The last time of today or yesterday that has come."""
    today = day_of(now)
    for day in (today, today - 1):
        for minute in reversed(table.minutes_on(day)):
            if moment(day, minute) <= now:
                return moment(day, minute)
    return None


def following(table: Timetable, now: Moment) -> Iterator[Moment]:
    """The times that come after now, in their order, as far ahead as anybody wants to know."""
    today = day_of(now)
    for day in range(today, today + _AHEAD_DAYS):
        for minute in table.minutes_on(day):
            if moment(day, minute) > now:
                yield moment(day, minute)
