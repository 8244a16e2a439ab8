"""Writes a session into the log, set by set, as it happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from lowback_timer.core.events import Event, SessionAbandoned, SessionFinished, SetFinished
from lowback_timer.core.session import Session
from lowback_timer.store.log import LogError, WorkoutLog


class SessionLogger:
    """Logs `session`. When the log cannot be written, `tell` gets one sentence, and that is all."""

    def __init__(self, log: WorkoutLog, session: Session, tell: Callable[[str], None]) -> None:
        self._log = log
        self._session = session
        self._tell = tell
        self._id: int | None = None
        timeline = session.timeline
        workout = timeline.workout
        with self._telling():
            self._id = log.begin_session(
                workout.id, workout.name, datetime.now(UTC), timeline.duration_ms
            )

    def handle(self, events: tuple[Event, ...]) -> None:
        """Log the sets that are over, and the end."""
        for event in events:
            if self._id is None:
                return
            with self._telling():
                if isinstance(event, SetFinished):
                    self._log.add_sets(self._id, event.records, datetime.now(UTC))
                elif isinstance(event, SessionFinished | SessionAbandoned):
                    reading = self._session.reading()
                    self._log.end_session(
                        self._id, reading.state, datetime.now(UTC), reading.session_elapsed_ms
                    )

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Give up the log when it cannot be written: one notice is enough for one session."""
        try:
            yield
        except LogError as error:
            self._id = None
            self._tell(str(error))
