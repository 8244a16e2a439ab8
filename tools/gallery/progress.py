"""Somebody who has come further: what is another this time, and what is said once a week."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import LevelChoice
from lowback_timer.core.coach.looking_back import WeekPast
from lowback_timer.core.coach.notch_rules import Means, NotchRule
from lowback_timer.core.coach.progress import Notch, Progress, Way
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.requests import ShowExercise, ShowWorkout
from lowback_timer.window.today.offers import Offer
from tools.gallery.studio import Studio, show_home
from tools.gallery.today import show_today

_BRIDGE, _BIRD_DOG = Way("bridge", "hold"), Way("bird-dog", "reps")
_PULL, _ROW = Way("rack-pull", "reps"), Way("bent-over-row", "reps")
FURTHER = Progress(
    {_BRIDGE: 0, _BIRD_DOG: 0, _PULL: 9},
    {
        _BRIDGE: Notch(_BRIDGE, "gallery", NotchRule.EASY_TWICE),
        _BIRD_DOG: Notch(_BIRD_DOG, "gallery", NotchRule.TOO_HARD, is_refused=True),
        _PULL: Notch(_PULL, "gallery", NotchRule.EASY_TWICE, Means.LOAD),
        _ROW: Notch(_ROW, "gallery", NotchRule.TOO_HARD),
    },
    {"rack-pull": 60_000, "bent-over-row": 32_500},
)


def progress_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every place that shows it, with what undoes it."""
    keeper, preferences = studio.services.progress, studio.services.preferences
    _show_today(studio)
    yield "progress-today", lambda: None
    studio.navigation.today.page.card.why.click()
    yield "progress-why", studio.navigation.today.why.close_overlay
    yield from _workouts(studio)
    studio.navigation.go(ShowExercise("bridge"))
    single = studio.navigation.exercises.exercise_page.single
    single.kinds.segments["hold"].click()
    single.badge.click()
    yield "progress-exercise", single.badge.click
    studio.navigation.go(ShowExercise("deadlift"))
    yield "progress-exercise-load", lambda: None
    weekly = studio.navigation.today.weekly
    _show_today(studio)
    weekly.show_look_back(WeekPast(2, 31 * 60_000, ("Bridge",), (), 3, 2, 6))
    QApplication.processEvents()
    yield "progress-look-back", weekly.put_away
    preferences.set(Settings.wish, "sit through a film")
    _show_today(studio)
    yield "progress-wish", weekly.put_away
    keeper.hear(Progress())
    preferences.set(Settings.wish, "")
    show_home(studio)


def _show_today(studio: Studio) -> None:
    """The first page, where the log knows nothing of what the pictures tell."""
    show_today(studio, (3, "first-time", {"bridge": 1}), level=LevelChoice.BEGINNER)
    studio.services.progress.hear(FURTHER)
    QApplication.processEvents()
    # What matters more than what is to be seen here.
    studio.navigation.today.page.offers.withdraw(Offer.MORNING_PAIN)


def _workouts(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    for workout in ("beginner-floor", "hinge-and-pull"):
        studio.navigation.go(ShowWorkout(workout))
        page = studio.navigation.workouts.presenter.page
        main = [row for place, row in page.rows.items() if place.section == 1]
        main[1 if workout == "beginner-floor" else 0].badge.click()
        for _ in range(3):
            QApplication.processEvents()
        page.steps.area.verticalScrollBar().setValue(100_000)
        yield f"progress-{workout}", lambda: None
