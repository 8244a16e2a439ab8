"""What is asked of the log."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.database import COLUMNS
from lowback_timer.store.log.entries import ExercisePast, LastDone, LoggedSession, LoggedSet
from lowback_timer.store.log.rows import local, session_of, set_of, to_ms

CLOCKS_DIFFER_BY = timedelta(minutes=10)
"""A session that ended later than that from now was logged by a clock that was wrong."""

_IDS_AT_ONCE = 500
_HOUR_MS = 3_600_000
_LONGEST_DAY_MS = 50 * _HOUR_MS
"""From the first set of a day to its last, for whoever flies around the world in between."""
_LONGEST_SESSION_MS = 14 * 24 * _HOUR_MS
"""From its beginning to one of its sets: the computer may have slept for days in between."""


def last_done(connection: sqlite3.Connection, now: datetime) -> Mapping[str, LastDone]:
    """When something of each workout was last done, by its id.

    What stands in the future is left out until the time has come.
    """
    rows = connection.execute(
        """
        SELECT workout_id, max(coalesce(ended_ms, started_ms)), started_offset_min,
            ended_ms, ended_offset_min, sets_done, sets_planned
        FROM sessions
        WHERE sets_done + sets_early > 0 AND coalesce(ended_ms, started_ms) <= ?
        GROUP BY workout_id
        """,
        (to_ms(now + CLOCKS_DIFFER_BY),),
    )
    return {
        workout_id: LastDone(
            local(at_ms, started_offset if ended_ms is None else ended_offset).date(), done, planned
        )
        for workout_id, at_ms, started_offset, ended_ms, ended_offset, done, planned in rows
    }


def sessions(
    connection: sqlite3.Connection, limit: int, offset: int = 0
) -> tuple[LoggedSession, ...]:
    """A page of the history: at most `limit` sessions, the latest first."""
    rows = connection.execute(
        f"SELECT {COLUMNS['sessions']} FROM sessions"
        " ORDER BY started_ms DESC, id DESC LIMIT ? OFFSET ?",
        (limit, offset),
    )
    return tuple(session_of(row) for row in rows)


def sets_of(connection: sqlite3.Connection, session_id: int) -> tuple[LoggedSet, ...]:
    """The sets of a session, in the workout's order."""
    rows = connection.execute(
        f"SELECT {COLUMNS['sets']} FROM sets WHERE session_id = ? ORDER BY step_index, side",
        (session_id,),
    )
    return tuple(set_of(row) for row in rows)


def exercise_past(
    connection: sqlite3.Connection, exercise_ids: Collection[str], now: datetime
) -> Mapping[str, ExercisePast]:
    """What was done of each of these exercises: the last time, and at best; by their ids.

    Sets of which nothing was done count for neither, and what stands in the future is left out.
    One that was never done is not among the answers.
    """
    latest: dict[str, int] = {}
    best: dict[str, dict[tuple[StepKind, Side | None], int]] = {}
    until_ms = to_ms(now + CLOCKS_DIFFER_BY)
    for found in _batches(exercise_ids):
        marks = ", ".join("?" * len(found))
        rows = connection.execute(
            f"""
            SELECT exercise_id, kind, side, max(done), max(at_ms) FROM sets
            WHERE exercise_id IN ({marks}) AND done > 0 AND at_ms <= ?
            GROUP BY exercise_id, kind, side
            """,
            (*found, until_ms),
        )
        for exercise_id, kind, side, done, at_ms in rows:
            key = StepKind(kind), Side(side) if side else None
            best.setdefault(exercise_id, {})[key] = done
            latest[exercise_id] = max(at_ms, latest.get(exercise_id, at_ms))
    last = {each: _sets_of_last_day(connection, each, at_ms) for each, at_ms in latest.items()}
    return {each: ExercisePast(sets, best[each]) for each, sets in last.items() if sets}


def _sets_of_last_day(
    connection: sqlite3.Connection, exercise_id: str, at_ms: int
) -> tuple[LoggedSet, ...]:
    """What was done of an exercise on the day on which it was done last, at `at_ms`.

    The day is the one on the wall. By way of the sessions, as the sets are kept by theirs.
    """
    rows = connection.execute(
        f"""
        SELECT {COLUMNS["sets"]} FROM sets
        WHERE session_id IN (SELECT id FROM sessions WHERE started_ms BETWEEN ? AND ?)
            AND exercise_id = ? AND done > 0 AND at_ms BETWEEN ? AND ?
        ORDER BY at_ms, session_id, step_index, side
        """,
        (
            at_ms - _LONGEST_SESSION_MS,
            at_ms + _LONGEST_DAY_MS,  # clocks are put back
            exercise_id,
            at_ms - _LONGEST_DAY_MS,
            at_ms,
        ),
    )
    sets = [set_of(row) for row in rows]
    return tuple(each for each in sets if each.at.date() == sets[-1].at.date())


def _batches(ids: Collection[str]) -> Iterator[tuple[str, ...]]:
    """So many at once as every SQLite takes."""
    all_ids = tuple(ids)
    for start in range(0, len(all_ids), _IDS_AT_ONCE):
        yield all_ids[start : start + _IDS_AT_ONCE]
