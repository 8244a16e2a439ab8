"""All workouts, and each as it suits today."""

from __future__ import annotations

from functools import cached_property

from lowback_timer.window.browsing.ago import local_now
from lowback_timer.window.services.going_on_words import offers_by_workout
from lowback_timer.window.services.requests import EditWorkout, ShowWorkout
from lowback_timer.window.services.room import Room
from lowback_timer.window.workouts.import_desk import ImportDesk
from lowback_timer.window.workouts.page import WorkoutsPage
from lowback_timer.window.workouts.presenter import WorkoutPresenter


class WorkoutsRoom(Room):
    """All workouts, and each as it suits today."""

    page: WorkoutsPage

    def build(self) -> WorkoutsPage:
        """Make the page."""
        page = WorkoutsPage(self.services.look, self.services.preferences)
        page.listing.browser.opened.connect(lambda each: self.go.emit(ShowWorkout(each)))
        page.import_clicked.connect(self.import_desk.choose)
        page.new_clicked.connect(lambda: self.go.emit(EditWorkout()))
        self.services.progress.changed.connect(self._follow_progress)
        return page

    @cached_property
    def import_desk(self) -> ImportDesk:
        """What takes in workouts of other programs."""
        desk = ImportDesk(self.services, self)
        desk.taken.connect(self._show_new)
        return desk

    @cached_property
    def presenter(self) -> WorkoutPresenter:
        """What shows a single workout."""
        presenter = WorkoutPresenter(self.services, self)
        presenter.go.connect(self.go)
        return presenter

    def _follow_progress(self) -> None:
        browser = self.page.listing.browser
        browser.show_library(self.services.progress.library, self.services.preparation)

    def open(self) -> None:
        """Show the list, as it was left."""
        self.page.show_list()
        browser = self.page.listing.browser
        browser.show_library(self.services.progress.library, self.services.preparation)
        now = local_now()
        self.services.log.ask(lambda log: log.last_done(now), browser.show_last_done)
        self.services.going_on.ask(lambda found: browser.show_unfinished(offers_by_workout(found)))

    def open_workout(self, workout_id: str, back_to: str) -> None:
        """Show one of them.

        Args:
            workout_id: Which; one of the library's.
            back_to: What the link back is called; empty: there is nowhere to go back to.
        """
        workout = self.services.library.current.workouts[workout_id]
        self.page.show_detail(self.presenter.show_workout(workout, back_to))
        if self.services.progress.current is None:
            self.services.progress.ask()

    def _show_new(self, ids: tuple[str, ...]) -> None:
        """Show the list with what has come into it, the first of that in view."""
        self.open()
        if ids:
            self.page.listing.browser.select(ids[0])
