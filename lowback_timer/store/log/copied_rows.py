"""The log's rows as copies of what they tell, and such copies as rows: the SQL of `copying`."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.copies import (
    Deletion,
    Instant,
    Notch,
    Rating,
    SessionCopy,
    SetCopy,
)
from lowback_timer.store.log.database import COLUMNS

_SESSION = (
    "uid, changed_ms, workout_id, workout_name, started_ms, started_offset_min, planned_ms, state,"
    " ended_ms, ended_offset_min, active_ms, sets_planned, sets_done, sets_early, source, effort,"
    " pain_before, pain_after, pain_next, note"
)
_SET = COLUMNS["sets"].removeprefix("session_id, ")
_AT_ONCE = 500
"""So many sessions are asked for at once: SQLite takes only so many values in one statement."""


def read_sessions(
    connection: sqlite3.Connection, uids: Collection[str] | None = None
) -> Iterator[SessionCopy]:
    """All sessions in order, or those with certain uids."""
    if uids is None:
        yield from _asked(connection, "", ())
        return
    asked = list(uids)
    for first in range(0, len(asked), _AT_ONCE):
        batch = asked[first : first + _AT_ONCE]
        yield from _asked(connection, f"WHERE uid IN ({_marks(batch)})", batch)


def _asked(
    connection: sqlite3.Connection, where: str, values: Iterable[str]
) -> Iterator[SessionCopy]:
    values = tuple(values)
    sets = connection.execute(
        f"SELECT session_id, {_SET} FROM sets"
        f" WHERE session_id IN (SELECT id FROM sessions {where})"
        " ORDER BY session_id, step_index, side",
        values,
    )
    by_session = {
        number: tuple(_set_of(row[1:]) for row in rows)
        for number, rows in groupby(sets, key=itemgetter(0))
    }
    rows = connection.execute(
        f"SELECT id, {_SESSION} FROM sessions {where} ORDER BY started_ms, uid", values
    )
    return (_session_of(row[1:], by_session.get(row[0], ())) for row in rows.fetchall())


def read_deletions(connection: sqlite3.Connection) -> Iterator[Deletion]:
    """What was deleted, by its uid, and when last."""
    for row in connection.execute(
        "SELECT uid, max(at_ms) FROM bin WHERE is_deleted GROUP BY uid ORDER BY uid"
    ):
        yield Deletion(*row)


def read_notches(connection: sqlite3.Connection) -> Iterator[Notch]:
    """All steps of progress that were proposed, in any order."""
    for row in connection.execute(f"SELECT {COLUMNS['notches']} FROM notches"):
        uid, exercise_id, kind, at_ms, at_offset, notch, rule, is_refused = row
        at = Instant(at_ms, at_offset)
        yield Notch(uid, exercise_id, kind, at, notch, rule, bool(is_refused))


def read_ratings(connection: sqlite3.Connection) -> Iterator[Rating]:
    """All ratings of what somebody wants to do again, in any order."""
    for at_ms, at_offset, wish, rating in connection.execute(
        f"SELECT {COLUMNS['ratings']} FROM ratings"
    ):
        yield Rating(Instant(at_ms, at_offset), wish, rating)


def put_session(connection: sqlite3.Connection, session: SessionCopy) -> None:
    """Write a session, in the place of that with the same uid, which keeps its number."""
    answers = session.answers
    values = (
        session.uid,
        session.changed_ms,
        session.workout_id,
        session.workout_name,
        *session.started,
        session.planned_ms,
        None if session.state is None else session.state.value,
        *(session.ended or (None, None)),
        session.active_ms,
        session.sets_planned,
        session.sets_done,
        session.sets_early,
        session.source,
        answers.effort,
        answers.pain_before,
        answers.pain_after,
        answers.pain_next,
        answers.note,
    )
    updates = ", ".join(f"{each} = excluded.{each}" for each in _SESSION.split(", ")[1:])
    (number,) = connection.execute(
        f"INSERT INTO sessions ({_SESSION}) VALUES ({_marks(values)})"
        f" ON CONFLICT (uid) DO UPDATE SET {updates} RETURNING id",
        values,
    ).fetchone()
    connection.executemany(
        f"INSERT INTO sets ({COLUMNS['sets']}) VALUES ({', '.join('?' * 16)})",
        (
            (
                number,
                each.step_index,
                "" if each.side is None else each.side.value,
                each.section.value,
                each.exercise_id,
                each.exercise_name,
                each.set_number,
                each.kind.value,
                each.planned,
                each.done,
                each.outcome.value,
                *each.at,
                None if each.felt is None else each.felt.value,
                each.pain,
                each.load_g,
            )
            for each in session.sets
        ),
    )


def delete_sets(connection: sqlite3.Connection, uids: Iterable[str]) -> None:
    """Delete all sets of sessions."""
    connection.executemany(
        "DELETE FROM sets WHERE session_id = (SELECT id FROM sessions WHERE uid = ?)",
        ((uid,) for uid in uids),
    )


def delete_sessions(connection: sqlite3.Connection, uids: Iterable[str]) -> None:
    """Delete sessions whose sets are deleted already."""
    connection.executemany("DELETE FROM sessions WHERE uid = ?", ((uid,) for uid in uids))


def put_deletions(connection: sqlite3.Connection, deletions: Iterable[Deletion]) -> None:
    """Keep that sessions were deleted."""
    connection.executemany(
        "INSERT INTO bin (uid, at_ms, is_deleted) VALUES (?, ?, 1)"
        " ON CONFLICT DO UPDATE SET is_deleted = 1",
        ((each.uid, each.at_ms) for each in deletions),
    )


def put_notches(connection: sqlite3.Connection, notches: Iterable[Notch]) -> None:
    """Write steps of progress, each in the place of that with the same key."""
    connection.executemany(
        f"INSERT OR REPLACE INTO notches ({COLUMNS['notches']}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                each.session_uid,
                each.exercise_id,
                each.kind,
                *each.at,
                each.notch,
                each.rule,
                each.is_refused,
            )
            for each in notches
        ),
    )


def put_ratings(connection: sqlite3.Connection, ratings: Iterable[Rating]) -> None:
    """Write ratings, each in the place of that of the same instant."""
    connection.executemany(
        f"INSERT OR REPLACE INTO ratings ({COLUMNS['ratings']}) VALUES (?, ?, ?, ?)",
        ((*each.at, each.wish, each.rating) for each in ratings),
    )


def _session_of(row: tuple[Any, ...], sets: tuple[SetCopy, ...]) -> SessionCopy:
    uid, changed_ms, workout_id, workout_name, started_ms, started_offset, planned_ms, *rest = row
    state, ended_ms, ended_offset, active_ms, planned, done, early, source, *answers = rest
    return SessionCopy(
        uid,
        changed_ms,
        workout_id,
        workout_name,
        Instant(started_ms, started_offset),
        planned_ms,
        None if state is None else State(state),
        None if ended_ms is None else Instant(ended_ms, ended_offset),
        active_ms,
        planned,
        done,
        early,
        source,
        Answers(*answers),
        sets,
    )


def _set_of(row: tuple[Any, ...]) -> SetCopy:
    index, side, section, exercise_id, name, number, kind, planned, done, outcome, *rest = row
    at_ms, at_offset, felt, pain, load_g = rest
    return SetCopy(
        index,
        Side(side) if side else None,
        SectionKind(section),
        exercise_id,
        name,
        number,
        StepKind(kind),
        planned,
        done,
        Outcome(outcome),
        Instant(at_ms, at_offset),
        None if felt is None else Felt(felt),
        pain,
        load_g,
    )


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
