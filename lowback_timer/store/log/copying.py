"""Reads the log as values, and takes such values in: another copy of it, or a part of one.

Of each session that holds which was changed last, and what was deleted stays deleted unless it was
changed after that. So it does not matter which of two logs is taken into which, or how often.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.core.text import translate
from lowback_timer.store.log.copies import (
    Deletion,
    Instant,
    LogCopy,
    Notch,
    Rating,
    SessionCopy,
    SetCopy,
    notch_order,
    rating_order,
    settled,
)
from lowback_timer.store.log.database import COLUMNS, LogError
from lowback_timer.store.log.migrations import copy_file

Lend = Callable[[], AbstractContextManager[sqlite3.Connection]]
Progress = Callable[[int, int], None]
"""Told now and then how many of how many sessions are done. What it raises ends the work."""

_SESSION = (
    "uid, changed_ms, workout_id, workout_name, started_ms, started_offset_min, planned_ms, state,"
    " ended_ms, ended_offset_min, active_ms, sets_planned, sets_done, sets_early, source, effort,"
    " pain_before, pain_after, pain_next, note"
)
_SET = COLUMNS["sets"].removeprefix("session_id, ")
_NOTCH = "session_uid, exercise_id, kind, at_ms, at_offset_min, notch, rule, is_refused"
_RATING = "at_ms, at_offset_min, wish, rating"
_AT_ONCE = 500
"""So many sessions are asked for at once, and so many are done until progress is told."""


def backup_of(path: Path) -> Path:
    """Where the log is kept as it was before something was taken in last."""
    return path.with_name(f"{path.stem}.before-import{path.suffix}")


@dataclass(frozen=True, slots=True)
class Changes:
    """What taking in a copy changes."""

    added: tuple[SessionCopy, ...] = ()
    replaced: tuple[SessionCopy, ...] = ()
    """They were changed later than here."""
    removed: tuple[str, ...] = ()
    """The uids of sessions that were deleted there."""
    deletions: tuple[Deletion, ...] = ()
    notches: tuple[Notch, ...] = ()
    ratings: tuple[Rating, ...] = ()
    known: int = 0
    """So many sessions are here as they are there, or changed later."""
    stay_deleted: int = 0
    """So many have been deleted here."""

    def __bool__(self) -> bool:
        return bool(
            self.added
            or self.replaced
            or self.removed
            or self.deletions
            or self.notches
            or self.ratings
        )


class Copying:
    """Reads and changes the log; any method may raise a LogError, and has changed nothing then.

    Args:
        path: The file of the log.
        reading: Lends the connection, and tells what goes wrong meanwhile.
        writing: Lends it for one transaction.
    """

    def __init__(self, path: Path, reading: Lend, writing: Lend) -> None:
        self._path = path
        self._reading = reading
        self._writing = writing

    def read(self) -> LogCopy:
        """All that is in the log."""
        with self._reading() as connection:
            return LogCopy(
                tuple(_sessions(connection)),
                tuple(
                    Deletion(*row)
                    for row in connection.execute(
                        "SELECT uid, max(at_ms) FROM bin WHERE is_deleted GROUP BY uid ORDER BY uid"
                    )
                ),
                tuple(sorted(_notches(connection), key=notch_order)),
                tuple(sorted(_ratings(connection), key=rating_order)),
            )

    def compare(self, copy: LogCopy) -> Changes:
        """What taking in a copy would change."""
        with self._reading() as connection:
            return _changes(connection, settled(copy))

    def take_in(self, copy: LogCopy, progress: Progress = lambda _done, _all: None) -> Changes:
        """Take in a copy, all of it or nothing; tell what that has changed.

        What the log was before is kept beside it.
        """
        with self._writing() as connection:
            changes = _changes(connection, settled(copy))
            if changes:
                self._keep_before()
                _apply(connection, changes, progress)
        return changes

    def _keep_before(self) -> None:
        try:
            copy_file(self._path, backup_of(self._path))
        except (OSError, sqlite3.Error) as error:
            text = translate("Log", "The workout log cannot be copied first: {reason}.")
            why = getattr(error, "strerror", None) or str(error)
            raise LogError(text.format(reason=why)) from error


def _changes(connection: sqlite3.Connection, copy: LogCopy) -> Changes:
    here = dict(connection.execute("SELECT uid, changed_ms FROM sessions"))
    deleted: dict[str, int] = dict(
        connection.execute("SELECT uid, max(at_ms) FROM bin WHERE is_deleted GROUP BY uid")
    )
    added, replaced, alike, known, stay_deleted = [], [], [], 0, 0
    for each in copy.sessions:
        changed_ms = here.get(each.uid)
        if each.uid in deleted and deleted[each.uid] >= each.changed_ms:
            stay_deleted += changed_ms is None
            known += changed_ms is not None
        elif changed_ms is None:
            added.append(each)
        elif changed_ms == each.changed_ms:
            alike.append(each)
        elif changed_ms < each.changed_ms:
            replaced.append(each)
        else:
            known += 1
    found = {each.uid: each for each in _sessions(connection, [each.uid for each in alike])}
    later = [each for each in alike if each.precedence > found[each.uid].precedence]
    known += len(alike) - len(later)
    replaced += later
    kept = {each.uid for each in replaced}
    deletions = [
        each for each in copy.deletions if each.uid not in deleted or deleted[each.uid] < each.at_ms
    ]
    removed = [
        each.uid
        for each in deletions
        if each.uid not in kept and each.uid in here and here[each.uid] <= each.at_ms
    ]
    notches = {each.key: each for each in _notches(connection)}
    ratings = {each.at.ms: each for each in _ratings(connection)}
    return Changes(
        tuple(added),
        tuple(replaced),
        tuple(removed),
        tuple(deletions),
        tuple(
            each
            for each in copy.notches
            if each.key not in notches or notch_order(each) > notch_order(notches[each.key])
        ),
        tuple(
            each
            for each in copy.ratings
            if each.at.ms not in ratings or rating_order(each) > rating_order(ratings[each.at.ms])
        ),
        known,
        stay_deleted,
    )


def _apply(connection: sqlite3.Connection, changes: Changes, progress: Progress) -> None:
    connection.executemany(
        "DELETE FROM sets WHERE session_id = (SELECT id FROM sessions WHERE uid = ?)",
        ((uid,) for uid in (*changes.removed, *(each.uid for each in changes.replaced))),
    )
    connection.executemany(
        "DELETE FROM sessions WHERE uid = ?", ((uid,) for uid in changes.removed)
    )
    sessions = (*changes.added, *changes.replaced)
    for number, session in enumerate(sessions):
        if number % _AT_ONCE == 0:
            progress(number, len(sessions))
        _put(connection, session)
    connection.executemany(
        "INSERT INTO bin (uid, at_ms, is_deleted) VALUES (?, ?, 1)"
        " ON CONFLICT DO UPDATE SET is_deleted = 1",
        ((each.uid, each.at_ms) for each in changes.deletions),
    )
    connection.executemany(
        f"INSERT OR REPLACE INTO notches ({_NOTCH}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                each.session_uid,
                each.exercise_id,
                each.kind,
                each.at.ms,
                each.at.offset_min,
                each.notch,
                each.rule,
                each.is_refused,
            )
            for each in changes.notches
        ),
    )
    connection.executemany(
        f"INSERT OR REPLACE INTO ratings ({_RATING}) VALUES (?, ?, ?, ?)",
        ((*each.at, each.wish, each.rating) for each in changes.ratings),
    )
    progress(len(sessions), len(sessions))


def _put(connection: sqlite3.Connection, session: SessionCopy) -> None:
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


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))


def _sessions(
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


def _notches(connection: sqlite3.Connection) -> Iterator[Notch]:
    for row in connection.execute(f"SELECT {_NOTCH} FROM notches"):
        uid, exercise_id, kind, at_ms, at_offset, notch, rule, is_refused = row
        at = Instant(at_ms, at_offset)
        yield Notch(uid, exercise_id, kind, at, notch, rule, bool(is_refused))


def _ratings(connection: sqlite3.Connection) -> Iterator[Rating]:
    for at_ms, at_offset, wish, rating in connection.execute(f"SELECT {_RATING} FROM ratings"):
        yield Rating(Instant(at_ms, at_offset), wish, rating)
