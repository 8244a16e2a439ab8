"""What was done: shows it, and asks to do it again, to take back its end, or to go on."""

from __future__ import annotations

from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.transitions import Trigger
from lowback_timer.window.result.page import FinishedPage
from lowback_timer.window.services.requests import (
    BackToWorkout,
    ShowExercise,
    ShowToday,
    StartWorkout,
)
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services

SETTLED_AFTER_MS = 1_000
"""A press that comes sooner after the end was meant for the workout: one rep too many, say."""


class ResultRoom(Room):
    """The page after a session."""

    page: FinishedPage

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._shown: tuple[Session, tuple[SetRecord, ...]] | None = None

    def build(self) -> FinishedPage:
        """Make the page."""
        page = FinishedPage(self.services.look, self._is_settled)
        page.closed.connect(lambda: self.go.emit(ShowToday()))
        page.again_requested.connect(self._start_again)
        page.table.exercise_asked.connect(lambda each: self.go.emit(ShowExercise(each)))
        page.back_requested.connect(lambda: self.go.emit(BackToWorkout(self._session)))
        return page

    def open(self, session: Session) -> None:
        """Show what a session came to; what is shown already stays as it is."""
        self._opened_at_ms = self.services.clock.now_ms()
        shown = session, session.records
        if shown == self._shown:
            return
        self._session, self._shown = session, shown
        reading = session.reading()
        self.page.show_result(
            session.timeline,
            session.records,
            reading.session_elapsed_ms,
            reading.state,
            can_count_on=session.allows(Trigger.COUNT_ON),
        )

    def _is_settled(self) -> bool:
        return self.services.clock.now_ms() - self._opened_at_ms >= SETTLED_AFTER_MS

    def _start_again(self) -> None:
        self.go.emit(StartWorkout(self._session.timeline, self._session.counting))
