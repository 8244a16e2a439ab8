"""Writes a session into the log, set by set, as it happens."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import Event, SessionAbandoned, SessionFinished, SetFinished
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.session import Session
from lowback_timer.store.log.writing import LogError, WorkoutLog


def _wall() -> datetime:
    return datetime.now(UTC)


class SessionLogger:
    """Logs `session`, which is about to begin.

    What cannot be written is kept, with the instant it happened at, and tried again when the next
    set is over, and at the end: another program may have locked the log for just a second. `tell`
    gets one sentence when it fails for the first time, and no more, lest it nag at every set.
    """

    def __init__(
        self,
        log: WorkoutLog,
        session: Session,
        tell: Callable[[str], None],
        wall: Callable[[], datetime] = _wall,
    ) -> None:
        self._log = log
        self._session = session
        self._tell = tell
        self._wall = wall
        self._id: int | None = None
        self._has_told = False
        self._unwritten: deque[Callable[[], None]] = deque([partial(self._begin, wall())])
        self.write()

    def handle(self, events: tuple[Event, ...]) -> None:
        """Log the sets that are over, and the end."""
        news = [
            event
            for event in events
            if isinstance(event, SetFinished | SessionFinished | SessionAbandoned)
        ]
        for event in news:
            if isinstance(event, SetFinished):
                self._unwritten.append(partial(self._add_sets, event.records, self._wall()))
            else:
                reading = self._session.reading()
                active_ms = reading.session_elapsed_ms
                self._unwritten.append(partial(self._end, reading.state, self._wall(), active_ms))
        if news:
            self.write()

    def write(self) -> None:
        """Write what is not written yet, in order, as far as the log takes it."""
        try:
            while self._unwritten:
                self._unwritten[0]()
                self._unwritten.popleft()
        except LogError as error:
            if not self._has_told:
                self._has_told = True
                self._tell(str(error))

    # What can be written; the session's beginning always comes first

    def _begin(self, at: datetime) -> None:
        timeline = self._session.timeline
        workout = timeline.workout
        self._id = self._log.begin_session(workout.id, workout.name, at, timeline.duration_ms)

    def _add_sets(self, records: Iterable[SetRecord], at: datetime) -> None:
        assert self._id is not None
        self._log.add_sets(self._id, records, at)

    def _end(self, state: State, at: datetime, active_ms: Milliseconds) -> None:
        assert self._id is not None
        self._log.end_session(self._id, state, at, active_ms)
