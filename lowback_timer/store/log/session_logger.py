"""Hands a session to the log, set by set, as it happens; in the window and in a terminal alike."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import (
    Event,
    Replanned,
    SessionAbandoned,
    SessionFinished,
    SetFinished,
    SetRated,
    StepStarted,
)
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.summary import tally_of
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.continuation import Continuation, plan_text
from lowback_timer.store.log.entries import Checkpoint, SessionEntry, SetsOver
from lowback_timer.store.log.rows import local


class SessionLogger:
    """Logs `session`, which is about to begin, or to go on.

    Args:
        log: Where to.
        session: What is logged.
        wall_ms_of: When an instant of the session was, in milliseconds since 1970.
        continuation: The earlier session, in whose record this one goes on.
    """

    def __init__(
        self,
        log: BackgroundLog,
        session: Session,
        wall_ms_of: Callable[[Milliseconds], Milliseconds],
        continuation: Continuation | None = None,
    ) -> None:
        self._log = log
        self._session = session
        self._wall_ms_of = wall_ms_of
        self._leaves_open = False
        done = () if continuation is None else continuation.done
        self._over_at = {record.step.index: at for record, at in done}
        """When the set of each step was over, by the step's index."""
        self._plan = plan_text(session.timeline, session.counting)
        if continuation is None:
            planned = tally_of(session.timeline, ()).planned
            self._entry = log.begin_session(session.timeline, self._instant(0), planned)
        else:
            self._entry = log.go_on(continuation)

    def reopen(self, wall_ms_of: Callable[[Milliseconds], Milliseconds]) -> None:
        """Go on with a session whose end has been taken back."""
        self._wall_ms_of = wall_ms_of
        self._log.reopen_session(self._entry)

    def leave_open(self) -> None:
        """Log no end from now on: the session is about to be cut short, and can go on later."""
        self._leaves_open = True

    def handle(self, events: tuple[Event, ...]) -> None:
        """Log the sets that are over, how far the session has come, and the end."""
        over: list[SetsOver] = []
        checkpoint = None
        for event in events:
            match event:
                case SetFinished(records=records):
                    at = self._over_at[records[0].step.index] = self._instant(event.at_ms)
                    over.append(self._over(records, at))
                case SetRated(records=records):
                    over += self._rated(records, self._instant(event.at_ms))
                case Replanned(timeline=timeline):
                    self._plan = plan_text(timeline, self._session.counting)
                    checkpoint = self._checkpoint(event.at_ms)
                case StepStarted():
                    checkpoint = self._checkpoint(event.at_ms)
        for each in over[:-1]:
            self._log.add_sets(self._entry, *each)
        if over:
            self._log.add_sets(self._entry, *over[-1], checkpoint)
        elif checkpoint is not None:
            self._log.set_checkpoint(self._entry, checkpoint)
        if isinstance(events[-1], (SessionFinished, SessionAbandoned)) and not self._leaves_open:
            reading, at = self._session.reading(), self._instant(events[-1].at_ms)
            self._log.end_session(self._entry, reading.state, at, reading.session_elapsed_ms)

    @property
    def entry(self) -> SessionEntry:
        """What stands for the session in the log."""
        return self._entry

    def rate(self, rated: SetRated, at: datetime) -> None:
        """Log how the last set was, said when all was over and its clock stood still."""
        for each in self._rated(rated.records, at):
            self._log.add_sets(self._entry, *each)

    def _rated(self, records: tuple[SetRecord, ...], at: datetime) -> list[SetsOver]:
        """The sets with what is said of them; they were over when they were."""
        return [
            self._over((record,), self._over_at.get(record.step.index, at)) for record in records
        ]

    def _over(self, over: tuple[SetRecord, ...], at: datetime) -> SetsOver:
        # As the session has them now: a set that was done again may have been better before.
        steps = {record.step.index for record in over}
        records = tuple(each for each in self._session.records if each.step.index in steps)
        tally = tally_of(self._session.timeline, self._session.records)
        return records, at, tally

    def _checkpoint(self, at_ms: Milliseconds) -> Checkpoint:
        """The step that goes on now, which began at an instant."""
        reading = self._session.reading()
        since_ms = self._session.now_ms - at_ms
        active_ms = max(0, reading.session_elapsed_ms - since_ms)
        return Checkpoint(self._plan, reading.step.index, active_ms, self._instant(at_ms))

    def _instant(self, at_ms: Milliseconds) -> datetime:
        return local(self._wall_ms_of(at_ms), None)
