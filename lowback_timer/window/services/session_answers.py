"""What the person says of one session, kept as it is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.events import SetRated
from lowback_timer.core.session.session import Session
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.session_logger import SessionLogger


class SessionAnswers:
    """Outlasts the end of the session, and one that is taken back.

    Args:
        log: Where they are kept.
        logger: What logs the session.
        now: The time on the wall.
    """

    def __init__(
        self, log: BackgroundLog, logger: SessionLogger, now: Callable[[], datetime]
    ) -> None:
        self._log, self._logger, self._now = log, logger, now
        said = logger.entry.answers
        self.current = Answers() if said is None else said[0]
        """All that has been said so far."""

    def say_effort(self, effort: int | None) -> None:
        """Say how hard the session was."""
        self._say(replace(self.current, effort=effort))

    def say_pain_before(self, pain: int | None) -> None:
        """Say how much the back hurt right before."""
        self._say(replace(self.current, pain_before=pain))

    def say_pain_after(self, pain: int | None) -> None:
        """Say how much the back hurts right after."""
        self._say(replace(self.current, pain_after=pain))

    def say_note(self, note: str) -> None:
        """Write something down."""
        self._say(replace(self.current, note=note))

    def rate_last_set(self, session: Session, felt: Felt) -> None:
        """Say how the last set was of a session that is over."""
        for event in session.rate_set(felt):
            if isinstance(event, SetRated):
                self._logger.rate(event, self._now())

    def _say(self, answers: Answers) -> None:
        if answers != self.current:
            self.current = answers
            self._log.set_answers(self._logger.entry, answers, self._now())
