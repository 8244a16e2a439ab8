"""All exercises, and how each is done."""

from __future__ import annotations

from lowback_timer.window.exercises.page import ExercisesPage
from lowback_timer.window.services.requests import ShowExercise
from lowback_timer.window.services.room import Room


class ExercisesRoom(Room):
    """All exercises, and how each is done."""

    page: ExercisesPage

    def build(self) -> ExercisesPage:
        """Make the page."""
        page = ExercisesPage(self.services.look, self.services.preferences)
        page.listing.browser.opened.connect(lambda each: self.go.emit(ShowExercise(each)))
        return page

    def open(self) -> None:
        """Show the list, as it was left."""
        self.page.show_list()
        self.page.listing.browser.show_library(self.services.library.current)

    def open_exercise(self, exercise_id: str, back_to: str) -> None:
        """Show one of them.

        Args:
            exercise_id: Which; one of the library's.
            back_to: What the link back is called; empty: there is nowhere to go back to.
        """

    def open_sheet(self, exercise_id: str) -> None:
        """Show over the window how an exercise is done, while a session is under way."""
