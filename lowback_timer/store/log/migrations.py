"""The tables of the log, version by version; a log of an earlier version is brought up to date.

`PRAGMA user_version` holds how many migrations a log has gone through. To change the tables, add a
function to `MIGRATIONS`, and never change one that was released: each has to work on the tables
that those before it leave behind, whatever the program is like by then.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from lowback_timer.store.log.transaction import transaction

BACKUPS_KEPT = 3
"""So many logs of earlier versions are kept; after that the oldest makes room."""


class NotALogError(Exception):
    """The file is a database, but none of ours."""


def version_of(connection: sqlite3.Connection) -> int:
    """How many migrations the log has gone through; 0 for a new one.

    Raises:
        sqlite3.Error: it cannot be read.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    assert isinstance(version, int)
    return version


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the log up to date, all the way or not at all. What it was before is kept beside it.

    Raises:
        NotALogError: another program made it.
        sqlite3.Error, OSError: it cannot be read or written.
    """
    if version_of(connection) >= VERSION:
        return
    with transaction(connection):
        version = version_of(connection)  # another process may have been quicker
        if version >= VERSION:
            return
        is_empty = connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None
        if is_empty != (version == 0):
            raise NotALogError(f"version {version}")
        if not is_empty:
            _back_up(path, version)
        try:
            for migration in MIGRATIONS[version:]:
                migration(connection)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:  # a table or column is missing
                raise NotALogError(str(error)) from error
            raise
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _back_up(path: Path, version: int) -> None:
    """Copy the log to `workouts.v1.db`, and let go of the oldest of many such copies."""
    copy_file(path, path.with_name(f"{path.stem}.v{version}{path.suffix}"))
    copies = path.parent.glob(f"{path.stem}.v*{path.suffix}")
    for copy in sorted(copies, key=os.path.getmtime)[:-BACKUPS_KEPT]:
        copy.unlink()


def copy_file(path: Path, copy: Path, timeout: float = 5.0) -> None:
    """Copy a log as it is at this moment, whoever is writing it; it stays as it is.

    Raises:
        sqlite3.Error, OSError: it cannot be read, or the copy cannot be written.
    """
    draft = copy.with_name(f"{copy.name}.new")
    draft.unlink(missing_ok=True)
    # By a connection of its own: the other one is about to write, and SQLite copies from none such.
    source_uri = f"{path.resolve().as_uri()}?mode=ro"
    with (
        closing(sqlite3.connect(source_uri, uri=True, timeout=timeout)) as source,
        closing(sqlite3.connect(draft)) as target,
    ):
        source.execute("BEGIN")
        source.execute(
            "SELECT 1 FROM sqlite_master"
        )  # what would fail here, backup() tries forever
        source.backup(target)
    draft.replace(copy)


# Instants are milliseconds since 1970 in UTC: they sort, and no time zone or clock change makes
# them ambiguous. Names stand beside ids, so that the log still reads right when the library has
# changed. A side is '' when none is named, as NULLs would not count as equal in a primary key.


def _sessions_and_sets(connection: sqlite3.Connection) -> None:
    for statement in (
        """
        CREATE TABLE sessions (
            id INTEGER PRIMARY KEY,
            workout_id TEXT NOT NULL,
            workout_name TEXT NOT NULL,
            started_ms INTEGER NOT NULL,
            planned_ms INTEGER NOT NULL,
            state TEXT,
            ended_ms INTEGER,
            active_ms INTEGER
        )
        """,
        "CREATE INDEX sessions_by_start ON sessions (started_ms)",
        """
        CREATE INDEX sessions_by_workout ON sessions (workout_id, ended_ms)
        WHERE state = 'finished'
        """,
        """
        CREATE TABLE sets (
            session_id INTEGER NOT NULL REFERENCES sessions (id),
            step_index INTEGER NOT NULL,
            side TEXT NOT NULL,
            section TEXT NOT NULL,
            exercise_id TEXT NOT NULL,
            exercise_name TEXT NOT NULL,
            set_number INTEGER NOT NULL,
            kind TEXT NOT NULL,
            planned INTEGER NOT NULL,
            done INTEGER NOT NULL,
            outcome TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            PRIMARY KEY (session_id, step_index, side)
        ) WITHOUT ROWID
        """,
    ):
        connection.execute(statement)


def _local_days_and_tallies(connection: sqlite3.Connection) -> None:
    """Each instant's offset from UTC, for the day on the wall, and how many sets there were.

    The offset, in minutes, is NULL where nobody kept it, and so is a number of sets that nobody
    knows: how many were planned in a session that was not finished.
    """
    for statement in (
        "ALTER TABLE sessions ADD COLUMN started_offset_min INTEGER",
        "ALTER TABLE sessions ADD COLUMN ended_offset_min INTEGER",
        "ALTER TABLE sessions ADD COLUMN sets_planned INTEGER",
        "ALTER TABLE sessions ADD COLUMN sets_done INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE sessions ADD COLUMN sets_early INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE sets ADD COLUMN at_offset_min INTEGER",
        "DROP INDEX sessions_by_workout",
    ):
        connection.execute(statement)
    sessions = connection.execute("SELECT id, state FROM sessions").fetchall()
    for session_id, state in sessions:
        count, done, early = counted(connection, session_id)
        connection.execute(
            "UPDATE sessions SET sets_planned = ?, sets_done = ?, sets_early = ? WHERE id = ?",
            (count if state == "finished" else None, done, early, session_id),
        )
    connection.execute(
        """
        CREATE INDEX sessions_by_workout
        ON sessions (workout_id, coalesce(ended_ms, started_ms))
        WHERE sets_done + sets_early > 0
        """
    )


def counted(connection: sqlite3.Connection, session_id: int) -> tuple[int, int, int]:
    """How many sets of a session are logged; of how many all was done; of how many a part."""
    sets = list(_sets_of(connection, session_id))
    done, untouched = sets.count({"done"}), sets.count({"nothing"})
    return len(sets), done, len(sets) - done - untouched


def _sets_of(connection: sqlite3.Connection, session_id: int) -> Iterator[set[str]]:
    """What became of each set: of both sides, when it was done left and right."""
    rows = connection.execute(
        """
        SELECT section, exercise_id, set_number, side,
            CASE WHEN outcome = 'done' THEN 'done'
                WHEN outcome = 'ended_early' OR done > 0 THEN 'part'
                ELSE 'nothing' END
        FROM sets WHERE session_id = ? ORDER BY step_index, side
        """,
        (session_id,),
    )
    current: tuple[object, ...] = ()
    sides: set[str] = set()
    outcomes: set[str] = set()
    for *what, side, outcome in rows:
        is_other_side = tuple(what) == current and side and side not in sides
        if not is_other_side:
            if outcomes:
                yield outcomes
            current, sides, outcomes = tuple(what), set(), set()
        sides.add(side)
        outcomes.add(outcome)
    if outcomes:
        yield outcomes


def _answers_and_going_on(connection: sqlite3.Connection) -> None:
    """What a person says, how far a session has come, and what makes out a session anywhere.

    A session has the same `uid` in every copy of the log, and `changed_ms`, when it was last
    changed: of two that differ the later one holds. Those of before get theirs from what all
    copies have of them. `plan`, `at_step` and `reached_ms` are a checkpoint; the active time up to
    there stands in `active_ms`, as long as there is no end.

    `bin` keeps for a while, as JSON, what a session was before it was changed or deleted; that it
    was deleted is kept for good, or it would come back with the log of another computer. `notches`
    are steps of progress: by how much they move the amount of an exercise, what speaks for each,
    and whether the person wants it.
    By the index what was done of an exercise last is found without reading all that was. `ratings`
    say how well somebody could do what they want to be able to do again.
    """
    for statement in (
        "ALTER TABLE sessions ADD COLUMN uid TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE sessions ADD COLUMN source TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE sessions ADD COLUMN changed_ms INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE sessions ADD COLUMN effort INTEGER",
        "ALTER TABLE sessions ADD COLUMN pain_before INTEGER",
        "ALTER TABLE sessions ADD COLUMN pain_after INTEGER",
        "ALTER TABLE sessions ADD COLUMN pain_next INTEGER",
        "ALTER TABLE sessions ADD COLUMN note TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE sessions ADD COLUMN plan TEXT",
        "ALTER TABLE sessions ADD COLUMN at_step INTEGER",
        "ALTER TABLE sessions ADD COLUMN reached_ms INTEGER",
        "ALTER TABLE sets ADD COLUMN felt TEXT",
        "ALTER TABLE sets ADD COLUMN pain INTEGER",
        "ALTER TABLE sets ADD COLUMN load_g INTEGER",
        """
        CREATE TABLE bin (
            uid TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            is_deleted INTEGER NOT NULL,
            content TEXT,
            PRIMARY KEY (uid, at_ms)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE notches (
            session_uid TEXT NOT NULL,
            exercise_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            at_offset_min INTEGER NOT NULL,
            notch INTEGER NOT NULL,
            rule TEXT NOT NULL,
            is_refused INTEGER NOT NULL,
            PRIMARY KEY (exercise_id, kind, session_uid, rule)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE ratings (
            at_ms INTEGER PRIMARY KEY,
            at_offset_min INTEGER NOT NULL,
            wish TEXT NOT NULL,
            rating INTEGER NOT NULL
        )
        """,
        "CREATE INDEX sessions_to_go_on ON sessions (reached_ms) WHERE plan IS NOT NULL",
        """
        CREATE INDEX sets_by_exercise ON sets (exercise_id, kind, at_ms)
        WHERE section = 'main' AND done > 0
        """,
    ):
        connection.execute(statement)
    seen: dict[str, int] = {}
    sessions = connection.execute(
        "SELECT id, workout_id, started_ms, coalesce(ended_ms, started_ms) FROM sessions"
        " ORDER BY started_ms, id"
    ).fetchall()
    for session_id, workout_id, started_ms, changed_ms in sessions:
        name = f"{started_ms:x}-{_digest(workout_id)}"
        seen[name] = seen.get(name, 0) + 1
        connection.execute(
            "UPDATE sessions SET uid = ?, changed_ms = ? WHERE id = ?",
            (f"{name}-{seen[name]}", changed_ms, session_id),
        )
    connection.execute("CREATE UNIQUE INDEX sessions_by_uid ON sessions (uid)")


def _digest(workout_id: str) -> str:
    from hashlib import sha256  # noqa: PLC0415 - OpenSSL comes with it, and few logs are that old

    return sha256(workout_id.encode("utf-8", "replace")).hexdigest()[:8]


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _sessions_and_sets,
    _local_days_and_tallies,
    _answers_and_going_on,
)
VERSION = len(MIGRATIONS)
