"""The SQLite file under the log: how it is opened, and what can go wrong.

One commit a set, and each must outlive a kill and a power failure. So SQLite's rollback journal is
used, and with `synchronous = EXTRA` a commit returns only when the data, and the directory entry
of the deleted journal, are on the disk; with FULL, a journal that comes back after a power
failure would undo the last set. A write-ahead log would be faster, but keeps what was done in a
second file for a long time, which a person who copies the log would miss, cannot be read on a
read-only disk and does not work on network drives; and a few sets an hour need no speed.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.store.aside import keep_aside
from lowback_timer.store.log.migrations import VERSION, NotALogError, migrate, version_of

BUSY_SECONDS = 2.0
"""How long to wait for another program that is writing; a commit takes far less."""
SYNCHRONOUS = "EXTRA"
"""A commit is on the disk before it returns, by SQLite's name for that."""

# Asking for them by name finds out whether a file has the tables that it should.
COLUMNS = {
    "sessions": (
        "id, workout_id, workout_name, started_ms, started_offset_min, planned_ms, state, "
        "ended_ms, ended_offset_min, active_ms, sets_planned, sets_done, sets_early, uid, source, "
        "effort, pain_before, pain_after, pain_next, note"
    ),
    "sets": (
        "session_id, step_index, side, section, exercise_id, exercise_name, set_number, kind, "
        "planned, done, outcome, at_ms, at_offset_min, felt, pain, load_g"
    ),
    "notches": ("session_uid, exercise_id, kind, at_ms, at_offset_min, notch, rule, is_refused"),
    "ratings": "at_ms, at_offset_min, wish, rating",
}

# From Python 3.13 on, an error of SQLite's whose message quotes a damaged name is the latter.
FROM_SQLITE = (sqlite3.Error, UnicodeDecodeError)
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class LogError(Exception):
    """The log cannot do what was asked. The message is one sentence to show the person."""

    def __init__(self, message: str, cause: str = "") -> None:
        super().__init__(message)
        self.cause = cause or message
        """Why, whatever was asked."""


class NewerLogError(LogError):
    """The log was written by a newer version, so that nothing can be added to it."""

    def __init__(self) -> None:
        super().__init__(
            translate(
                "Log",
                "The workout log was written by a newer version of this program; it has been left "
                "as it is, and nothing is logged.",
            )
        )


class _DamagedError(Exception):
    """The file is no log."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A log that has been opened."""

    connection: sqlite3.Connection
    """The caller closes it."""
    is_newer: bool = False
    """Whether a newer version wrote it; it can be read, if at all."""
    notice: str | None = None
    """What to tell the person, if anything."""


def open_database(path: Path, *, thoroughly: bool = False) -> Opened:
    """Open the log at `path`, or begin one; a damaged file is kept aside.

    Args:
        path: The file.
        thoroughly: Whether all of it is read to find damage, and not only its first pages. So it is
            in any case after a program was stopped in the middle of writing.

    Raises:
        LogError: it cannot be opened.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            return _opened(path, thoroughly=thoroughly)
        except _DamagedError:
            notice = _begin_anew(path)
        return Opened(_opened(path, thoroughly=False).connection, notice=notice)
    except (OSError, *FROM_SQLITE, _DamagedError) as error:
        text = translate("Log", "The workout log cannot be opened: {reason}.")
        why = reason(error)
        raise LogError(text.format(reason=why), why) from error


def _begin_anew(path: Path) -> str:
    """Keep a damaged log aside and begin another with what can be read; returns what to tell.

    The old one stays in its place until the new one is there as a whole.
    """
    # Loaded here: hardly any log is ever damaged.
    from lowback_timer.store.log.salvage.rescue import rescue  # noqa: PLC0415

    draft = path.with_name(f"{path.name}.new")
    try:
        sessions = rescue(path, draft)
        kept = keep_aside(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists():  # SQLite would apply it to the new one
        journal.replace(kept.with_name(f"{kept.name}-journal"))
    draft.replace(path)
    if not sessions:
        text = translate(
            "Log", "The workout log was damaged and has been kept as {file}; a new one has begun."
        )
    else:
        text = translate(
            "Log",
            "The workout log was damaged and has been kept as {file}; %n session(s) could still be "
            "read and are in the new one.",
            None,
            sessions,
        )
    return text.format(file=kept.name)


def reason(error: Exception) -> str:
    """Why something failed, as half a sentence."""
    if is_damage(error):
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


def _opened(path: Path, *, thoroughly: bool) -> Opened:
    if path.exists() and not path.is_file():
        raise OSError(translate("Log", "it is not a file"))
    was_interrupted = path.with_name(f"{path.name}-journal").exists()
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        # A name with a damaged letter is better than none.
        connection.text_factory = lambda text: text.decode("utf-8", "replace")
        if version_of(connection) > VERSION:
            connection.execute("PRAGMA query_only = ON")
            return Opened(connection, is_newer=True, notice=str(NewerLogError()))
        _prepare(connection, path)
        if thoroughly or was_interrupted:
            _check_all(connection)
    except BaseException as error:
        connection.close()
        if is_damage(error):
            raise _DamagedError(str(error)) from error
        raise
    return Opened(connection)


def is_damage(error: BaseException) -> bool:
    """Whether an error says that what stands in the file makes no sense."""
    if isinstance(error, sqlite3.Error):
        return _code(error) in _DAMAGE
    return isinstance(error, UnicodeDecodeError)


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute(f"PRAGMA synchronous = {SYNCHRONOUS}")
    # What was deleted is gone from the disk, and never comes back from a damaged log.
    connection.execute("PRAGMA secure_delete = ON")
    try:
        migrate(connection, path)
    except NotALogError as error:
        raise _DamagedError(str(error)) from error
    for table, columns in COLUMNS.items():
        try:
            connection.execute(f"SELECT {columns} FROM {table} LIMIT 0")
        except sqlite3.OperationalError as error:
            if _code(error) == sqlite3.SQLITE_ERROR:
                raise _DamagedError(str(error)) from error
            raise


def _check_all(connection: sqlite3.Connection) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise _DamagedError(verdict)


def identity_of(path: Path) -> tuple[int, int] | None:
    """Which file has this name now; None when there is none, or nothing in it any more."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found.st_size else None
