"""Changes and deletes sessions, and keeps for thirty days what they were before.

What is kept lies in the table `bin`, as JSON. Afterwards only the fact of a deletion is left,
without content and for good: else the session would come back with the log of another computer.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta

from lowback_timer.core.text import translate
from lowback_timer.store.log.database import LogError
from lowback_timer.store.log.editing import Edited, write_edited
from lowback_timer.store.log.rows import from_ms, local, to_ms
from lowback_timer.store.log.stored import put_back, stored

KEPT = timedelta(days=30)
"""How long what was changed or deleted can be brought back."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A session as it was before it was changed or deleted."""

    uid: str
    at_ms: int
    """When that was, in milliseconds since 1970; together with `uid` it names the version."""
    is_deleted: bool
    workout_name: str
    started_at: datetime

    @property
    def at(self) -> datetime:
        """When that was, by the system's clock."""
        return from_ms(self.at_ms).astimezone()


class Bin:
    """Any method may raise a LogError, and has changed nothing then.

    Args:
        reading: Lends the connection.
        writing: Lends it for one transaction.
    """

    def __init__(
        self,
        reading: Callable[[], AbstractContextManager[sqlite3.Connection]],
        writing: Callable[[], AbstractContextManager[sqlite3.Connection]],
    ) -> None:
        self._reading = reading
        self._writing = writing

    def delete(self, session_id: int, now: datetime) -> Kept | None:
        """Delete a session and its sets; None when there is no such session any more."""
        with self._writing() as connection:
            kept = _keep(connection, session_id, now, is_deleted=True)
            connection.execute("DELETE FROM sets WHERE session_id = ?", (session_id,))
            connection.execute("DELETE FROM sessions WHERE id = ?", (session_id,))
        return kept

    def change(self, session_id: int, edited: Edited, now: datetime) -> Kept | None:
        """Write down what a session really was; None when there is no such session any more."""
        with self._writing() as connection:
            kept = _keep(connection, session_id, now, is_deleted=False)
            if kept is not None:
                write_edited(connection, session_id, edited, _later(connection, kept.uid, now))
        return kept

    def restore(self, kept: Kept, now: datetime) -> None:
        """Bring back what a session was; what it is now, if it is there, is kept in turn."""
        with self._writing() as connection:
            content = _content_of(connection, kept)
            if content is None:
                return
            after_ms = _later(connection, kept.uid, now)
            connection.execute(
                "DELETE FROM bin WHERE uid = ? AND at_ms = ? AND NOT is_deleted",
                (kept.uid, kept.at_ms),
            )
            connection.execute(
                "UPDATE bin SET content = NULL WHERE uid = ? AND at_ms = ?", (kept.uid, kept.at_ms)
            )
            session = connection.execute(
                "SELECT id FROM sessions WHERE uid = ?", (kept.uid,)
            ).fetchone()
            if session is not None:
                _keep(connection, session[0], now, is_deleted=False)
            try:
                put_back(connection, content, max(after_ms, _later(connection, kept.uid, now)))
            except (ValueError, KeyError, TypeError) as error:
                raise LogError(
                    translate("Log", "What was kept of this session cannot be read any more.")
                ) from error

    def forget(self, uid: str) -> None:
        """Let go for good of all that is kept of a session."""
        with self._writing() as connection:
            connection.execute("DELETE FROM bin WHERE uid = ? AND NOT is_deleted", (uid,))
            connection.execute("UPDATE bin SET content = NULL WHERE uid = ?", (uid,))

    def kept(self, now: datetime) -> tuple[Kept, ...]:
        """What can be brought back, the latest first; of a deleted session its last state alone."""
        with self._reading() as connection:
            rows = connection.execute(
                """
                SELECT uid, at_ms, is_deleted, content FROM bin AS kept
                WHERE content IS NOT NULL AND at_ms >= ? AND (is_deleted OR EXISTS (
                    SELECT 1 FROM sessions WHERE uid = kept.uid
                )) ORDER BY at_ms DESC, uid
                """,
                (to_ms(now - KEPT),),
            )
            return tuple(_kept(*row) for row in rows)


def sweep(connection: sqlite3.Connection, now: datetime) -> None:
    """Let go of what has been kept for thirty days; that something was deleted stays."""
    until = (to_ms(now - KEPT),)
    connection.execute("DELETE FROM bin WHERE at_ms < ? AND NOT is_deleted", until)
    connection.execute(
        "UPDATE bin SET content = NULL WHERE at_ms < ? AND content IS NOT NULL", until
    )


def _keep(
    connection: sqlite3.Connection, session_id: int, now: datetime, *, is_deleted: bool
) -> Kept | None:
    sweep(connection, now)
    found = stored(connection, session_id)
    if found is None:
        return None
    uid, content = found
    at_ms = _later(connection, uid, now)
    connection.execute(
        "INSERT INTO bin (uid, at_ms, is_deleted, content) VALUES (?, ?, ?, ?)",
        (uid, at_ms, is_deleted, content),
    )
    return _kept(uid, at_ms, is_deleted, content)


def _later(connection: sqlite3.Connection, uid: str, now: datetime) -> int:
    """Now, or right after all that is known of a session: of two versions the later one holds."""
    (latest,) = connection.execute(
        "SELECT max(ms) FROM ("
        "SELECT changed_ms AS ms FROM sessions WHERE uid = ?1"
        " UNION ALL SELECT at_ms FROM bin WHERE uid = ?1)",
        (uid,),
    ).fetchone()
    return to_ms(now) if latest is None else max(to_ms(now), latest + 1)


def _content_of(connection: sqlite3.Connection, kept: Kept) -> str | None:
    row = connection.execute(
        "SELECT content FROM bin WHERE uid = ? AND at_ms = ?", (kept.uid, kept.at_ms)
    ).fetchone()
    return None if row is None else row[0]


def _kept(uid: str, at_ms: int, is_deleted: int, content: str) -> Kept:
    try:
        session = json.loads(content)["session"]
        started_at = local(session["started_ms"], session["started_offset_min"])
        return Kept(uid, at_ms, bool(is_deleted), str(session["workout_name"]), started_at)
    except KeyError as error:
        raise ValueError(f"no {error} in the bin") from error
