"""The log: what was really done, kept set by set.

Each set is committed as soon as it is over. A session that was cut short by a kill or an empty
battery simply has no end; the sets up to then are all there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from lowback_timer.core.coach.known import Lately
from lowback_timer.core.session.answers import Answers
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.summary import Tally
from lowback_timer.core.text import translate
from lowback_timer.store.log import reading
from lowback_timer.store.log.adding import add_sets, reach
from lowback_timer.store.log.bin import Bin, sweep
from lowback_timer.store.log.connection import OpenLog
from lowback_timer.store.log.database import LogError
from lowback_timer.store.log.entries import (
    Checkpoint,
    ExercisePast,
    LastDone,
    LoggedSession,
    LoggedSet,
    Unfinished,
    new_uid,
)
from lowback_timer.store.log.lately import lately
from lowback_timer.store.log.progress import ProgressLog
from lowback_timer.store.log.rows import offset_min_of, storable, to_ms
from lowback_timer.store.log.running import is_running
from lowback_timer.store.log.unfinished import forget_plan, forget_plans, unfinished

if TYPE_CHECKING:
    from lowback_timer.store.log.copying import Copying
    from lowback_timer.store.log.history import History

__all__ = ["ExercisePast", "LastDone", "LogError", "LoggedSession", "LoggedSet", "WorkoutLog"]


class WorkoutLog(OpenLog):
    """What is written into the log, and asked of it.

    Any method may raise a LogError, whose message is one sentence to show the person; the file is
    then as it was before the call. Nothing stands in the way of trying again.
    """

    # Writing

    def begin_session(
        self,
        workout_id: str,
        workout_name: str,
        started_at: datetime,
        planned_ms: int,
        sets_planned: int,
        uid: str | None = None,
    ) -> int:
        """Log that a session has begun; returns its id.

        Without a `uid`, which tells it from all others anywhere, it gets one.

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
            uid or new_uid(),
            to_ms(started_at),
        )
        with self._writing() as connection:
            known = connection.execute("SELECT id FROM sessions WHERE uid = ?", (uid,)).fetchone()
            if known is not None:  # it was read off a damaged log
                assert isinstance(known[0], int)
                return known[0]
            sweep(connection, started_at)
            forget_plans(connection, started_at)
            row = connection.execute(
                "INSERT INTO sessions (workout_id, workout_name, started_ms, started_offset_min,"
                " planned_ms, sets_planned, uid, changed_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
            assert row.lastrowid is not None
            return row.lastrowid

    def add_sets(
        self,
        session_id: int,
        records: Iterable[SetRecord],
        at: datetime,
        tally: Tally,
        checkpoint: Checkpoint | None = None,
        *,
        with_plan: bool = True,
    ) -> None:
        """Log the sets that were over at the instant `at`: all of them, or none.

        A set that was logged before is replaced.

        Args:
            session_id: The session.
            records: What was done.
            at: When they were over, as on the wall.
            tally: How many sets of the whole session have been done by now.
            checkpoint: How far the session has come since: what is in the log is done again by
                nobody who goes on from there.
            with_plan: Whether its plan is another one than that of the last checkpoint.

        Raises:
            LogError: they could not be written.
        """
        with self._writing() as connection:
            add_sets(connection, session_id, records, at, tally)
            if checkpoint is not None:
                reach(connection, session_id, checkpoint, with_plan=with_plan)

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
        at_ms = to_ms(ended_at)
        values = (state.value, at_ms, offset_min_of(ended_at), active_ms, at_ms, session_id)
        with self._writing() as connection:
            changed = connection.execute(
                "UPDATE sessions SET state = ?, ended_ms = ?, ended_offset_min = ?, active_ms = ?,"
                " changed_ms = ? WHERE id = ?",
                values,
            )
            if state is State.FINISHED:
                forget_plan(connection, session_id)
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

    def set_answers(self, session_id: int, answers: Answers, at: datetime) -> None:
        """Log what the person has said of a session so far, all of it.

        Raises:
            LogError: it could not be written.
        """
        said = (answers.effort, answers.pain_before, answers.pain_after, answers.pain_next)
        with self._writing() as connection:
            connection.execute(
                "UPDATE sessions SET effort = ?, pain_before = ?, pain_after = ?, pain_next = ?,"
                " note = ?, changed_ms = ? WHERE id = ?",
                (*said, storable(answers.note), to_ms(at), session_id),
            )

    def set_checkpoint(
        self, session_id: int, checkpoint: Checkpoint, *, with_plan: bool = True
    ) -> None:
        """Log how far a session that goes on has come.

        Args:
            session_id: The session.
            checkpoint: How far.
            with_plan: Whether its plan is another one than that of the last checkpoint.

        Raises:
            LogError: it could not be written.
        """
        with self._writing() as connection:
            reach(connection, session_id, checkpoint, with_plan=with_plan)

    @property
    def bin(self) -> Bin:
        """What changes and deletes sessions, and brings back what they were."""
        return Bin(self._reading, self._writing)

    @property
    def progress(self) -> ProgressLog:
        """What is known of progress, what of it is not wanted, and how a wish was rated."""
        return ProgressLog(self._reading, self._writing, can_write=not self.is_newer)

    @property
    def copying(self) -> Copying:
        """What reads all of it, and takes in another log."""
        from lowback_timer.store.log.copying import Copying  # noqa: PLC0415 - few ever need it

        return Copying(self.path, self._reading, self._writing)

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

    def unfinished(self, now: datetime) -> tuple[Unfinished, ...]:
        """The sessions that can go on, the latest first; those under way elsewhere cannot.

        Raises:
            LogError: the log cannot be read.
        """
        with self._reading() as connection:
            found = unfinished(connection, now, self.generation)
        return tuple(each for each in found if not is_running(self.path, each.session.uid))

    def history(self, now: datetime) -> History:
        """What one learns from all that was done until now."""
        from lowback_timer.store.log.history import History  # noqa: PLC0415 - its room needs it

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
