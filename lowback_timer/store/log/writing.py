"""The log: what was really done, kept set by set.

Each set is committed as soon as it is over. A session that was cut short by a kill or an empty
battery simply has no end; the sets up to then are all there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from lowback_timer.core.coach.known import Lately
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.summary import Tally
from lowback_timer.core.text import translate
from lowback_timer.store.log import reading
from lowback_timer.store.log.bin import Bin
from lowback_timer.store.log.database import (
    COLUMNS,
    FROM_SQLITE,
    LogError,
    NewerLogError,
    identity_of,
    is_damage,
    open_database,
    reason,
)
from lowback_timer.store.log.entries import (
    ExercisePast,
    LastDone,
    LoggedSession,
    LoggedSet,
    offset_min_of,
    row_of,
    storable,
    to_ms,
)
from lowback_timer.store.log.history import History
from lowback_timer.store.log.lately import lately
from lowback_timer.store.log.transaction import transaction

__all__ = ["ExercisePast", "LastDone", "LogError", "LoggedSession", "LoggedSet", "WorkoutLog"]

# What the core says of a set now takes the place of what it said before.
_ADD_SET = f"""
    INSERT INTO sets ({COLUMNS["sets"]}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (session_id, step_index, side) DO UPDATE SET
        done = excluded.done, outcome = excluded.outcome,
        at_ms = excluded.at_ms, at_offset_min = excluded.at_offset_min
    WHERE (done, outcome) <> (excluded.done, excluded.outcome)
"""


class WorkoutLog:
    """The log in the file `path`, used by one thread.

    Any method may raise a LogError, whose message is one sentence to show the person; the file is
    then as it was before the call. Nothing stands in the way of trying again.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.generation = 0
        """How many files have been opened: another one knows no session of those before it."""
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self.is_newer = False
        """Whether a newer version wrote it, so that it can only be read."""
        self._may_be_damaged = False

    def open(self) -> str | None:
        """Open the log, or begin one, unless it is open. A damaged one is kept aside.

        Returns:
            What to tell the person, if anything.

        Raises:
            LogError: it cannot be opened.
        """
        was_moved = self.is_open and self._file != identity_of(self.path)
        if self.is_open and not was_moved:
            return None
        self.close()  # what has been moved or deleted would be written in vain
        opened = open_database(self.path, thoroughly=self._may_be_damaged)
        self._connection, self.is_newer = opened.connection, opened.is_newer
        before, self._file = self._file, identity_of(self.path)
        if was_moved or self._file != before:
            self.generation += 1
        self._may_be_damaged = False
        return opened.notice

    @property
    def is_open(self) -> bool:
        """Whether it can be used."""
        return self._connection is not None

    def close(self) -> None:
        """Close the log. It can be opened again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # Writing

    def begin_session(
        self,
        workout_id: str,
        workout_name: str,
        started_at: datetime,
        planned_ms: int,
        sets_planned: int,
    ) -> int:
        """Log that a session has begun; returns its id.

        Raises:
            LogError: it could not be written.
        """
        values = (
            storable(workout_id),
            storable(workout_name),
            to_ms(started_at),
            offset_min_of(started_at),
            planned_ms,
            sets_planned,
        )
        with self._writing() as connection:
            row = connection.execute(
                "INSERT INTO sessions (workout_id, workout_name, started_ms, started_offset_min,"
                " planned_ms, sets_planned) VALUES (?, ?, ?, ?, ?, ?)",
                values,
            )
            assert row.lastrowid is not None
            return row.lastrowid

    def add_sets(
        self, session_id: int, records: Iterable[SetRecord], at: datetime, tally: Tally
    ) -> None:
        """Log the sets that were over at the instant `at`: all of them, or none.

        A set that was logged before is replaced.

        Args:
            session_id: The session.
            records: What was done.
            at: When they were over, as on the wall.
            tally: How many sets of the whole session have been done by now.

        Raises:
            LogError: they could not be written.
        """
        with self._writing() as connection:
            connection.executemany(_ADD_SET, (row_of(session_id, record, at) for record in records))
            connection.execute(
                "UPDATE sessions SET sets_planned = ?, sets_done = ?, sets_early = ? WHERE id = ?",
                (tally.planned, tally.done, tally.early, session_id),
            )

    def end_session(
        self, session_id: int, state: State, ended_at: datetime, active_ms: int
    ) -> None:
        """Log that a session was finished or abandoned.

        Raises:
            LogError: it could not be written, or there is no such session.
            ValueError: in that state a session is not over.
        """
        if not state.is_over:
            raise ValueError(f"a session that is {state} has not ended")
        values = (state.value, to_ms(ended_at), offset_min_of(ended_at), active_ms, session_id)
        with self._writing() as connection:
            changed = connection.execute(
                "UPDATE sessions SET state = ?, ended_ms = ?, ended_offset_min = ?, active_ms = ?"
                " WHERE id = ?",
                values,
            )
            if not changed.rowcount:
                raise LogError(
                    translate("Log", "The end could not be logged, as the log has no such session.")
                )

    def reopen_session(self, session_id: int) -> None:
        """Log that a session goes on whose end has been taken back.

        Raises:
            LogError: it could not be written.
        """
        with self._writing() as connection:
            connection.execute(
                "UPDATE sessions SET state = NULL, ended_ms = NULL, ended_offset_min = NULL,"
                " active_ms = NULL WHERE id = ?",
                (session_id,),
            )

    @property
    def bin(self) -> Bin:
        """What deletes a session, and brings it back."""
        return Bin(self._writing)

    # Reading

    def last_done(self, now: datetime) -> Mapping[str, LastDone]:
        """When something of each workout was last done, by its id.

        Raises:
            LogError: the log cannot be read.
        """
        with self._reading() as connection:
            return reading.last_done(connection, now)

    def exercise_past(
        self, exercise_ids: Collection[str], now: datetime
    ) -> Mapping[str, ExercisePast]:
        """What was done of each of these exercises, the last time and at best, by their ids.

        Raises:
            LogError: the log cannot be read.
        """
        with self._reading() as connection:
            return reading.exercise_past(connection, exercise_ids, now)

    def lately(self, now: datetime) -> Lately:
        """What was done in the last weeks, for the coach.

        Raises:
            LogError: the log cannot be read.
        """
        with self._reading() as connection:
            return lately(connection, now)

    def history(self, now: datetime) -> History:
        """What one learns from all that was done until now."""
        return History(self._reading, now)

    def sessions(self, limit: int, offset: int = 0) -> tuple[LoggedSession, ...]:
        """A page of the history: at most `limit` sessions, the latest first.

        Raises:
            LogError: the log cannot be read.
        """
        with self._reading() as connection:
            return reading.sessions(connection, limit, offset)

    def sets_of(self, session_id: int) -> tuple[LoggedSet, ...]:
        """The sets of a session, in the workout's order.

        Raises:
            LogError: the log cannot be read.
        """
        with self._reading() as connection:
            return reading.sets_of(connection, session_id)

    # How it is carried out

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        connection = self._opened()
        if self.is_newer:
            raise NewerLogError
        try:
            with transaction(connection):
                yield connection
        except FROM_SQLITE as error:
            raise self._failed(
                error, translate("Log", "The workout log cannot be written: {reason}.")
            ) from error

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        connection = self._opened()
        try:
            yield connection
        except FROM_SQLITE as error:
            raise self._failed(
                error, translate("Log", "The workout log cannot be read: {reason}.")
            ) from error
        except (ValueError, TypeError, OverflowError) as error:
            # SQLite takes any value in any column; another program may have put it there.
            text = translate("Log", "The workout log holds what it should not: {reason}.")
            raise LogError(text.format(reason=error)) from error

    def _failed(self, error: Exception, text: str) -> LogError:
        if is_damage(error):
            self._may_be_damaged = True
            self.close()  # when it is opened again, it is looked at and kept aside
        why = reason(error)
        return LogError(text.format(reason=why), why)

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            raise LogError(translate("Log", "The workout log is not open."))
        return self._connection
