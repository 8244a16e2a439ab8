"""Deletes a session, and brings it back.

What was deleted is handed to whoever may want it back, and stands nowhere else: a program that is
killed meanwhile has deleted it for good.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from lowback_timer.store.log.database import COLUMNS


@dataclass(frozen=True, slots=True)
class Deleted:
    """A session that was deleted: its row but for the number, and those of its sets."""

    session: tuple[Any, ...]
    sets: tuple[tuple[Any, ...], ...]


class Bin:
    """Changes the log; any method may raise a LogError, and has changed nothing then.

    Args:
        writing: Lends the connection for one transaction.
    """

    def __init__(self, writing: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        self._writing = writing

    def delete(self, session_id: int) -> Deleted | None:
        """Delete a session and its sets; None when there is no such session any more."""
        with self._writing() as connection:
            _, *session = connection.execute(
                f"SELECT {COLUMNS['sessions']} FROM sessions WHERE id = ?", (session_id,)
            ).fetchone() or (None,)
            sets = connection.execute(
                f"SELECT {COLUMNS['sets']} FROM sets WHERE session_id = ?", (session_id,)
            ).fetchall()
            connection.execute("DELETE FROM sets WHERE session_id = ?", (session_id,))
            connection.execute("DELETE FROM sessions WHERE id = ?", (session_id,))
        if not session:
            return None
        return Deleted(tuple(session), tuple(tuple(of_set) for _, *of_set in sets))

    def restore(self, deleted: Deleted) -> None:
        """Bring a session back, under another number: a new session may have its own by now."""
        with self._writing() as connection:
            number = connection.execute(
                f"INSERT INTO sessions ({COLUMNS['sessions']})"
                f" VALUES (NULL{_marks(deleted.session)})",
                deleted.session,
            ).lastrowid
            for of_set in deleted.sets:
                connection.execute(
                    f"INSERT INTO sets ({COLUMNS['sets']}) VALUES (?{_marks(of_set)})",
                    (number, *of_set),
                )


def _marks(values: tuple[Any, ...]) -> str:
    return ", ?" * len(values)
