"""The lists of workouts and of exercises."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.requests import ShowExercises, ShowWorkouts
from tools.gallery.studio import Studio, show_home


def browsing_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """The lists of workouts and of exercises: all, some, none, and what they are filtered by."""
    navigation, preferences = studio.navigation, studio.services.preferences
    navigation.go(ShowWorkouts())
    workouts = navigation.workouts.page.listing.browser
    yield "workouts", lambda: None
    for value in ("mat", "ball"):
        workouts.head.chips[0].facet.choose(preferences, value, True)
    yield "workouts-filtered", lambda: None
    preferences.set(Settings.workout_levels, ("advanced",))
    yield "workouts-none-left", workouts.nothing.button.click
    preferences.set(Settings.only_with_equipment, False)
    workouts.search.edit.setText("brigde")
    yield "workouts-searched", workouts.search.clear
    navigation.go(ShowExercises())
    exercises = navigation.exercises.page.listing.browser
    yield "exercises", lambda: None
    preferences.set(Settings.exercise_positions, ("prone", "kneeling", "side"))
    chip = exercises.head.chips[2]
    chip.open_popup()
    assert chip.popup is not None  # just opened
    chip.popup.boxes["glutes"].click()
    yield "exercises-filter", chip.popup.close_overlay
    yield "exercises-filtered", lambda: None
    preferences.set(Settings.exercise_positions, ())
    preferences.set(Settings.exercise_muscles, ())
    preferences.set(Settings.equipment, ())
    show_home(studio)
