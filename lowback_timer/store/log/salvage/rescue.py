"""Takes over what a damaged log still holds into a new one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from lowback_timer.core.session.answers import Felt
from lowback_timer.core.text import translate
from lowback_timer.store.log.database import COLUMNS
from lowback_timer.store.log.migrations import MIGRATIONS, VERSION, counted
from lowback_timer.store.log.rows import session_of, set_of
from lowback_timer.store.log.salvage.pages import Record, Value, records_in, version_in
from lowback_timer.store.log.salvage.shapes import new_tables, shapes_of, version_of_rows

Row = tuple[str, dict[str, Value]]
"""The name of a table, and what stands in its columns."""

_ANSWERS = ("effort", "pain_before", "pain_after", "pain_next")
_AT_MOST_TOGETHER_MS = 86_400_000


def rescue(damaged: Path, target: Path) -> int:
    """Write a new log into `target` with all that can be read in the file `damaged`.

    Sets whose session is lost come in a session that says so.

    Returns:
        How many sessions there are in it.

    Raises:
        OSError, sqlite3.Error: a file cannot be read or written.
    """
    data = damaged.read_bytes()
    records = tuple(records_in(data))
    version = _version(data, records)
    with closing(new_tables(version)) as found:
        for table, row in _rows_in(records, version):
            columns, marks = ", ".join(row), ", ".join("?" * len(row))
            found.execute(
                f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", tuple(row.values())
            )
        for migration in MIGRATIONS[version:]:
            migration(found)
        _forget_nonsense(found)
        _take_in_the_homeless(found)
        found.execute(f"PRAGMA user_version = {VERSION}")
        target.unlink(missing_ok=True)
        with closing(sqlite3.connect(target)) as written:
            found.backup(written)
        (sessions,) = found.execute("SELECT count(*) FROM sessions").fetchone()
    assert isinstance(sessions, int)
    return sessions


def _version(data: bytes, records: Iterable[Record]) -> int:
    """The version of the log; without a header, by how many columns its sessions have."""
    version = version_in(data)
    if version is not None and 1 <= version <= VERSION:
        return version
    sessions = (row for table, row in _rows_in(records, VERSION) if table == "sessions")
    length = max((len(row) for row in sessions), default=None)
    return VERSION if length is None else version_of_rows("sessions", length)


def _rows_in(records: Iterable[Record], version: int) -> Iterable[Row]:
    """Every record that is a row of a table."""
    shapes = shapes_of(version)
    for record in records:
        for shape in shapes:
            row = shape.values_of(record)
            if row is not None:
                yield shape.table, row
                break


def _forget_nonsense(found: sqlite3.Connection) -> None:
    """Leave out values that this program never writes, and as little as possible with them."""
    for column in _ANSWERS:
        found.execute(f"UPDATE sessions SET {column} = NULL WHERE {column} NOT BETWEEN 0 AND 10")
    found.execute("UPDATE sessions SET state = NULL WHERE state NOT IN ('finished', 'abandoned')")
    found.execute("UPDATE sets SET pain = NULL WHERE pain NOT BETWEEN 0 AND 10")
    found.execute("UPDATE sets SET felt = NULL WHERE NOT felt IN (?, ?, ?, ?)", tuple(Felt))
    found.execute("UPDATE sets SET load_g = NULL WHERE load_g < 1")
    for row in _unreadable(found, "sessions", session_of):
        found.execute("DELETE FROM sessions WHERE id = ?", row[:1])
    for row in _unreadable(found, "sets", set_of):
        found.execute(
            "DELETE FROM sets WHERE session_id = ? AND step_index = ? AND side = ?", row[:3]
        )


def _unreadable(
    found: sqlite3.Connection, table: str, read: Callable[[tuple[Any, ...]], object]
) -> list[tuple[Any, ...]]:
    rows = []
    for row in found.execute(f"SELECT {COLUMNS[table]} FROM {table}"):
        try:
            read(row)
        except (ValueError, TypeError, OverflowError):
            rows.append(row)
    return rows


def _take_in_the_homeless(found: sqlite3.Connection) -> None:
    """Make sessions for sets that have lost theirs."""
    lost = found.execute(
        """
        SELECT session_id, min(at_ms), max(at_ms), max(at_offset_min) FROM sets
        WHERE session_id NOT IN (SELECT id FROM sessions) GROUP BY session_id
        """
    ).fetchall()
    name = translate("Log", "Recovered sets")
    for session_id, first_ms, last_ms, offset_min in lost:
        _, done, early = counted(found, session_id)
        found.execute(
            """
            INSERT INTO sessions (id, workout_id, workout_name, started_ms, started_offset_min,
                planned_ms, sets_done, sets_early, uid, changed_ms)
            VALUES (?, '', ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                session_id,
                name,
                first_ms,
                offset_min,
                min(max(0, last_ms - first_ms), _AT_MOST_TOGETHER_MS),
                done,
                early,
                f"{first_ms:x}-lost-{session_id}",
                last_ms,
            ),
        )
