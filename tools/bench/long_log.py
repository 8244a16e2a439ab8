"""A log of 100,000 sets: what somebody has done in 28 years."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from lowback_timer.store.log.database import COLUMNS, open_database
from lowback_timer.store.log.rows import to_ms

SETS, SESSIONS = 100_000, 12_500
LAST = timedelta(hours=20)
"""So long ago was the last session."""
_EVERY = timedelta(hours=19, minutes=37)
_EXERCISES = ("bridge", "side-plank", "bird-dog", "front-plank", "deadlift")


def write_long_log(path: Path, now: datetime | None = None) -> None:
    """Write the log at `path`, which has to be new."""
    now = now or datetime.now(UTC)
    with closing(open_database(path).connection) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        for table, rows in (("sessions", _sessions(now)), ("sets", _sets(now))):
            columns = COLUMNS[table]
            marks = ", ".join("?" * len(columns.split(", ")))
            connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)
        connection.execute("COMMIT")


def _began_ms(now: datetime, session: int) -> int:
    return to_ms(now - LAST - (SESSIONS - 1 - session) * _EVERY)


def _sessions(now: datetime) -> Iterator[tuple[object, ...]]:
    planned = SETS // SESSIONS
    for session in range(SESSIONS):
        began_ms, active_ms = _began_ms(now, session), 900_000 + session % 7 * 60_000
        pain = session // 700 % 6
        said = (session % 11, pain, min(10, pain + session % 3), None if session % 4 else pain, "")
        yield (
            *(session + 1, "beginner-floor", "Beginner · floor only", began_ms, 60, 900_000),
            *("finished", began_ms + active_ms, 60, active_ms, planned, planned, 0),
            *(f"{session:032x}", "", *said),
        )


def _sets(now: datetime) -> Iterator[tuple[object, ...]]:
    for number in range(SETS):
        session, index = divmod(number, SETS // SESSIONS)
        exercise = _EXERCISES[(session + index // 2) % len(_EXERCISES)]  # two sets of each
        is_hold = exercise not in {"deadlift", "bird-dog"}
        side = ("left", "right")[index % 2] if exercise == "side-plank" else ""
        planned = 45_000 if is_hold else 12
        done = planned - (session * 7 + index) % 9 * (1000 if is_hold else 1)
        load_g = 20_000 + session // 1000 * 2_500 if exercise == "deadlift" else None
        yield (
            *(session + 1, index, side, "main", exercise, exercise.replace("-", " ").capitalize()),
            *(index % 2 + 1, "hold" if is_hold else "reps", planned, done),
            "done" if done == planned else "ended_early",
            *(_began_ms(now, session) + index * 60_000, 60, "right", None, load_g),
        )
