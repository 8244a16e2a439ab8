"""Hands a session to the log, set by set, as it happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import Event, SessionAbandoned, SessionFinished, SetFinished
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.summary import tally_of
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.rows import local


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
            session.timeline, self._instant(0), tally_of(session.timeline, ()).planned
        )

    def reopen(self, wall_ms_of: Callable[[Milliseconds], Milliseconds]) -> None:
        """Go on with a session whose end has been taken back."""
        self._wall_ms_of = wall_ms_of
        self._log.reopen_session(self._entry)

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
        tally = tally_of(self._session.timeline, self._session.records)
        self._log.add_sets(self._entry, records, self._instant(event.at_ms), tally)

    def _instant(self, at_ms: Milliseconds) -> datetime:
        return local(self._wall_ms_of(at_ms), None)
