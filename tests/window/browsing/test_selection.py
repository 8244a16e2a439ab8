"""Which entries are shown, and what to loosen when none is."""

from lowback_timer.library.model import Library
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.exercises import ExerciseCatalogue
from lowback_timer.window.browsing.selection import remedy_for, selected
from lowback_timer.window.browsing.workouts import WorkoutCatalogue
from tests.window.browsing.catalogues import shipped


def names(catalogue: ExerciseCatalogue, settings: Settings) -> list[str]:
    return [catalogue.name(each) for each in selected(catalogue, settings, catalogue.ids)]


def test_without_a_choice_all_are_shown() -> None:
    catalogue = ExerciseCatalogue(shipped())
    assert selected(catalogue, Settings(), catalogue.ids) == catalogue.ids


def test_every_filter_has_to_be_passed() -> None:
    settings = Settings(exercise_positions=("side", "supine"), exercise_kinds=("hold",))
    assert names(ExerciseCatalogue(shipped()), settings) == ["Bridge", "Side plank"]


def test_the_order_is_that_of_what_was_found() -> None:
    catalogue = ExerciseCatalogue(shipped())
    settings = Settings(exercise_levels=("beginner",))
    found = ("superman", "deadlift", "bridge")
    assert selected(catalogue, settings, found) == ("superman", "bridge")


def test_the_filter_to_loosen_is_the_one_that_leaves_most() -> None:
    # GIVEN two filters that leave nothing together
    catalogue = WorkoutCatalogue(shipped())
    settings = Settings(workout_levels=("advanced",), workout_lengths=("short",))
    assert not selected(catalogue, settings, catalogue.ids)

    remedy = remedy_for(catalogue, settings, catalogue.ids)

    assert remedy is not None
    without = {
        facet.name: len(selected(catalogue, settings, catalogue.ids, (facet,)))
        for facet in catalogue.facets
    }
    assert [facet.name for facet in remedy.facets] == [max(without, key=lambda each: without[each])]
    assert remedy.count == max(without.values())


def test_the_search_can_be_what_is_to_be_loosened() -> None:
    catalogue = WorkoutCatalogue(shipped())
    remedy = remedy_for(catalogue, Settings(), ())
    assert remedy is not None
    assert remedy.clears_search
    assert remedy.count == 12


def test_everything_is_loosened_when_nothing_alone_helps() -> None:
    catalogue = WorkoutCatalogue(shipped())
    settings = Settings(workout_levels=("advanced",), workout_lengths=("short",))
    remedy = remedy_for(catalogue, settings, ())
    assert remedy is not None
    assert remedy.clears_search
    assert len(remedy.facets) == 2
    assert remedy.count == 12


def test_an_empty_library_needs_no_remedy() -> None:
    assert remedy_for(WorkoutCatalogue(Library()), Settings(), ()) is None
