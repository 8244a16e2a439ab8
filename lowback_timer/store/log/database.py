"""The SQLite file under the log: its tables, how it is opened, and what can go wrong.

One commit a set, and each must outlive a kill and a power failure. So SQLite's rollback journal is
used, and with `synchronous = EXTRA` a commit returns only when the data, and the directory entry
of the deleted journal, are on the disk; with FULL, a journal that comes back after a power
failure would undo the last set. A write-ahead log would be faster, but keeps what was done in a
second file for a long time, which a person who copies the log would miss, cannot be read on a
read-only disk and does not work on network drives; and a few sets an hour need no speed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.store.aside import keep_aside

VERSION = 1
BUSY_SECONDS = 1.0
"""How long to wait for another program that is writing; a commit takes far less."""

# Instants are milliseconds since 1970 in UTC: they sort, and no time zone or clock change makes
# them ambiguous. Names stand beside ids, so that the log still reads right when the library has
# changed. A side is '' when none is named, as NULLs would not count as equal in a primary key.
SCHEMA = (
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
)
# Asking for them by name finds out whether a file has the tables that it should.
COLUMNS = {
    "sessions": "id, workout_id, workout_name, started_ms, planned_ms, state, ended_ms, active_ms",
    "sets": (
        "session_id, step_index, side, section, exercise_id, exercise_name, set_number, kind, "
        "planned, done, outcome, at_ms"
    ),
}

# From Python 3.13 on, an error of SQLite's whose message quotes a damaged name is the latter.
FROM_SQLITE = (sqlite3.Error, UnicodeDecodeError)
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class LogError(Exception):
    """The log cannot do what was asked. The message is one sentence to show the person."""


class _DamagedError(Exception):
    """The file is no log."""


def open_database(path: Path) -> tuple[sqlite3.Connection, str | None]:
    """Open the log at `path`, or begin one; a damaged file is kept aside.

    Returns:
        The connection, which the caller closes, and what to tell the person, if anything.

    Raises:
        LogError: it cannot be opened, or was written by a newer version.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            return _connected(path), None
        except _DamagedError:
            kept = keep_aside(path)  # its journal is gone: SQLite has applied it
        notice = translate(
            "Log", "The workout log was damaged and has been kept as {file}; a new one has begun."
        )
        return _connected(path), notice.format(file=kept.name)
    except (OSError, *FROM_SQLITE, _DamagedError) as error:
        text = translate("Log", "The workout log cannot be opened: {reason}.")
        raise LogError(text.format(reason=reason(error))) from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit what is done inside, or none of it.

    Raises:
        sqlite3.Error: it could not be written.
    """
    # Immediate: who waits for another writer waits here, with nothing half done.
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # Some errors have rolled back already.
        if connection.in_transaction:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
        raise


def reason(error: Exception) -> str:
    """Why something failed, as half a sentence."""
    if _is_damage(error):
        return translate("Log", "it is damaged")
    if isinstance(error, sqlite3.Error):
        return _sqlite_reason(error)
    return (isinstance(error, OSError) and error.strerror) or str(error)


def _sqlite_reason(error: sqlite3.Error) -> str:
    match _code(error):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return translate("Log", "another program is using it")
        case sqlite3.SQLITE_FULL:
            return translate("Log", "the disk is full")
        case sqlite3.SQLITE_READONLY:
            return translate("Log", "it is write-protected")
        case sqlite3.SQLITE_CANTOPEN:
            return translate("Log", "it cannot be opened")
        case sqlite3.SQLITE_IOERR:
            return translate("Log", "the disk has reported an error")
        case _:
            return str(error)


def _code(error: sqlite3.Error) -> int:
    """SQLite's own number for the error, without the details; 0 when it has none."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def _connected(path: Path) -> sqlite3.Connection:
    if path.exists() and not path.is_file():
        raise OSError(translate("Log", "it is not a file"))
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        _prepare(connection)
    except BaseException as error:
        connection.close()
        if _is_damage(error):
            raise _DamagedError(str(error)) from error
        raise
    return connection


def _is_damage(error: BaseException) -> bool:
    if isinstance(error, sqlite3.Error):
        return _code(error) in _DAMAGE
    return isinstance(error, UnicodeDecodeError)


def _prepare(connection: sqlite3.Connection) -> None:
    version = _version(connection)
    if version > VERSION:
        raise LogError(
            translate(
                "Log",
                "The workout log was written by a newer version of this program; it has been left "
                "as it is, and nothing is logged.",
            )
        )
    # A name with a damaged letter is better than none.
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA synchronous = EXTRA")
    if version < VERSION:
        _create(connection)
    _check(connection)


def _create(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        # Another process may have been quicker.
        if _version(connection) == VERSION:
            return
        if connection.execute("SELECT 1 FROM sqlite_master").fetchone():
            raise _DamagedError("another program's database")
        for statement in SCHEMA:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _check(connection: sqlite3.Connection) -> None:
    for table, columns in COLUMNS.items():
        try:
            connection.execute(f"SELECT {columns} FROM {table} LIMIT 0")
        except sqlite3.OperationalError as error:
            if _code(error) == sqlite3.SQLITE_ERROR:
                raise _DamagedError(str(error)) from error
            raise
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise _DamagedError(verdict)


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    assert isinstance(version, int)
    return version
