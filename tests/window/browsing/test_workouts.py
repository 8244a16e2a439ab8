"""The workouts as a browser lists them."""

from datetime import date, timedelta

import pytest

from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.library.model import Library
from lowback_timer.library.search import SearchIndex
from lowback_timer.store.log.entries import LastDone
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.selection import selected
from lowback_timer.window.browsing.workouts import WorkoutCatalogue
from tests.fakes import make_dose, make_exercise, make_hold, make_item, make_section, make_workout
from tests.window.browsing.catalogues import shipped

TODAY = date(2026, 3, 4)


def lines(catalogue: WorkoutCatalogue, workout_id: str) -> list[str]:
    return [line.text for line in catalogue.card(workout_id).lines]


def of_minutes(minutes: float) -> WorkoutCatalogue:
    workout = make_workout(make_dose(make_hold(minutes * 60)), id="it")
    return WorkoutCatalogue(Library({}, {"it": workout}), Preparation(0, 0, 0, 100))


def test_a_card_names_what_the_workout_is_there_for() -> None:
    catalogue = WorkoutCatalogue(shipped())
    card = catalogue.card("beginner-ball")
    assert card.name == "Beginner · ball"
    assert lines(catalogue, "beginner-ball") == [
        "Back extension on a ball, Reverse hyperextension on a ball",
        "14 min · beginner · exercise ball",
    ]
    assert [path.rsplit("/", 1)[-1] for path in card.pictures] == [
        "back-extension-ball.svg",
        "reverse-hyper-ball.svg",
    ]


def test_three_pictures_are_the_most() -> None:
    assert len(WorkoutCatalogue(shipped()).card("isometric-endurance").pictures) == 3


def test_a_workout_without_a_main_part_shows_what_it_has() -> None:
    assert "Front plank" in lines(WorkoutCatalogue(shipped()), "warm-up-only")[0]


def test_each_exercise_is_named_once() -> None:
    item = make_item(make_dose(), make_exercise("Bridge"))
    workout = make_workout(make_section(item, item, kind=SectionKind.MAIN), id="it")
    assert lines(WorkoutCatalogue(Library({}, {"it": workout})), "it")[0] == "Bridge"


def test_it_says_when_it_was_last_done() -> None:
    catalogue = WorkoutCatalogue(shipped())
    catalogue.set_last_done({"first-time": LastDone(TODAY - timedelta(days=1), 14, 16)}, TODAY)
    assert lines(catalogue, "first-time")[-1] == "last done yesterday · 14 of 16 sets"
    assert len(lines(catalogue, "beginner-floor")) == 2


@pytest.mark.parametrize(
    ("minutes", "length"),
    [(4, "short"), (10, "short"), (10.4, "short"), (11, "medium"), (20, "medium"), (21, "long")],
)
def test_a_length_is_what_the_card_says(minutes: float, length: str) -> None:
    catalogue = of_minutes(minutes)
    settings = Settings(workout_lengths=(length,))
    assert selected(catalogue, settings, catalogue.ids) == ("it",)


def test_a_workout_is_found_by_its_exercises() -> None:
    index = SearchIndex(WorkoutCatalogue(shipped()).searchables())
    assert index.search("deadlift")[0] == "learn-the-deadlift"
    assert "isometric-endurance" in index.search("side plakn")
    # AND one that it is there for comes before one that it warms up with
    assert set(index.search("bird dog")[:2]) == {"beginner-floor", "bosu-balance"}
    assert index.search("kettlebell")[0] == "kettlebell-endurance"


@pytest.mark.parametrize(("shown", "text"), [(12, "12 workouts"), (1, "1 of 12 workouts")])
def test_it_counts(shown: int, text: str) -> None:
    assert WorkoutCatalogue(shipped()).count_text(shown) == text


def test_it_gets_ready_a_workout_at_a_time() -> None:
    assert sum(1 for _ in WorkoutCatalogue(shipped()).prepare()) == 12
