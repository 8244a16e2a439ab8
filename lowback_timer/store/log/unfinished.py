"""Which sessions can go on."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from lowback_timer.core.session.reading import State
from lowback_timer.store.log.database import COLUMNS
from lowback_timer.store.log.entries import Checkpoint, Unfinished
from lowback_timer.store.log.reading import CLOCKS_DIFFER_BY, sets_of
from lowback_timer.store.log.rows import local, session_of, to_ms

OFFERED_FOR = timedelta(hours=12)
"""After that, a session that was cut short is not gone on with, but begun anew."""
PLANS_KEPT = timedelta(days=1)
"""A plan is kept that long. Nobody goes on with what was longer ago, and it takes room."""


def unfinished(
    connection: sqlite3.Connection, now: datetime, generation: int
) -> tuple[Unfinished, ...]:
    """The sessions that were cut short, or left on the day that `now` is on, the latest first.

    Not those that never came beyond the first moments: they are begun anew as quickly. What was
    reached in the future is left out until the time has come.

    Args:
        connection: The log.
        now: The time on the wall, with its time zone.
        generation: That of the file.
    """
    columns = ", ".join(f"sessions.{each.strip()}" for each in COLUMNS["sessions"].split(","))
    rows = connection.execute(
        f"""
        SELECT plan, at_step, reached_ms,
            NOT EXISTS (SELECT 1 FROM sessions AS later
                WHERE later.started_ms > sessions.started_ms),
            {columns}
        FROM sessions
        WHERE plan IS NOT NULL AND at_step > 0 AND reached_ms BETWEEN ? AND ?
            AND (state IS NULL OR state = ?)
        ORDER BY coalesce(ended_ms, reached_ms) DESC, id DESC
        """,
        (to_ms(now - PLANS_KEPT), to_ms(now + CLOCKS_DIFFER_BY), State.ABANDONED.value),
    ).fetchall()
    found = []
    for plan, at_step, reached_ms, is_latest, *row in rows:
        session = session_of(tuple(row))
        reached_at = local(reached_ms, None)
        is_of_today = (session.ended_at or now).date() == now.date()
        if is_of_today if session.state else now - reached_at <= OFFERED_FOR:
            checkpoint = Checkpoint(str(plan), int(at_step), session.active_ms or 0, reached_at)
            sets = sets_of(connection, session.id)
            found.append(Unfinished(session, sets, checkpoint, bool(is_latest), generation))
    return tuple(found)


def forget_plan(connection: sqlite3.Connection, session_id: int) -> None:
    """Forget the plan of a session in which nothing is left to go on with."""
    connection.execute("UPDATE sessions SET plan = NULL WHERE id = ?", (session_id,))


def forget_plans(connection: sqlite3.Connection, now: datetime) -> None:
    """Let go of plans that nobody goes on with any more."""
    connection.execute(
        "UPDATE sessions SET plan = NULL WHERE plan IS NOT NULL AND reached_ms < ?",
        (to_ms(now - PLANS_KEPT),),
    )
