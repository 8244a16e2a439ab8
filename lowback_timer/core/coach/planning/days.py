"""On which days of the week the back is trained."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lowback_timer.core.coach.known import Day
from lowback_timer.core.coach.planning.plan import LEAST_DAYS_APART
from lowback_timer.core.coach.week import DAYS_A_WEEK, weekday

_BY_NUMBER = {1: (1,), 2: (1, 4), 3: (1, 3, 5)}


def usual_days(sessions: int) -> frozenset[int]:
    """Days of the week for so many sessions, 1 to 3, as far from each other as there can be."""
    return frozenset(_BY_NUMBER[sessions])


def days_apart(weekdays: Collection[int]) -> tuple[int, ...]:
    """Of some days of the week, in order, those between which there is always a whole day.

    A week follows another, so Sunday is next to Monday, and there are three at most.
    """
    chosen: list[int] = []
    for day in sorted(weekdays):
        if all(_distance(day, other) >= LEAST_DAYS_APART for other in chosen):
            chosen.append(day)
    return tuple(chosen)


def training_days(
    weekdays: Collection[int], first: Day, weeks: int, last_trained: Day | None
) -> Iterator[Day]:
    """The days to train on in so many weeks from a day on, in order.

    Args:
        weekdays: Days of the week that are apart.
        first: The first day that is possible.
        weeks: For how many weeks.
        last_trained: When the back was trained last.
    """
    for day in range(first, first + weeks * DAYS_A_WEEK):
        has_rested = last_trained is None or day - last_trained >= LEAST_DAYS_APART
        if weekday(day) in weekdays and has_rested:
            yield day


def _distance(one: int, other: int) -> int:
    days = abs(one - other)
    return min(days, DAYS_A_WEEK - days)
