"""Changing the ways in which an exercise becomes easier or harder."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.editing.exercise_changes import ExerciseWhat
from lowback_timer.core.editing.exercise_draft import ExerciseDraft
from lowback_timer.core.editing.variation_changes import (
    MOST_VARIATIONS,
    Direction,
    add_variation,
    link_variation,
    remove_variation,
    variations_of,
    write_variation,
)
from lowback_timer.core.plan.exercise import Variation
from tests.window.browsing.catalogues import shipped

DRAFT = replace(ExerciseDraft("cat"), name="Cat")
NAMES = {each.id: each.name for each in shipped().exercises.values()}


@pytest.mark.parametrize("which", ["easier", "harder"])
def test_one_is_added_written_and_taken_away(which: Direction) -> None:
    draft = add_variation(add_variation(DRAFT, which).draft, which).draft
    assert draft.exercise() == DRAFT.exercise()  # nothing is said of them yet
    draft = write_variation(draft, which, 0, " One\nfoot ").draft
    step = write_variation(draft, which, 1, "Slowly")
    assert (step.what, step.key) == (ExerciseWhat.VARIATION, f"{which} 1")
    draft = step.draft

    assert variations_of(draft, which) == (Variation(" One foot "), Variation("Slowly"))
    exercise = draft.exercise()
    assert getattr(exercise, which) == (Variation("One foot"), Variation("Slowly"))
    assert variations_of(remove_variation(draft, which, 0).draft, which) == (Variation("Slowly"),)


def test_one_that_leads_somewhere_is_called_like_that_until_something_is_said() -> None:
    draft = add_variation(DRAFT, "harder").draft
    for wanted in ("bird-dog", "bridge"):
        draft = link_variation(draft, "harder", 0, wanted, NAMES).draft
        assert draft.harder == (Variation(NAMES[wanted], wanted),)
    draft = write_variation(draft, "harder", 0, "On one leg").draft
    linked = link_variation(draft, "harder", 0, "superman", NAMES).draft
    assert linked.harder == (Variation("On one leg", "superman"),)
    left = link_variation(linked, "harder", 0, "", NAMES).draft
    assert left.harder == (Variation("On one leg"),)


def test_there_are_no_more_than_a_file_takes() -> None:
    draft = DRAFT
    for _ in range(MOST_VARIATIONS + 3):
        draft = add_variation(draft, "easier").draft
    assert len(draft.easier) == MOST_VARIATIONS
    written = write_variation(draft, "easier", 0, 400 * "a").draft
    assert len(written.easier[0].text) == 300


def test_to_add_one_is_a_step_of_its_own() -> None:
    assert ExerciseWhat.VARIATION.goes_on
    assert not ExerciseWhat.VARIATIONS.goes_on


@given(st.lists(st.tuples(st.sampled_from(["add", "write", "link", "remove"]), st.text())))
def test_whatever_is_done_there_is_an_exercise(steps: list[tuple[str, str]]) -> None:
    draft = DRAFT
    for what, text in steps:
        last = len(draft.easier) - 1
        if what == "add" or last < 0:
            draft = add_variation(draft, "easier").draft
        elif what == "write":
            draft = write_variation(draft, "easier", last, text).draft
        elif what == "link":
            draft = link_variation(draft, "easier", last, "bridge", NAMES).draft
        else:
            draft = remove_variation(draft, "easier", last).draft
    assert all(each.text.strip() for each in draft.exercise().easier)
