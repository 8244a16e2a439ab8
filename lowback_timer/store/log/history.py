"""What one learns from the log: sessions day by day, minutes a week, an exercise over time, bests.

SQLite adds up, so that a log of a hundred thousand sets costs no more than a small one to show.
A day is the one that it was on the wall, by the offset from UTC that was kept with each instant.
What stands in the future is left out until the time has come, and so is what was skipped.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.database import COLUMNS
from lowback_timer.store.log.doses import DoseChange, dose_changes
from lowback_timer.store.log.entries import LoggedSession
from lowback_timer.store.log.ratings import Rating
from lowback_timer.store.log.reading import CLOCKS_DIFFER_BY
from lowback_timer.store.log.rows import local, session_of, to_ms

_FIRST_DAY = date(1970, 1, 1).toordinal()
_DAY_MS = 86_400_000
_ZONES_DIFFER_BY = timedelta(hours=26)
"""By so much the same day on two walls may be apart."""

_IS_PAST = "sets_done + sets_early > 0 AND coalesce(ended_ms, started_ms) <= :until"
# Of a session that was cut short nobody knows its pauses: it took no longer than it was to take.
_ACTIVE_MS = """
    coalesce(
        active_ms,
        max(0, min(
            planned_ms, (SELECT max(at_ms) FROM sets WHERE session_id = sessions.id) - started_ms
        )),
        0
    )
"""


def _day_of(instant: str, offset: str) -> str:
    """The day on the wall, counted from 1970, in SQL; without an offset, by the system's zone."""
    system = f"strftime('%s', {instant} / 1000, 'unixepoch', 'localtime') / 86400"
    return f"coalesce(({instant} + {offset} * 60000) / {_DAY_MS}, {system})"


def _span(day: str, first_weekday: int | None) -> str:
    """The first day of the week that a day is in, in SQL; or the day, without a first weekday."""
    if first_weekday is None:
        return day
    # Day 0 was a Thursday, so that weeks begin on a day d with (d + 3) % 7 = weekday - 1.
    since = 4 - int(first_weekday)
    return f"({day} + {since}) / 7 * 7 - {since}"


_SIDES = {side.value: side for side in Side}
_SESSION_DAY = _day_of("started_ms", "started_offset_min")
_SET_DAY = _day_of("at_ms", "at_offset_min")


@dataclass(frozen=True, slots=True)
class WeekDone:
    """What was done in one week in which anything was."""

    first: date
    """Its first day."""
    sessions: int
    active_ms: int
    """Time in sessions, without pauses."""


@dataclass(frozen=True, slots=True)
class DayDone:
    """What was done of one exercise on one day, in reps or in milliseconds held."""

    day: date
    """Or the first of a week, if it was asked for by weeks."""
    kind: StepKind
    side: Side | None
    """None where both sides work at once."""
    most: int
    """The best set."""
    total: int
    """All sets."""
    load_g: int | None = None
    """The most weight that was lifted; None: nobody has said so."""


@dataclass(frozen=True, slots=True)
class DaySaid:
    """What was said of the sessions of one day; the highest number where there were several."""

    day: date
    effort: int | None
    pain_before: int | None
    pain_after: int | None
    pain_next: int | None


@dataclass(frozen=True, slots=True)
class HoldDone:
    """How long something was held on a day, at best."""

    day: date
    exercise_id: str
    exercise_name: str
    """What it was called then."""
    side: Side | None
    held_ms: int

    @property
    def as_day(self) -> DayDone:
        """The same as what was done of the exercise on that day."""
        return DayDone(self.day, StepKind.HOLD, self.side, self.held_ms, self.held_ms)


@dataclass(frozen=True, slots=True)
class Best:
    """The most that was done of one exercise, in reps or in milliseconds held."""

    exercise_id: str
    exercise_name: str
    """What it was called then."""
    kind: StepKind
    side: Side | None
    most: int
    day: date
    """When that was reached first."""


