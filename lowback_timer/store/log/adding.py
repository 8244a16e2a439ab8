"""What is written while a session goes on: sets that are over, and how far it has come.

Each function is part of a transaction of the caller's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.summary import Tally
from lowback_timer.store.log.database import COLUMNS
from lowback_timer.store.log.entries import Checkpoint
from lowback_timer.store.log.rows import row_of, storable, to_ms

# What the core says of a set now takes the place of what it said before.
_ADD_SET = f"""
    INSERT INTO sets ({COLUMNS["sets"]}) VALUES ({", ".join("?" * 16)})
    ON CONFLICT (session_id, step_index, side) DO UPDATE SET
        section = excluded.section, exercise_id = excluded.exercise_id,
        exercise_name = excluded.exercise_name, set_number = excluded.set_number,
        kind = excluded.kind, planned = excluded.planned,
        done = excluded.done, outcome = excluded.outcome,
        at_ms = excluded.at_ms, at_offset_min = excluded.at_offset_min,
        felt = excluded.felt, pain = excluded.pain, load_g = excluded.load_g
    WHERE (exercise_id, done, outcome, felt, pain) IS NOT (
        excluded.exercise_id, excluded.done, excluded.outcome, excluded.felt, excluded.pain
    )
"""


def add_sets(
    connection: sqlite3.Connection,
    session_id: int,
    records: Iterable[SetRecord],
    at: datetime,
    tally: Tally,
) -> None:
    """Add sets that were over at an instant, and how many of the session have been by then."""
    connection.executemany(_ADD_SET, (row_of(session_id, record, at) for record in records))
    connection.execute(
        "UPDATE sessions SET sets_planned = ?, sets_done = ?, sets_early = ?, changed_ms = ?"
        " WHERE id = ?",
        (tally.planned, tally.done, tally.early, to_ms(at), session_id),
    )


def reach(
    connection: sqlite3.Connection, session_id: int, checkpoint: Checkpoint, *, with_plan: bool
) -> None:
    """Keep how far a session has come; its plan, which is long, only where it is another one."""
    plan = storable(checkpoint.plan) if with_plan else None
    reached = (checkpoint.step_index, to_ms(checkpoint.at), checkpoint.active_ms)
    connection.execute(
        "UPDATE sessions SET plan = coalesce(?, plan), at_step = ?, reached_ms = ?, active_ms = ?"
        " WHERE id = ?",
        (plan, *reached, session_id),
    )
