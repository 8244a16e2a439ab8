"""All workouts, and each as it suits today."""

from __future__ import annotations

from functools import cached_property

from lowback_timer.window.services.room import Room
from lowback_timer.window.workouts.page import WorkoutsPage
from lowback_timer.window.workouts.presenter import WorkoutPresenter


class WorkoutsRoom(Room):
    """All workouts, and each as it suits today."""

    page: WorkoutsPage

    def build(self) -> WorkoutsPage:
        """Make the page."""
        return WorkoutsPage(self.services.look)

    @cached_property
    def presenter(self) -> WorkoutPresenter:
        """What shows a single workout."""
        presenter = WorkoutPresenter(self.services, self)
        presenter.go.connect(self.go)
        return presenter

    def open(self) -> None:
        """Show the list, as it was left."""
        self.page.show_list()

    def open_workout(self, workout_id: str, back_to: str) -> None:
        """Show one of them.

        Args:
            workout_id: Which; one of the library's.
            back_to: What the link back is called; empty: there is nowhere to go back to.
        """
        workout = self.services.library.current.workouts[workout_id]
        self.page.show_detail(self.presenter.show_workout(workout, back_to))