class History:
    """Asks the log; any method may raise a LogError.

    Args:
        reading: Lends the connection, and tells what goes wrong meanwhile.
        now: The time on the wall.
    """

    def __init__(
        self, reading: Callable[[], AbstractContextManager[sqlite3.Connection]], now: datetime
    ) -> None:
        self._reading = reading
        self._until = {"until": to_ms(now + CLOCKS_DIFFER_BY)}

    def sessions(self, first: date, last: date) -> tuple[LoggedSession, ...]:
        """The sessions that began on these days, in order; of those in which a set was begun."""
        span = {
            "from": to_ms(datetime.combine(first, time.min, UTC) - _ZONES_DIFFER_BY),
            "to": to_ms(datetime.combine(last, time.max, UTC) + _ZONES_DIFFER_BY),
        }
        with self._reading() as connection:
            rows = connection.execute(
                f"SELECT {COLUMNS['sessions']} FROM sessions"
                f" WHERE started_ms BETWEEN :from AND :to AND {_IS_PAST} ORDER BY started_ms, id",
                {**span, **self._until},
            )
            found = [session_of(row) for row in rows]
        return tuple(each for each in found if first <= each.started_at.date() <= last)

    def first_day(self) -> date | None:
        """The day of the first session; None when there is none."""
        with self._reading() as connection:
            row = connection.execute(
                f"SELECT {_SESSION_DAY} FROM sessions WHERE {_IS_PAST} ORDER BY started_ms LIMIT 1",
                self._until,
            ).fetchone()
            return None if row is None else _date(row[0])

    def weeks(self, first_weekday: int, since: date | None) -> tuple[WeekDone, ...]:
        """The weeks in which anything was done, in order.

        Args:
            first_weekday: On which day weeks begin, 1 for Monday to 7 for Sunday.
            since: Sessions before that day are left out; None: none is.
        """
        with self._reading() as connection:
            rows = connection.execute(
                f"""
                SELECT {_span(_SESSION_DAY, first_weekday)} AS week, count(*), sum({_ACTIVE_MS})
                FROM sessions
                WHERE {_IS_PAST} AND {_SESSION_DAY} >= :since GROUP BY week ORDER BY week
                """,
                {"since": _number(since), **self._until},
            )
            return tuple(WeekDone(_date(day), count, active_ms) for day, count, active_ms in rows)

    def exercise(
        self, exercise_id: str, since: date | None, first_weekday: int | None = None
    ) -> tuple[DayDone, ...]:
        """What was done of an exercise, by day, kind and side, in order of the days.

        Args:
            exercise_id: Which one.
            since: What was done before that day is left out; None: nothing is.
            first_weekday: By weeks that begin on that day, 1 to 7, instead of by days.
        """
        with self._reading() as connection:
            rows = connection.execute(
                f"""
                SELECT {_span(_SET_DAY, first_weekday)} AS span, kind, side,
                    max(done), sum(done), max(load_g)
                FROM sets
                WHERE exercise_id = :exercise AND done > 0 AND at_ms <= :until
                    AND (:since = 0 OR {_SET_DAY} >= :since)
                GROUP BY span, kind, side ORDER BY span, kind, side
                """,
                {"exercise": exercise_id, "since": _number(since), **self._until},
            )
            kinds, sides = {each.value: each for each in StepKind}, {"": None, **_SIDES}
            return tuple(
                DayDone(_date(day), kinds[kind], sides[side], most, total, load_g)
                for day, kind, side, most, total, load_g in rows
            )

    def said(self, since: date | None, first_weekday: int | None = None) -> tuple[DaySaid, ...]:
        """Effort and pain, by days or weeks as in `exercise`; of what anything was said of."""
        with self._reading() as connection:
            rows = connection.execute(
                f"""
                SELECT {_span(_SESSION_DAY, first_weekday)} AS span,
                    max(effort), max(pain_before), max(pain_after), max(pain_next)
                FROM sessions
                WHERE {_IS_PAST} AND {_SESSION_DAY} >= :since
                    AND coalesce(effort, pain_before, pain_after, pain_next) IS NOT NULL
                GROUP BY span ORDER BY span
                """,
                {"since": _number(since), **self._until},
            )
            return tuple(DaySaid(_date(day), *said) for day, *said in rows)

    def holds_of(self, workout_id: str, since: date | None) -> tuple[HoldDone, ...]:
        """What was held in the main part of a workout, by day, exercise and side, in order."""
        with self._reading() as connection:
            rows = connection.execute(
                f"""
                SELECT {_SET_DAY} AS day, exercise_id, exercise_name, side, max(done)
                FROM sessions CROSS JOIN sets ON sessions.id = session_id
                WHERE workout_id = :workout AND sets_done + sets_early > 0
                    AND section = 'main' AND kind = 'hold' AND done > 0
                    AND at_ms <= :until AND day >= :since
                GROUP BY day, exercise_id, side ORDER BY day, min(step_index), side
                """,
                {"workout": workout_id, "since": _number(since), **self._until},
            )
            return tuple(
                HoldDone(_date(day), exercise_id, name, _side(side), held_ms)
                for day, exercise_id, name, side, held_ms in rows
            )

    def doses(self, since: date | None) -> tuple[DoseChange, ...]:
        """How much was done of each exercise on the first day since then, and on the last."""
        with self._reading() as connection:
            return dose_changes(connection, _SET_DAY, _number(since), self._until["until"])

    def ratings(self, since: date | None) -> tuple[Rating, ...]:
        """What was said since then of how well something went, in order."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT at_ms, at_offset_min, wish, rating FROM ratings"
                " WHERE at_ms <= ? ORDER BY at_ms",
                (self._until["until"],),
            )
            found = [Rating(local(at_ms, offset), *said) for at_ms, offset, *said in rows]
        return tuple(each for each in found if since is None or each.at.date() >= since)

    def bests(self) -> tuple[Best, ...]:
        """The best of every exercise, by kind and side, in the order of what they were called."""
        # With one max() or min() in it, SQLite takes the other columns from the row that has it;
        # of those that have the same, the first is found by what is left of 2^32 seconds.
        with self._reading() as connection:
            rows = connection.execute(
                f"""
                SELECT exercise_id, exercise_name, kind, side, done, {_SET_DAY},
                    max(done * 4294967296 - at_ms / 1000)
                FROM sets WHERE done > 0 AND at_ms <= :until
                GROUP BY exercise_id, kind, side ORDER BY exercise_name, exercise_id, kind, side
                """,
                self._until,
            )
            return tuple(
                Best(exercise_id, name, StepKind(kind), _side(side), done, _date(day))
                for exercise_id, name, kind, side, done, day, _ in rows
            )


def _date(number: int) -> date:
    return date.fromordinal(number + _FIRST_DAY)


def _number(day: date | None) -> int:
    return 0 if day is None else day.toordinal() - _FIRST_DAY


def _side(side: str) -> Side | None:
    return Side(side) if side else None
