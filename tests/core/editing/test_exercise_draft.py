"""An exercise while it is being written."""

from dataclasses import replace

import pytest

from lowback_timer.core.editing.exercise_draft import ExerciseDraft
from lowback_timer.core.plan.dose import HoldRange, Level, RepsRange, Sides
from lowback_timer.core.plan.exercise import Exercise, Position
from tests.window.browsing.catalogues import shipped


def test_a_name_is_enough() -> None:
    exercise = replace(ExerciseDraft("cat"), name="Cat").exercise()

    assert exercise.name == "Cat"
    assert [each.work for each in exercise.doses] == [HoldRange(30_000, 30_000)]
    assert exercise.doses[0].prescribe(Level.ADVANCED).sets == 3
    assert exercise.why == "An exercise of your own."
    assert exercise.set_up == ("Get into position.",)
    assert exercise.movement == ("Do it as you know it.",)
    assert exercise.cues == exercise.primary == ()
    assert exercise.position is Position.STANDING


def test_what_was_filled_in_by_itself_is_empty_again() -> None:
    draft = replace(ExerciseDraft("cat"), name="Cat")

    again = ExerciseDraft.of(draft.exercise())

    assert (again.why, again.set_up, again.movement) == ("", "", "")
    assert again.exercise() == draft.exercise()


@pytest.mark.parametrize("exercise", shipped().exercises.values(), ids=lambda each: each.id)
def test_every_exercise_is_the_same_after_it_was_opened(exercise: Exercise) -> None:
    assert ExerciseDraft.of(exercise).exercise() == exercise


def test_further_doses_of_a_kind_stay_behind_the_first_ones() -> None:
    bridge = shipped().exercises["bridge"]
    other = replace(bridge.doses[0], rest_ms=90_000)
    draft = ExerciseDraft.of(replace(bridge, doses=(*bridge.doses, other)))

    assert draft.kinds == ("reps", "hold")
    assert draft.doses == (*bridge.doses, other)
    assert replace(draft, kinds=("hold",)).doses == (draft.hold,)


def test_the_kind_that_is_not_written_has_the_same_sides() -> None:
    bird_dog = shipped().exercises["bird-dog"]
    draft = ExerciseDraft.of(bird_dog)

    assert draft.sides is bird_dog.doses[0].sides is Sides.ALTERNATE
    assert draft.hold.sides is Sides.EACH
    plank = ExerciseDraft.of(shipped().exercises["front-plank"])
    assert isinstance(plank.reps.work, RepsRange)
    assert plank.reps.sides is Sides.BOTH


def test_lines_in_which_nothing_can_be_seen_are_none() -> None:
    draft = replace(ExerciseDraft("cat"), name=" Cat ", set_up="One\n\n \u200b\n  Two ", why=" \n ")
    draft = replace(draft, other_names="Camel\n \n Arch ")

    exercise = draft.exercise()

    assert exercise.name == "Cat"
    assert exercise.set_up == ("One", "Two")
    assert exercise.other_names == ("Camel", "Arch")
    assert exercise.why == "An exercise of your own."
