"""Reads the log as values, and takes such values in: another copy of it, or a part of one.

Of each session that holds which was changed last, and what was deleted stays deleted unless it was
changed after that. So it does not matter which of two logs is taken into which, or how often.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.store.log.copied_rows import (
    delete_sessions,
    delete_sets,
    put_deletions,
    put_notches,
    put_ratings,
    put_session,
    read_deletions,
    read_notches,
    read_ratings,
    read_sessions,
)
from lowback_timer.store.log.copies import (
    Deletion,
    LogCopy,
    Notch,
    Rating,
    SessionCopy,
    notch_order,
    rating_order,
    settled,
)
from lowback_timer.store.log.database import LogError
from lowback_timer.store.log.migrations import copy_file

Lend = Callable[[], AbstractContextManager[sqlite3.Connection]]
Progress = Callable[[int, int], None]
"""Told now and then how many of how many sessions are done. What it raises ends the work."""

_TELLING_EVERY = 500
"""So many sessions are done until progress is told."""


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
                tuple(read_sessions(connection)),
                tuple(read_deletions(connection)),
                tuple(sorted(read_notches(connection), key=notch_order)),
                tuple(sorted(read_ratings(connection), key=rating_order)),
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
    here: dict[str, int] = dict(connection.execute("SELECT uid, changed_ms FROM sessions"))
    deleted = {each.uid: each.at_ms for each in read_deletions(connection)}
    compared = _compared(connection, copy.sessions, here, deleted)
    kept = {each.uid for each in compared.replaced}
    deletions = [
        each for each in copy.deletions if each.uid not in deleted or deleted[each.uid] < each.at_ms
    ]
    notches = {each.key: each for each in read_notches(connection)}
    ratings = {each.at.ms: each for each in read_ratings(connection)}
    return replace(
        compared,
        removed=tuple(
            each.uid
            for each in deletions
            if each.uid not in kept and each.uid in here and here[each.uid] <= each.at_ms
        ),
        deletions=tuple(deletions),
        notches=tuple(
            each
            for each in copy.notches
            if each.key not in notches or notch_order(each) > notch_order(notches[each.key])
        ),
        ratings=tuple(
            each
            for each in copy.ratings
            if each.at.ms not in ratings or rating_order(each) > rating_order(ratings[each.at.ms])
        ),
    )


def _compared(
    connection: sqlite3.Connection,
    sessions: Iterable[SessionCopy],
    here: Mapping[str, int],
    deleted: Mapping[str, int],
) -> Changes:
    """What becomes of the sessions of a copy alone.

    Args:
        connection: The log.
        sessions: Those of the copy, each once.
        here: When which session was changed last here, by its uid.
        deleted: When which was deleted here.
    """
    added, replaced, alike, known, stay_deleted = [], [], [], 0, 0
    for each in sessions:
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
    # Only of these must all that is in them be read, to see which holds.
    found = {each.uid: each for each in read_sessions(connection, [each.uid for each in alike])}
    later = [each for each in alike if each.precedence > found[each.uid].precedence]
    return Changes(
        added=tuple(added),
        replaced=(*replaced, *later),
        known=known + len(alike) - len(later),
        stay_deleted=stay_deleted,
    )


def _apply(connection: sqlite3.Connection, changes: Changes, progress: Progress) -> None:
    delete_sets(connection, (*changes.removed, *(each.uid for each in changes.replaced)))
    delete_sessions(connection, changes.removed)
    sessions = (*changes.added, *changes.replaced)
    for number, session in enumerate(sessions):
        if number % _TELLING_EVERY == 0:
            progress(number, len(sessions))
        put_session(connection, session)
    put_deletions(connection, changes.deletions)
    put_notches(connection, changes.notches)
    put_ratings(connection, changes.ratings)
    progress(len(sessions), len(sessions))
