"""Choosing a workout: shows the library, and asks for the session that is wanted."""

from __future__ import annotations

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.requests import CheckSound, ShowKeys, StartWorkout
from lowback_timer.window.services.room import Room
from lowback_timer.window.today.page import HomePage


class TodayRoom(Room):
    """The first page of the program."""

    page: HomePage

    def build(self) -> HomePage:
        """Make the page, with what is in the library."""
        page = HomePage(self.services.look)
        preferences = self.services.preferences
        preferences.observe(Settings.counting, page.set_counting)
        page.start_requested.connect(self.start)
        page.keys_requested.connect(lambda: self.go.emit(ShowKeys()))
        page.sound_check_requested.connect(lambda: self.go.emit(CheckSound()))
        page.counting_chosen.connect(lambda chosen: preferences.set(Settings.counting, chosen))
        page.show_library(self.services.library.current, self.services.preparation)
        return page

    def open(self) -> None:
        """Bring the page up to date: what was done last, and how long everything takes by now."""
        self.page.show_library(self.services.library.current, self.services.preparation)
        self.ask_what_was_done()

    def ask_what_was_done(self) -> None:
        """Read in the log when each workout was done last, and show it when that is known."""
        page, now = self.page, self.page.now()
        self.services.log.ask(lambda log: log.last_done(now), page.show_last_done)

    def start(self, workout_id: str, counting: Counting) -> None:
        """Ask for a session over a workout of the library."""
        workout = self.services.library.current.workouts[workout_id]
        timeline = compile_workout(workout, self.services.preparation)
        self.go.emit(StartWorkout(timeline, counting))
