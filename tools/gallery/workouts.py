"""Workouts as they are adjusted, what can be done instead, and what is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from lowback_timer.core.adjusting.adjusted import Place
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.window.services.requests import ShowWorkout, ShowWorkouts
from tools.gallery.going_on import unfinished
from tools.gallery.studio import Studio, show_home

_OF_OTHERS = Path(__file__).parents[2] / "tests" / "library" / "importers" / "data"


def workout_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Workouts as they are adjusted, what can be done instead, and what is printed."""
    room, presenter = studio.navigation, studio.navigation.workouts.presenter
    page = presenter.page
    for workout in ("beginner-floor", "hinge-and-pull", "between-meetings"):
        room.go(ShowWorkout(workout))
        yield f"workout-{workout}", lambda: None
    room.go(ShowWorkout("beginner-floor"))
    left = unfinished(studio, "beginner-floor", State.ABANDONED)
    presenter.hear_what_can_go_on((left,))
    yield "workout-go-on", lambda: presenter.hear_what_can_go_on(())
    room.go(ShowWorkout("hinge-and-pull"))
    adjuster = presenter.adjuster_of("hinge-and-pull")
    for minutes in (20, 10, 5):
        adjuster.set_minutes(minutes)
        page.sidebar.time.show_workout(adjuster)
        yield f"workout-{minutes}-minutes", lambda: None
    adjuster.take_all_back()
    page.sidebar.time.show_workout(adjuster)
    first, last = Place(1, 0), Place(1, 3)
    presenter.ask_what_instead(last)
    yield "workout-swap", presenter.swap_sheet.close_overlay
    adjuster.set_rounds(SectionKind.WARM_UP, 0)
    adjuster.set_sets(first, 6)
    adjuster.swap(last, studio.library.exercises["back-extension"])
    page.rows[first].toggle_details()
    yield "workout-changed", page.rows[first].toggle_details
    presenter.print()
    yield "workout-print", presenter.print_desk.sheet.close_overlay
    room.go(ShowWorkouts())
    desk = studio.navigation.workouts.import_desk
    for name, file in (("import", "jawt-share.json"), ("import-long", "liftosaur.txt")):
        desk.show_file(_OF_OTHERS / file)
        yield f"workouts-{name}", desk.sheet.close_overlay
    adjuster.take_all_back()
    show_home(studio)
