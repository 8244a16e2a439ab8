"""Exercises: their doses, and how things are called."""

from dataclasses import replace

import pytest

from lowback_timer.core.plan.dose import (
    HoldRange,
    Level,
    Side,
)
from lowback_timer.core.plan.exercise import Muscle, Position, SideNames
from tests.fakes import make_dose_option, make_exercise

# Exercises with several doses: the bridge in reps, or held


def test_the_first_dose_is_the_default() -> None:
    held, counted = make_dose_option(HoldRange(30_000, 60_000)), make_dose_option()
    bridge = make_exercise("Bridge", doses=(held, counted))

    assert bridge.dose_option() is held
    assert bridge.dose_option("hold") is held
    assert bridge.dose_option("reps") is counted


def test_asking_for_a_dose_that_the_exercise_has_not_names_both() -> None:
    with pytest.raises(LookupError, match="superman has no dose in hold"):
        make_exercise("Superman").dose_option("hold")


# Names


def test_every_side_has_another() -> None:
    assert Side.LEFT.other is Side.RIGHT
    assert Side.RIGHT.other is Side.LEFT


def test_sides_can_have_names_of_their_own() -> None:
    names = SideNames(left="right arm, left leg", right="left arm, right leg")

    assert names.of(Side.LEFT) == "right arm, left leg"
    assert names.of(Side.RIGHT) == "left arm, right leg"
    assert SideNames().of(Side.RIGHT) == "right side"


def test_muscles_are_named_as_people_write_them() -> None:
    assert Muscle.ERECTOR_SPINAE.label == "erector spinae"


def test_every_muscle_and_every_level_has_a_name_to_read() -> None:
    named = [*Muscle, *Level]

    assert [each.label for each in named] == [each.value.replace("-", " ") for each in named]


# What could not be followed


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"cues": ("Breathe",) * 2}, "superman has 2 cues, not 3 to 5"),
        ({"cues": ("Breathe",) * 6}, "superman has 6 cues, not 3 to 5"),
        ({"cues": ("Breathe", "Stay long", "o" * 61)}, "a cue of more than 60 characters"),
        ({"cues": ("Breathe", "Stay long", " ")}, "a text of superman is empty"),
        ({"set_up": ()}, "superman lacks steps or doses"),
        ({"movement": ()}, "superman lacks steps or doses"),
        ({"doses": ()}, "superman lacks steps or doses"),
        ({"movement": ("Lift.", "")}, "a text of superman is empty"),
        ({"set_up": ("\t",)}, "a text of superman is empty"),
        ({"why": ""}, "a text of superman is empty"),
        ({"name": " "}, "a text of superman is empty"),
        ({"id": ""}, "a text of an exercise is empty"),
    ],
)
def test_an_exercise_can_be_followed_whoever_makes_it(
    changes: dict[str, object], reason: str
) -> None:
    with pytest.raises(ValueError, match=reason):
        replace(make_exercise("Superman"), **changes)  # type: ignore[arg-type]


def test_an_exercise_may_have_no_cues() -> None:
    assert make_exercise(cues=()).cues == ()


def test_of_an_exercise_nobody_need_know_what_it_works() -> None:
    assert make_exercise(primary=()).primary == ()


def test_every_position_has_a_name_of_its_own() -> None:
    assert Position.PRONE.label == "face down"
    assert len({each.label for each in Position}) == len(Position)
