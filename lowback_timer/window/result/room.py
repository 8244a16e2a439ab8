"""What was done: shows it, and asks to do it again or to go on."""

from __future__ import annotations

from lowback_timer.core.session.session import Session
from lowback_timer.window.result.page import FinishedPage
from lowback_timer.window.services.requests import ShowToday, StartWorkout
from lowback_timer.window.services.room import Room


class ResultRoom(Room):
    """The page after a session."""

    page: FinishedPage

    def build(self) -> FinishedPage:
        """Make the page."""
        page = FinishedPage(self.services.look)
        page.closed.connect(lambda: self.go.emit(ShowToday()))
        page.again_requested.connect(self._start_again)
        return page

    def open(self, session: Session) -> None:
        """Show what a session came to."""
        self._session = session
        reading = session.reading()
        self.page.show_result(
            session.timeline, session.records, reading.session_elapsed_ms, reading.state
        )

    def _start_again(self) -> None:
        self.go.emit(StartWorkout(self._session.timeline, self._session.counting))
