"""The log: what was really done, kept set by set.

Each set is committed as soon as it is over. A session that was cut short by a kill or an empty
battery simply has no end; the sets up to then are all there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.text import translate
from lowback_timer.store.log.database import (
    COLUMNS,
    FROM_SQLITE,
    LogError,
    open_database,
    reason,
    transaction,
)
from lowback_timer.store.log.entries import (
    LoggedSession,
    LoggedSet,
    from_ms,
    row_of,
    session_of,
    set_of,
    storable,
    to_ms,
)

__all__ = ["LogError", "LoggedSession", "LoggedSet", "WorkoutLog"]

# A set that is done again takes the place of the earlier one; what was planned is the same.
# Skipping it the second time leaves the earlier record as it is; core.session has the same rule.
_ADD_SET = f"""
    INSERT INTO sets ({COLUMNS["sets"]}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (session_id, step_index, side) DO UPDATE SET
        done = excluded.done, outcome = excluded.outcome, at_ms = excluded.at_ms
    WHERE excluded.outcome <> '{Outcome.SKIPPED}'
"""
_SESSIONS = f"""
    SELECT {COLUMNS["sessions"]}, (
        SELECT count(DISTINCT step_index) FROM sets
        WHERE session_id = page.id AND outcome <> '{Outcome.SKIPPED}'
    )
    FROM (SELECT * FROM sessions ORDER BY started_ms DESC, id DESC LIMIT ? OFFSET ?) AS page
    ORDER BY started_ms DESC, id DESC
"""


class WorkoutLog:
    """The log in the file `path`.

    Any method may raise a LogError, whose message is one sentence to show the person; the file is
    then as it was before the call. Nothing stands in the way of trying again.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None

    def open(self) -> str | None:
        """Open the log, or begin one. A damaged one is kept aside.

        Returns:
            What to tell the person, if anything.

        Raises:
            LogError: it cannot be opened, or was written by a newer version.
        """
        if self._connection is not None:
            return None
        self._connection, notice = open_database(self.path)
        return notice

    def close(self) -> None:
        """Close the log. Everything is on the disk already."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # Writing

    def begin_session(
        self, workout_id: str, workout_name: str, started_at: datetime, planned_ms: int
    ) -> int:
        """Log that a session has begun.

        Returns:
            The id by which the log knows it.

        Raises:
            LogError: it could not be written.
        """
        values = (storable(workout_id), storable(workout_name), to_ms(started_at), planned_ms)
        with self._writing() as connection:
            row = connection.execute(
                "INSERT INTO sessions (workout_id, workout_name, started_ms, planned_ms)"
                " VALUES (?, ?, ?, ?)",
                values,
            )
            assert row.lastrowid is not None
            return row.lastrowid

    def add_sets(self, session_id: int, records: Iterable[SetRecord], at: datetime) -> None:
        """Log the sets that were over at the instant `at`: all of them, or none.

        A set that was logged before is replaced, unless it is skipped now.

        Raises:
            LogError: they could not be written.
        """
        at_ms = to_ms(at)
        with self._writing() as connection:
            connection.executemany(
                _ADD_SET, (row_of(session_id, record, at_ms) for record in records)
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
        values = (state.value, to_ms(ended_at), active_ms, session_id)
        with self._writing() as connection:
            changed = connection.execute(
                "UPDATE sessions SET state = ?, ended_ms = ?, active_ms = ? WHERE id = ?", values
            )
            if not changed.rowcount:
                raise LogError(
                    translate("Log", "The end could not be logged, as the log has no such session.")
                )

    # Reading

    def last_done(self) -> Mapping[str, datetime]:
        """When each workout was last finished, by its id.

        Raises:
            LogError: the log cannot be read.
        """
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT workout_id, max(ended_ms) FROM sessions"
                f" WHERE state = '{State.FINISHED}' GROUP BY workout_id"
            )
            return {workout_id: from_ms(ended_ms) for workout_id, ended_ms in rows}

    def sessions(self, limit: int, offset: int = 0) -> tuple[LoggedSession, ...]:
        """A page of the history: at most `limit` sessions, the latest first.

        Raises:
            LogError: the log cannot be read.
        """
        with self._reading() as connection:
            rows = connection.execute(_SESSIONS, (limit, offset))
            return tuple(session_of(row) for row in rows)

    def sets_of(self, session_id: int) -> tuple[LoggedSet, ...]:
        """The sets of a session, in the workout's order.

        Raises:
            LogError: the log cannot be read.
        """
        with self._reading() as connection:
            rows = connection.execute(
                f"SELECT {COLUMNS['sets']} FROM sets WHERE session_id = ?"
                " ORDER BY step_index, side",
                (session_id,),
            )
            return tuple(set_of(row) for row in rows)

    # How it is carried out

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        connection = self._opened()
        try:
            with transaction(connection):
                yield connection
        except FROM_SQLITE as error:
            text = translate("Log", "The workout log cannot be written: {reason}.")
            raise LogError(text.format(reason=reason(error))) from error

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        connection = self._opened()
        try:
            yield connection
        except FROM_SQLITE as error:
            text = translate("Log", "The workout log cannot be read: {reason}.")
            raise LogError(text.format(reason=reason(error))) from error
        except (ValueError, TypeError, OverflowError) as error:
            # SQLite takes any value in any column; another program may have put it there.
            text = translate("Log", "The workout log holds what it should not: {reason}.")
            raise LogError(text.format(reason=error)) from error

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            raise LogError(translate("Log", "The workout log is not open."))
        return self._connection
