"""All workouts, and each as it suits today."""

from __future__ import annotations

from lowback_timer.window.services.room import Room
from lowback_timer.window.workouts.page import WorkoutsPage


class WorkoutsRoom(Room):
    """All workouts, and each as it suits today."""

    page: WorkoutsPage

    def build(self) -> WorkoutsPage:
        """Make the page."""
        return WorkoutsPage(self.services.look)

    def open(self) -> None:
        """Show the list, as it was left."""
        self.page.show_list()

    def open_workout(self, workout_id: str, back_to: str) -> None:
        """Show one of them.

        Args:
            workout_id: Which; one of the library's.
            back_to: What the link back is called; empty: there is nowhere to go back to.
        """
