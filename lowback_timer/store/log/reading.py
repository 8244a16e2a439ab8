"""What is asked of the log."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import datetime, timedelta

from lowback_timer.store.log.database import COLUMNS
from lowback_timer.store.log.entries import (
    LastDone,
    LoggedSession,
    LoggedSet,
    local,
    session_of,
    set_of,
    to_ms,
)

CLOCKS_DIFFER_BY = timedelta(minutes=10)
"""A session that ended later than that from now was logged by a clock that was wrong."""


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
