"""Hands a session to the log, set by set, as it happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import groupby

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import Event, SessionAbandoned, SessionFinished, SetFinished
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.session import Session
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.entries import Tally, local


class SessionLogger:
    """Logs `session`, which is about to begin.

    Args:
        log: Where to.
        session: What is logged.
        wall_ms_of: When an instant of the session was, in milliseconds since 1970.
    """

    def __init__(
        self,
        log: BackgroundLog,
        session: Session,
        wall_ms_of: Callable[[Milliseconds], Milliseconds],
    ) -> None:
        self._log = log
        self._session = session
        self._wall_ms_of = wall_ms_of
        self._entry = log.begin_session(
            session.timeline, self._instant(0), _tally_of(self._session).planned
        )

    def handle(self, events: tuple[Event, ...]) -> None:
        """Log the sets that are over, and the end."""
        for event in events:
            match event:
                case SetFinished():
                    self._add(event)
                case SessionFinished() | SessionAbandoned():
                    reading = self._session.reading()
                    self._log.end_session(
                        self._entry,
                        reading.state,
                        self._instant(event.at_ms),
                        reading.session_elapsed_ms,
                    )

    def _add(self, event: SetFinished) -> None:
        # As the session has them now: a set that was done again may have been better before.
        steps = {record.step.index for record in event.records}
        records = [each for each in self._session.records if each.step.index in steps]
        self._log.add_sets(
            self._entry, records, self._instant(event.at_ms), _tally_of(self._session)
        )

    def _instant(self, at_ms: Milliseconds) -> datetime:
        return local(self._wall_ms_of(at_ms), None)


def _tally_of(session: Session) -> Tally:
    """A set on the left and one on the right are one set, as the workout counts them."""
    records: dict[int, list[SetRecord]] = {}
    for record in session.records:
        records.setdefault(record.step.index, []).append(record)
    work = (step for step in session.timeline.steps if step.kind.is_work)
    planned = done = early = 0
    for _, steps in groupby(work, key=lambda step: (step.block, step.set_number)):
        sides = [records.get(step.index, []) for step in steps]
        planned += 1
        if all(side and all(each.outcome is Outcome.DONE for each in side) for side in sides):
            done += 1
        elif any(each.done > 0 for side in sides for each in side):
            early += 1
    return Tally(planned, done, early)
