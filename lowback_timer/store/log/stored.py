"""A session with its sets as JSON, column by column, and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from lowback_timer.store.log.database import COLUMNS

_SESSION = tuple(each for each in COLUMNS["sessions"].split(", ") if each != "id")
_SET = tuple(each for each in COLUMNS["sets"].split(", ") if each != "session_id")


def stored(connection: sqlite3.Connection, session_id: int) -> tuple[str, str] | None:
    """The `uid` of a session, and all that stands in the log of it; None when there is none."""
    row = connection.execute(
        f"SELECT {', '.join(_SESSION)} FROM sessions WHERE id = ?", (session_id,)
    ).fetchone()
    if row is None:
        return None
    sets = connection.execute(
        f"SELECT {', '.join(_SET)} FROM sets WHERE session_id = ? ORDER BY step_index, side",
        (session_id,),
    )
    session = dict(zip(_SESSION, row, strict=True))
    content = {"session": session, "sets": [dict(zip(_SET, each, strict=True)) for each in sets]}
    return session["uid"], json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def put_back(connection: sqlite3.Connection, content: str, changed_ms: int) -> None:
    """Have a session be what it was, changed at an instant; it keeps its number if it has one.

    Raises:
        ValueError, KeyError, TypeError: the content is none of what `stored` returns.
    """
    parts = json.loads(content)
    session, sets = parts["session"], parts["sets"]
    known = connection.execute(
        "SELECT id FROM sessions WHERE uid = ?", (session["uid"],)
    ).fetchone()
    number = None if known is None else known[0]
    connection.execute("DELETE FROM sets WHERE session_id = ?", (number,))
    connection.execute("DELETE FROM sessions WHERE id = ?", (number,))
    # Another session may have taken the number of one that was deleted.
    row = {"id": number, "changed_ms": changed_ms} | {each: session[each] for each in _SESSION}
    number = _insert(connection, "sessions", row)
    for each in sets:
        _insert(
            connection, "sets", {"session_id": number} | {column: each[column] for column in _SET}
        )


def _insert(connection: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> int | None:
    marks = ", ".join(f":{column}" for column in row)
    return connection.execute(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", row
    ).lastrowid
