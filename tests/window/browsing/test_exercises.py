"""The exercises as a browser lists them."""

import pytest

from lowback_timer.library.search import SearchIndex
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.exercises import ExerciseCatalogue
from lowback_timer.window.browsing.selection import selected
from tests.window.browsing.catalogues import shipped


@pytest.fixture
def catalogue() -> ExerciseCatalogue:
    return ExerciseCatalogue(shipped())


def test_a_card_says_what_it_is_good_for_and_how_it_is_done(catalogue: ExerciseCatalogue) -> None:
    card = catalogue.card("bridge")
    assert card.name == "Bridge"
    assert [line.text for line in card.lines] == [
        "glutes, erector spinae",
        "reps or hold · on the back · no equipment",
    ]
    assert card.pictures[0].endswith("bridge.svg")


@pytest.mark.parametrize(("exercise_id", "kind"), [("front-plank", "hold"), ("superman", "reps")])
def test_it_says_whether_it_is_held(
    catalogue: ExerciseCatalogue, exercise_id: str, kind: str
) -> None:
    assert catalogue.card(exercise_id).lines[-1].text.startswith(f"{kind} · ")


def test_muscles_of_both_kinds_count(catalogue: ExerciseCatalogue) -> None:
    settings = Settings(exercise_muscles=("abdominals",))
    found = selected(catalogue, settings, catalogue.ids)
    assert "front-plank" in found  # worked most
    assert "back-extension" in found  # worked as well


def test_only_what_occurs_is_offered(catalogue: ExerciseCatalogue) -> None:
    offered = {facet.name: facet.options for facet in catalogue.facets}
    assert "biceps" in offered["Muscle"] or "forearms" in offered["Muscle"]
    worked = {
        muscle.value
        for each in shipped().exercises.values()
        for muscle in (*each.primary, *each.secondary)
    }
    assert set(offered["Muscle"]) == worked


def test_an_exercise_is_found_by_its_other_names_muscles_and_equipment(
    catalogue: ExerciseCatalogue,
) -> None:
    index = SearchIndex(catalogue.searchables())
    assert index.search("glute bridge")[0] == "bridge"
    assert index.search("quadruped")[0] == "bird-dog"
    assert "glute-ham-raise" in index.search("hamstrings")
    assert index.search("bosu")[0] == "back-extension-bosu"
    assert "good-morning" in index.search("broomstick")


@pytest.mark.parametrize(("shown", "text"), [(20, "20 exercises"), (12, "12 of 20 exercises")])
def test_it_counts(catalogue: ExerciseCatalogue, shown: int, text: str) -> None:
    assert catalogue.count_text(shown) == text
