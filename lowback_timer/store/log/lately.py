"""What the coach asks of the log: what was done in the last weeks, and whether before."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from itertools import groupby

from lowback_timer.core.coach.known import DoneSession, Lately
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.store.log.copies import BROUGHT
from lowback_timer.store.log.reading import CLOCKS_DIFFER_BY
from lowback_timer.store.log.rows import local, to_ms

WEEKS = 12
"""So far back the coach looks; what was done before that was not done lately."""


def lately(connection: sqlite3.Connection, now: datetime) -> Lately:
    """The sessions of the last weeks in which something beyond the warm-up was done.

    What stands in the future is left out until the time has come, and so are exercises of other
    programs that we do not have: whether they were for the back, nobody knows.
    """
    since_ms = to_ms(now - timedelta(weeks=WEEKS))
    rows = connection.execute(
        """
        SELECT id, workout_id, coalesce(ended_ms, started_ms) AS at_ms,
            CASE WHEN ended_ms IS NULL THEN started_offset_min ELSE ended_offset_min END,
            exercise_id, count(*)
        FROM sessions JOIN sets ON session_id = id
        WHERE started_ms >= ? AND at_ms <= ? AND section != ? AND done > 0
            AND exercise_id NOT GLOB ?
        GROUP BY +id, exercise_id -- the plus has the weeks looked up, and not all sessions read
        ORDER BY at_ms, id, min(step_index)
        """,
        (since_ms, to_ms(now + CLOCKS_DIFFER_BY), SectionKind.WARM_UP.value, f"{BROUGHT}*"),
    )
    sessions = tuple(
        DoneSession(
            local(at_ms, offset_min).date().toordinal(),
            workout_id,
            {exercise_id: count for *_, exercise_id, count in group},
        )
        for (_, workout_id, at_ms, offset_min), group in groupby(rows, lambda row: row[:4])
    )
    (has_earlier,) = connection.execute(
        """
        SELECT EXISTS (SELECT 1 FROM sessions WHERE started_ms < ? AND sets_done + sets_early > 0)
        """,
        (since_ms,),
    ).fetchone()
    return Lately(sessions, bool(has_earlier))
