"""What a week was like, from the log."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import datetime

from lowback_timer.core.coach.looking_back import WeekPast
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.store.log.rows import storable, to_ms


def week_past(
    connection: sqlite3.Connection,
    since: datetime,
    until: datetime,
    wish: str,
    exercises: Mapping[str, Exercise],
) -> WeekPast:
    """What there was from one instant to the other.

    Args:
        connection: To the log.
        since: When the week began.
        until: When the next one did.
        wish: What the person wants to be able to do again.
        exercises: The library, by id; exercises that it has no more are not named.
    """
    week = to_ms(since), to_ms(until) - 1
    sessions, active_ms = connection.execute(
        """
        SELECT count(*), total(coalesce(active_ms, 0)) FROM sessions
        WHERE started_ms BETWEEN ? AND ? AND sets_done + sets_early > 0
        """,
        week,
    ).fetchone()
    changes = connection.execute(
        """
        SELECT exercise_id, sum(notch) FROM notches JOIN sessions ON uid = session_uid
        WHERE started_ms BETWEEN ? AND ? AND NOT is_refused GROUP BY exercise_id
        """,
        week,
    ).fetchall()
    named = [(exercises[each].name, sum_) for each, sum_ in changes if each in exercises]
    pain = [
        said
        for row in connection.execute(
            """
            SELECT pain_before, pain_after, pain_next FROM sessions
            WHERE started_ms BETWEEN ? AND ? ORDER BY started_ms
            """,
            week,
        )
        for said in row
        if said is not None
    ]
    rating = connection.execute(
        "SELECT rating FROM ratings WHERE at_ms BETWEEN ? AND ? AND wish = ?"
        " ORDER BY at_ms DESC LIMIT 1",
        (*week, storable(wish)),
    ).fetchone()
    return WeekPast(
        sessions,
        int(active_ms),
        tuple(sorted(name for name, sum_ in named if sum_ > 0)),
        tuple(sorted(name for name, sum_ in named if sum_ < 0)),
        pain[0] if pain else None,
        pain[-1] if pain else None,
        rating and rating[0],
    )
