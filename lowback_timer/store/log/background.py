"""The log, written and read in a thread of its own.

A disk may be slow, and another program may hold the log for a while. Neither may delay the window,
so here everything is only asked for. What cannot be written stays in memory and is tried again,
with the next set and every few seconds, until it can.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from lowback_timer.core.session.answers import Answers
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.summary import Tally
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.store.log.entries import Checkpoint, SessionEntry, SetsOver
from lowback_timer.store.worker import Post, ThreadWorker, Worker, raised_through

if TYPE_CHECKING:
    from lowback_timer.store.log.continuation import Continuation
    from lowback_timer.store.log.keeper import LogKeeper
    from lowback_timer.store.log.writing import WorkoutLog

T = TypeVar("T")

RETRY_SECONDS = 5.0
"""How long to wait before what has failed is tried again, when nothing else is to be done."""


class BackgroundLog:
    """The log in the file `path`. Every method but `flush` returns at once.

    Args:
        path: The file.
        post: Has something done in the caller's thread.
        tell: Shows a sentence to the person, in the caller's thread; one a cause and session.
        worker: What does the work, when it is not to be a thread.
    """

    def __init__(
        self, path: Path, post: Post, tell: Callable[[str], None], worker: Worker | None = None
    ) -> None:
        self._path = path
        self._post = post
        self._tell = tell
        self._worker = worker or ThreadWorker(raised_through(post), self._write, RETRY_SECONDS)
        self._keeper: LogKeeper | None = None
        self._is_written = True

    def begin_session(
        self, timeline: Timeline, started_at: datetime, sets_planned: int
    ) -> SessionEntry:
        """Log that a session has begun; returns what the rest of it is to be logged in."""
        workout, planned_ms = timeline.workout, timeline.duration_ms
        entry = SessionEntry(workout.id, workout.name, started_at, planned_ms, sets_planned)
        self._worker.do(partial(self._begin, entry))
        return entry

    def go_on(self, continuation: Continuation) -> SessionEntry:
        """Log that a session goes on; returns what the rest of it is to be logged in."""
        entry = continuation.entry()
        self._worker.do(partial(self._begin, entry))
        return entry

    def add_sets(
        self,
        entry: SessionEntry,
        records: Sequence[SetRecord],
        at: datetime,
        tally: Tally,
        checkpoint: Checkpoint | None = None,
    ) -> None:
        """Log sets that were over at the instant `at`, as `WorkoutLog.add_sets` does."""
        self._worker.do(partial(self._add, entry, (records, at, tally), checkpoint))

    def end_session(
        self, entry: SessionEntry, state: State, ended_at: datetime, active_ms: int
    ) -> None:
        """Log that a session was finished or abandoned."""
        self._worker.do(partial(self._end, entry, state, ended_at, active_ms))

    def set_checkpoint(self, entry: SessionEntry, checkpoint: Checkpoint) -> None:
        """Log how far a session has come."""
        self._worker.do(partial(self._reach, entry, checkpoint))

    def set_answers(self, entry: SessionEntry, answers: Answers, at: datetime) -> None:
        """Log what the person has said of a session so far, all of it; also after its end."""
        self._worker.do(partial(self._answer, entry, answers, at))

    def reopen_session(self, entry: SessionEntry) -> None:
        """Log that a session goes on whose end has been taken back."""
        self._worker.do(partial(self._reopen, entry))

    def ask(
        self,
        question: Callable[[WorkoutLog], T],
        answer: Callable[[T], None],
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Ask the log something, after all that was asked and logged before.

        `answer` is called in the caller's thread. When the log cannot be read, the person is told
        why, and `failed` is called instead.
        """
        self._worker.do(partial(self._ask, question, answer, failed))

    def delete_everything(self, answer: Callable[[str], None]) -> None:
        """Delete the log and every copy of it, and begin an empty one when it is needed.

        `answer` is called in the caller's thread with what to tell the person; with nothing, when
        all is gone.
        """
        self._worker.do(partial(self._delete_everything, answer))

    def flush(self, seconds: float) -> bool:
        """Wait until everything is in the log, but no longer than that; tell whether it is."""
        self._worker.do(self._write)
        return self._worker.wait(seconds) and self._is_written

    def close(self) -> None:
        """Let go of the file and the thread, when everything that was asked for is done."""
        self._worker.do(lambda: self._kept().close())
        self._worker.stop()

    # In the thread of the log

    def _kept(self) -> LogKeeper:
        if self._keeper is None:
            # SQLite is loaded here, and not on the way to the first page.
            from lowback_timer.store.log.keeper import LogKeeper  # noqa: PLC0415

            self._keeper = LogKeeper(self._path, lambda text: self._post(partial(self._tell, text)))
        return self._keeper

    def _begin(self, entry: SessionEntry) -> None:
        self._is_written = self._kept().begin(entry)

    def _add(self, entry: SessionEntry, over: SetsOver, checkpoint: Checkpoint | None) -> None:
        entry.sets.append(over)
        entry.checkpoint = checkpoint or entry.checkpoint
        self._is_written = self._kept().go_on_with(entry)

    def _end(self, entry: SessionEntry, state: State, ended_at: datetime, active_ms: int) -> None:
        entry.end = (state, ended_at, active_ms)
        self._write()

    def _reach(self, entry: SessionEntry, checkpoint: Checkpoint) -> None:
        entry.checkpoint = checkpoint
        self._write()

    def _answer(self, entry: SessionEntry, answers: Answers, at: datetime) -> None:
        entry.answers = answers, at
        self._is_written = self._kept().go_on_with(entry)

    def _reopen(self, entry: SessionEntry) -> None:
        self._is_written = self._kept().reopen(entry)

    def _write(self) -> None:
        self._is_written = self._kept().write()

    def _ask(
        self,
        question: Callable[[WorkoutLog], T],
        answer: Callable[[T], None],
        failed: Callable[[], None] | None,
    ) -> None:
        is_known = self._kept().ask(question, lambda found: self._post(partial(answer, found)))
        if not is_known and failed is not None:
            self._post(failed)

    def _delete_everything(self, answer: Callable[[str], None]) -> None:
        self._post(partial(answer, self._kept().delete_everything()))
        self._is_written = True
