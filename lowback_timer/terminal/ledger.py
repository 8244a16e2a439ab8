"""The log, as `follow` keeps it: what was done goes there as from the window, and holds nothing up.

A thread writes, so no beep waits for a disk. What it has to tell is told between two looks at the
clock, in one line on stderr; the session goes on whatever becomes of the log.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import (
    Event,
    SessionAbandoned,
    SessionFinished,
    SetFinished,
)
from lowback_timer.core.session.session import Session
from lowback_timer.library.model import Library
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.continuation import Continuation, continuation_of
from lowback_timer.store.log.session_logger import SessionLogger
from lowback_timer.terminal.output import complain

_ASK_SECONDS = 3.0
"""So long, at most, the beginning waits for what the log knows; as long as for a lock and more."""
_KEPT_SECONDS = 0.5
"""So long, at most, a set that is over waits to be told, until it is on the disk."""
_CLOSE_SECONDS = 4.0
"""Likewise the end of the program, as that of the window."""

_KEEPSAKES = (SetFinished, SessionFinished, SessionAbandoned)


class Ledger:
    """The log in `folder`.

    Args:
        folder: Where it is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._posted: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._log = BackgroundLog(folder / "workouts.db", self._posted.put, self._tell)
        self._told: set[str] = set()
        self._logger: SessionLogger | None = None

    def unfinished(self, workout_id: str, library: Library, now: datetime) -> Continuation | None:
        """The latest session of a workout that can go on; None when there is none."""
        found: list[Continuation] = []

        def take(logged: list[Continuation | None]) -> None:
            found.extend(each for each in logged if each and each.workout_id == workout_id)

        exercises, workouts = library.exercises, library.workouts
        self._log.ask(
            lambda log: [
                continuation_of(each, exercises, workouts) for each in log.unfinished(now)
            ],
            take,
        )
        self._log.flush(_ASK_SECONDS)
        self.look()
        return next(iter(found), None)

    def begin(
        self,
        session: Session,
        wall_ms_of: Callable[[Milliseconds], Milliseconds],
        continuation: Continuation | None,
    ) -> None:
        """Log a session from now on, or that an earlier one goes on as this."""
        self._logger = SessionLogger(self._log, session, wall_ms_of, continuation)

    def handle(self, events: tuple[Event, ...]) -> None:
        """Log what happened. A set that is over is on the disk after that, if the disk is quick."""
        if self._logger is not None and events:
            self._logger.handle(events)
            if any(isinstance(event, _KEEPSAKES) for event in events):
                self._log.flush(_KEPT_SECONDS)
        self.look()

    def leave_open(self) -> None:
        """Log no end: the session is cut short, and can go on later."""
        if self._logger is not None:
            self._logger.leave_open()

    def look(self) -> None:
        """Tell what there is to tell, in the thread of the caller."""
        while not self._posted.empty():
            self._posted.get()()

    def close(self) -> None:
        """Write what is left to write, and let go of the log."""
        is_kept = self._log.flush(_CLOSE_SECONDS)
        self.look()
        if not is_kept and not self._told:
            complain("not everything that was done could be logged")
        self._log.close()

    def _tell(self, text: str) -> None:
        """Tell what is wrong once; what is said of it after that is of no use in a terminal."""
        sentence = text.partition(". ")[0].removesuffix(".")
        if sentence not in self._told:
            self._told.add(sentence)
            complain(sentence)
