"""All workouts, and each as it suits today."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from lowback_timer.window.browsing.ago import local_now
from lowback_timer.window.services.going_on_words import offers_by_workout
from lowback_timer.window.services.requests import EditWorkout, ShowWorkout
from lowback_timer.window.services.room import Room
from lowback_timer.window.workouts.import_desk import ImportDesk, ask_for_file
from lowback_timer.window.workouts.page import WorkoutsPage
from lowback_timer.window.workouts.presenter import WorkoutPresenter

if TYPE_CHECKING:
    from lowback_timer.window.workouts.open_desk import OpenDesk

OURS = (".yaml", ".yml", ".zip")
"""Endings of files that hold workouts as we write them ourselves."""


class WorkoutsRoom(Room):
    """All workouts, and each as it suits today."""

    page: WorkoutsPage
    ask_for_file: Callable[[QWidget], str] = staticmethod(ask_for_file)
    """Asks for the path of a file."""

    def build(self) -> WorkoutsPage:
        """Make the page."""
        page = WorkoutsPage(self.services.look, self.services.preferences)
        page.listing.browser.opened.connect(lambda each: self.go.emit(ShowWorkout(each)))
        page.import_clicked.connect(self.choose_file)
        page.new_clicked.connect(lambda: self.go.emit(EditWorkout()))
        self.services.progress.changed.connect(self._follow_progress)
        return page

    @cached_property
    def open_desk(self) -> OpenDesk:
        """What opens files of our own."""
        from lowback_timer.window.workouts.open_desk import OpenDesk  # noqa: PLC0415 - few do

        desk = OpenDesk(self.services, self)
        desk.go.connect(self.go)
        return desk

    def choose_file(self) -> None:
        """Ask for a file, and show what is in it."""
        if chosen := self.ask_for_file(self.services.host):
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Show what is in a file, of our own or of another program."""
        is_ours = path.suffix.lower() in OURS
        desk = self.open_desk if is_ours else self.import_desk
        desk.show_file(path)

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

    def _list_workouts(self) -> None:
        shown, own = self.services.progress.library, self.services.library.own_workouts
        self.page.listing.browser.show_library(shown, self.services.preparation, own)

    def _follow_progress(self) -> None:
        self._list_workouts()

    def open(self) -> None:
        """Show the list, as it was left."""
        self.page.show_list()
        browser = self.page.listing.browser
        self._list_workouts()
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
