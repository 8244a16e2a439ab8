"""The week: on which days somebody trained, and whether the back has had its rest.

Two sessions a week, so that the back can recover in between, and cardio and flexibility on the
other days: Paige Waehner, "9 Great Lower Back Exercises", Verywell Fit. That one whole day between
two sessions is enough is our own convention.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lowback_timer.core.coach.known import Day, Lately

SESSIONS_A_WEEK = 2
DAYS_A_WEEK = 7
_LEAST_DAYS = 2
"""From one session to the next: a whole day lies between."""


def weekday(day: Day) -> int:
    """1 for a Monday to 7 for a Sunday."""
    return (day - 1) % DAYS_A_WEEK + 1


def has_rested(day: Day, last_day: Day | None) -> bool:
    """Whether on `day` a whole day has passed since the last session, if there was one."""
    return last_day is None or day - last_day >= _LEAST_DAYS


@dataclass(frozen=True, slots=True)
class Week:
    """The week that today belongs to."""

    today: Day
    first_day: Day
    trained: frozenset[Day]
    """The days of this week on which there was a session."""
    last_day: Day | None
    """When the last session was, in this week or before; None when that is not known."""
    aim: int = SESSIONS_A_WEEK
    """How many sessions the person means to do in a week."""
    training_days: frozenset[int] = frozenset()
    """On which days of the week, 1 for Monday to 7 for Sunday; empty: whenever it suits."""

    @property
    def days(self) -> tuple[Day, ...]:
        """All seven, in their order."""
        return tuple(range(self.first_day, self.first_day + DAYS_A_WEEK))

    @property
    def is_full(self) -> bool:
        """Whether there were as many sessions as are meant to be."""
        return len(self.trained) >= self.aim

    @property
    def next_training_day(self) -> Day | None:
        """The next of the person's days, when today is none of them; else None."""
        if not self.training_days or weekday(self.today) in self.training_days:
            return None
        following = range(self.today + 1, self.today + DAYS_A_WEEK)
        return next((day for day in following if weekday(day) in self.training_days), None)

    @property
    def days_since(self) -> int | None:
        """Days since the last session, 0 for today."""
        return None if self.last_day is None else self.today - self.last_day

    @property
    def is_recovering(self) -> bool:
        """Whether no whole day has passed since the last session."""
        return not has_rested(self.today, self.last_day)


def week_of(
    lately: Lately,
    today: Day,
    first_weekday: int = 1,
    *,
    aim: int = SESSIONS_A_WEEK,
    training_days: Iterable[int] = (),
) -> Week:
    """The week that `today` belongs to.

    Args:
        lately: What has been done. A session on a day after today, as travel to the west and
            clocks that were put back leave it, counts as one of today.
        today: The day.
        first_weekday: With which day a week begins, 1 for Monday to 7 for Sunday.
        aim: How many sessions the person means to do in a week.
        training_days: On which days, 1 to 7; none: whenever it suits.
    """
    first_day = today - (weekday(today) - first_weekday) % DAYS_A_WEEK
    days = {min(session.day, today) for session in lately.sessions}
    trained = frozenset(day for day in days if day >= first_day)
    last_day = max(days, default=None)
    return Week(today, first_day, trained, last_day, aim, frozenset(training_days))
