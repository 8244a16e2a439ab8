"""Announcements: what of them is left when time is short."""

import pytest

from lowback_timer.core.choices import Verbosity
from lowback_timer.core.cues.announcements import announcement, late_announcement, short_names
from lowback_timer.core.cues.utterance import Kind, Utterance
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.exercise import Position
from lowback_timer.core.session.timeline import Timeline
from tests.core.cues.exercises import NAMES, at, side_plank
from tests.fakes import (
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_timeline,
)


def forms(
    timeline: Timeline,
    index: int,
    verbosity: Verbosity = Verbosity.COACH,
    *,
    is_repeated: bool = False,
) -> list[str]:
    """All forms of the sentence about a step."""
    step = timeline.steps[index]
    said = announcement(step, timeline, verbosity, 1_000, is_repeated=is_repeated)[0]
    return [said.text, *said.shorter]


BIRD_DOG = make_exercise("Bird dog with a band", position=Position.KNEELING, side_names=NAMES)
BOTH_WAYS = make_timeline(
    make_item(make_dose(make_reps(12), sides=Sides.EACH, sets=2, rest=20), BIRD_DOG),
    at(Position.PRONE),
)


def test_of_getting_ready_the_name_and_the_side_are_left_out_last() -> None:
    assert forms(BOTH_WAYS, 0) == [
        (
            "Bird dog with a band. Right arm and left leg. 12 reps, each side. "
            "Come onto your hands and knees."
        ),
        "Bird dog with a band. Right arm and left leg. Come onto your hands and knees.",
        "Bird dog with a band. Right arm and left leg.",
        "Bird dog with. Right arm and left leg.",
        "Bird dog. Right arm and left leg.",
        "Bird dog with a band.",
        "Bird dog with.",
        "Bird dog.",
    ]
    assert forms(BOTH_WAYS, 0, Verbosity.NAMES) == forms(BOTH_WAYS, 0)[2:]


def test_who_is_not_told_the_way_onto_a_side_is_told_the_side() -> None:
    item = make_item(make_dose(make_hold(30), sides=Sides.EACH), side_plank())

    assert forms(make_timeline(item), 0) == [
        "Side plank. Hold for 30 seconds, each side. Roll onto your left side.",
        "Side plank. Roll onto your left side.",
        "Side plank. Left side down.",
        "Side plank.",
    ]
    assert forms(make_timeline(item), 2) == [
        "Switch sides. Roll onto your right side.",
        "Roll onto your right side.",
        "Right side down.",
        "Switch sides.",
    ]


def test_of_a_rest_its_length_is_left_out_first() -> None:
    assert forms(BOTH_WAYS, 4)[:3] == [
        "Rest for 20 seconds. Next: Bird dog with a band, set 2. Right arm and left leg.",
        "Next: Bird dog with a band, set 2. Right arm and left leg.",
        "Next: Bird dog with a band. Right arm and left leg.",
    ]
    assert forms(BOTH_WAYS, 4)[-1] == "Next: Bird dog."
    assert forms(BOTH_WAYS, 8) == [
        "Rest for 20 seconds. Next: Superman.",
        "Next: Superman.",
    ]


def test_said_again_later_it_does_not_tell_how_long_the_rest_was_to_be() -> None:
    assert forms(BOTH_WAYS, 8, is_repeated=True) == forms(BOTH_WAYS, 8)[1:]
    names = forms(BOTH_WAYS, 8, Verbosity.NAMES, is_repeated=True)
    assert names == ["Next: Superman."]


@pytest.mark.parametrize(
    ("name", "shorter"),
    [
        ("Bird dog", []),
        ("Kniebeuge", []),
        ("Side plank, knees bent", ["Side plank"]),
        ("Side plank (knees bent)", ["Side plank"]),
        ("Side plank – knees bent", ["Side plank"]),
        ("Bent-over row", []),
        (
            "Very slow good morning: with a stick",
            ["Very slow good morning", "Very slow good", "Very slow"],
        ),
        ("a" * 80, []),
        ("(odd) name of many words", ["(odd) name of", "(odd) name"]),
    ],
)
def test_a_name_is_shortened_at_a_comma_or_after_its_first_words(
    name: str, shorter: list[str]
) -> None:
    assert short_names(name) == shorter


def test_a_set_that_has_begun_is_announced_by_what_is_still_of_use() -> None:
    ready, over = BOTH_WAYS.steps[1], BOTH_WAYS.steps[3]

    first = late_announcement(ready, BOTH_WAYS, 9_000)
    second = late_announcement(over, BOTH_WAYS, 9_000)

    assert (first.text, first.kind) == (
        "Bird dog with a band. Right arm and left leg.",
        Kind.NAME,
    )
    assert second == Utterance("Left arm and right leg.", Kind.TURN, 9_000)
