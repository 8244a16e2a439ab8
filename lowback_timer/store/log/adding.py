"""What is written while a session goes on: sets that are over, and how far it has come.

Each function is part of a transaction of the caller's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.summary import Tally
from lowback_timer.store.log.entries import Checkpoint
from lowback_timer.store.log.rows import ADD_SET, row_of, storable, to_ms


def add_sets(
    connection: sqlite3.Connection,
    session_id: int,
    records: Iterable[SetRecord],
    at: datetime,
    tally: Tally,
) -> None:
    """Add sets that were over at an instant, and how many of the session have been by then."""
    connection.executemany(ADD_SET, (row_of(session_id, record, at) for record in records))
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
