"""Scales and ticks of a chart's axes. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import count, groupby
from operator import itemgetter

_KEPT = 2
_SIXTIETHS = (1, 2, 5, 10, 15, 30)


class Unit(Enum):
    """What an axis counts, by which its round numbers are chosen."""

    COUNT = "count"
    SECONDS = "seconds"


class Grain(Enum):
    """By what the ticks of a time axis go."""

    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Axis:
    """The time that a chart shows."""

    first: date
    last: date
    days_a_point: int = 1
    """7: what was done is told by weeks, as there are more days than pixels."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Where the values from `low` to `high` lie between the places `start` and `end`, in pixels."""

    low: float
    high: float
    start: float
    end: float

    def place(self, value: float) -> float:
        """Where a value lies; of a scale without length, in the middle."""
        if self.high == self.low:
            return (self.start + self.end) / 2
        share = (value - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)


def value_ticks(low: int, high: int, most: int, unit: Unit) -> tuple[int, ...]:
    """Round numbers, evenly spaced, of which the first and the last enclose all values.

    Args:
        low: The least value, not below 0.
        high: The greatest.
        most: So many ticks at most; at least 3.
        unit: What is counted.
    """
    high = max(high, low + 1)
    for step in _steps(unit):
        first, last = low // step, -(-high // step)
        if last - first < most:
            return tuple(each * step for each in range(first, last + 1))
    raise AssertionError("there is always a larger step")


def day_ticks(first: date, last: date, most: int) -> tuple[tuple[date, ...], Grain]:
    """Days to write below a time axis, and by what they go: weeks, months or years.

    Args:
        first: Where the axis begins, and weeks with it.
        last: Where it ends.
        most: So many ticks at most; at least 2.
    """
    days = (last - first).days
    for weeks in (1, 2):
        if days // (7 * weeks) < most:
            step = timedelta(weeks=weeks)
            return tuple(
                first + index * step for index in range(days // (7 * weeks) + 1)
            ), Grain.DAYS
    for months in (1, 3, 6):
        ticks = tuple(_every(months, first, last))
        if len(ticks) <= most:
            return ticks, Grain.MONTHS
    for years in _steps(Unit.COUNT):
        ticks = tuple(_every(12 * years, first, last))
        if len(ticks) <= most:
            return ticks, Grain.YEARS
    raise AssertionError("there is always a larger step")


def thinned(places: Iterable[tuple[float, float]], width: float) -> list[tuple[float, float]]:
    """The middle one of each stretch of a line in which there are more than two.

    All of them would be a band, in which nobody sees whether it rises.

    Args:
        places: Across and down, in order.
        width: How long a stretch is, across.
    """
    kept: list[tuple[float, float]] = []
    for _, stretch in groupby(places, key=lambda place: place[0] // width):
        of_stretch = list(stretch)
        if len(of_stretch) > _KEPT:
            of_stretch = [sorted(of_stretch, key=itemgetter(1))[len(of_stretch) // 2]]
        kept += of_stretch
    return kept


def highest(places: Iterable[tuple[float, float]], width: float) -> list[tuple[float, float]]:
    """The highest bar of each stretch: those behind it would not be seen."""
    stretches = groupby(places, key=lambda place: place[0] // width)
    return [min(stretch, key=itemgetter(1)) for _, stretch in stretches]


def _steps(unit: Unit) -> Iterator[int]:
    if unit is Unit.SECONDS:
        for size in (1, 60):
            yield from (size * each for each in _SIXTIETHS)
    size = 3600 if unit is Unit.SECONDS else 1
    for power in count():
        yield from (size * each * 10**power for each in (1, 2, 5))


def _every(months: int, first: date, last: date) -> Iterator[date]:
    """The first days of every so many months, counted from the year 0."""
    number = -(-(first.year * 12 + first.month - 1 + (first.day > 1)) // months) * months
    while number // 12 <= last.year:
        day = date(number // 12, number % 12 + 1, 1)
        if day > last:
            return
        yield day
        number += months
