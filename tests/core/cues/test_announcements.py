"""Announcements: what is said about a step, and what of it when time is short."""

import pytest

from lowback_timer.core.choices import Verbosity
from lowback_timer.core.cues.speech import utterances_of
from lowback_timer.core.cues.utterance import Kind
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.exercise import Position
from lowback_timer.core.session.events import StepAnnounced
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.session.timeline import StepKind, Timeline
from tests.core.cues.exercises import NAMES, at, side_plank
from tests.fakes import (
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_tempo,
    make_timeline,
    make_unequal_dose,
)


def announced(timeline: Timeline, verbosity: Verbosity = Verbosity.COACH) -> list[list[str]]:
    """What is said about each step without work; a list a step."""
    return [
        [each.text for each in utterances_of(event, timeline, verbosity)]
        for event in rehearse(timeline)
        if isinstance(event, StepAnnounced)
    ]


# Getting ready


def test_getting_ready_says_the_exercise_the_side_the_dose_and_one_cue() -> None:
    bird_dog = make_exercise(
        "Bird dog",
        position=Position.STANDING,
        side_names=NAMES,
        cues=("Stay level", "Breathe", "Reach far"),
    )
    item = make_item(make_dose(make_reps(12), sides=Sides.EACH), bird_dog)

    assert announced(make_timeline(item))[0] == [
        "Bird dog. Right arm and left leg. 12 reps, each side.",
        "Stay level.",
    ]


def test_sides_that_take_turns_are_told_beforehand() -> None:
    bird_dog = make_exercise("Bird dog", position=Position.STANDING)
    item = make_item(make_dose(make_reps(12), sides=Sides.ALTERNATE), bird_dog)

    assert announced(make_timeline(item))[0][0] == (
        "Bird dog. Alternate sides. 12 reps, each side."
    )


@pytest.mark.parametrize(
    ("position", "words"),
    [
        (Position.KNEELING, "Come onto your hands and knees."),
        (Position.PRONE, "Lie face down."),
        (Position.SUPINE, "Lie on your back."),
        (Position.SIDE, "Lie on your side."),
        (Position.MACHINE, "Go to the machine."),
    ],
)
def test_a_change_of_position_is_said(position: Position, words: str) -> None:
    first, second = announced(make_timeline(at(Position.STANDING), at(position)))

    assert first[0] == "Superman. 2 reps."  # whoever begins is standing
    assert second[0] == f"Superman. 2 reps. {words}"


def test_from_the_floor_one_stands_up() -> None:
    told = announced(make_timeline(at(Position.PRONE), at(Position.STANDING)))

    assert told[1][0] == "Superman. 2 reps. Stand up."


def test_who_stays_where_they_are_is_not_told_to_go_there() -> None:
    told = announced(make_timeline(at(Position.PRONE), at(Position.PRONE, "Plank")))

    assert told[1][0] == "Plank. 2 reps."


def test_the_position_before_is_that_of_the_last_exercise_and_not_of_the_first() -> None:
    timeline = make_timeline(at(Position.PRONE), at(Position.SUPINE), at(Position.PRONE))

    assert announced(timeline)[2][0] == "Superman. 2 reps. Lie face down."


def test_a_side_to_lie_on_is_told_by_the_way_onto_it() -> None:
    item = make_item(make_dose(make_hold(30), sides=Sides.EACH, sets=2, rest=20), side_plank())

    assert announced(make_timeline(item, item)) == [
        [
            "Side plank. Hold for 30 seconds, each side. Roll onto your left side.",
            "Elbow under the shoulder.",
        ],
        ["Switch sides. Roll onto your right side."],
        ["Rest for 20 seconds. Next: Side plank, set 2. Roll onto your left side.", "Hips up."],
        ["Switch sides. Roll onto your right side."],
        ["Rest for 20 seconds. Next: Side plank, set 1."],
        [
            # It was the right side before, though the position is the same.
            "Side plank. Hold for 30 seconds, each side. Roll onto your left side.",
            "Breathe.",
        ],
        ["Switch sides. Roll onto your right side."],
        [
            "Rest for 20 seconds. Next: Side plank, set 2. Roll onto your left side.",
            "Elbow under the shoulder.",
        ],
        ["Switch sides. Roll onto your right side."],
    ]


# Switching sides and resting


def test_switching_sides_names_the_other_one() -> None:
    item = make_item(make_dose(sides=Sides.EACH), make_exercise("Bird dog", side_names=NAMES))

    assert announced(make_timeline(item))[1] == ["Switch sides. Left arm and right leg."]


def test_a_rest_says_its_length_what_comes_next_and_another_cue() -> None:
    row, plank = (make_exercise(name) for name in ("Row", "Plank"))
    timeline = make_timeline(
        make_item(make_dose(sets=2, rest=45), row), make_item(make_dose(), plank)
    )

    assert announced(timeline)[1:3] == [
        ["Rest for 45 seconds. Next: Row, set 2.", "Breathe."],
        # Before another exercise there is time to get ready, with a cue of its own.
        ["Rest for 45 seconds. Next: Plank."],
    ]


def test_a_rest_says_how_much_comes_next_where_the_sets_differ() -> None:
    held = make_tempo(hold=10)
    dose = make_unequal_dose(*(make_reps(count, held) for count in (8, 6, 4)), rest=45)
    bird_dog = make_exercise("Bird dog", cues=())

    said = announced(make_timeline(make_item(dose, bird_dog)))

    assert said[0] == ["Bird dog. 8 reps. Hold each for 10 seconds. Lie face down."]
    assert said[1:] == [
        ["Rest for 45 seconds. Next: Bird dog, set 2. 6 reps."],
        ["Rest for 45 seconds. Next: Bird dog, set 3. 4 reps."],
    ]


def test_a_rest_before_the_first_side_says_which_it_is() -> None:
    bird_dog = make_exercise("Bird dog", side_names=NAMES, cues=("Breathe", "Stay level", "Reach"))
    item = make_item(make_dose(sides=Sides.EACH, sets=2, rest=45), bird_dog)

    assert announced(make_timeline(item))[2] == [
        "Rest for 45 seconds. Next: Bird dog, set 2. Right arm and left leg.",
        "Stay level.",
    ]


def test_every_set_of_an_exercise_has_the_next_of_its_cues_in_every_round() -> None:
    section = make_section(make_dose(make_reps(1), sets=2, rest=9), rounds=2)

    told = announced(make_timeline(section))

    assert [texts[1] for texts in told if len(texts) == 2] == [
        "Look at the floor.",
        "Breathe.",
        "Stay long.",
        "Look at the floor.",
    ]


# How long it holds, and how urgent it is


def test_what_is_said_about_a_step_holds_until_the_step_is_over() -> None:
    timeline = make_timeline(make_dose(sides=Sides.EACH, sets=2, rest=45))
    waits = [step for step in timeline.steps if not step.kind.is_work]

    events = [event for event in rehearse(timeline) if isinstance(event, StepAnnounced)]
    expiries = [
        {each.expires_ms for each in utterances_of(event, timeline, Verbosity.COACH)}
        for event in events
    ]

    assert expiries == [{step.end_ms} for step in waits]


def test_the_way_to_turn_is_more_urgent_than_names_and_names_than_cues() -> None:
    timeline = make_timeline(make_dose(sides=Sides.EACH, sets=2, rest=45))
    kinds = {
        event.step.kind: [each.kind for each in utterances_of(event, timeline, Verbosity.COACH)]
        for event in rehearse(timeline)
        if isinstance(event, StepAnnounced)
    }

    assert kinds == {
        StepKind.GET_READY: [Kind.NAME, Kind.FORM_CUE],
        StepKind.SWITCH_SIDES: [Kind.TURN],
        StepKind.REST: [Kind.NAME, Kind.FORM_CUE],
    }
    assert sorted(Kind) == [Kind.FORM_CUE, Kind.COUNT, Kind.MOMENT, Kind.NAME, Kind.TURN, Kind.END]


# Verbosity


def test_names_are_names_only() -> None:
    item = make_item(make_dose(make_hold(30), sides=Sides.EACH, sets=2, rest=20), side_plank())

    assert announced(make_timeline(item), Verbosity.NAMES) == [
        ["Side plank. Left side down."],
        ["Switch sides. Right side down."],
        ["Next: Side plank. Left side down."],
        ["Switch sides. Right side down."],
    ]


def test_names_without_sides_are_just_that() -> None:
    assert announced(make_timeline(), Verbosity.NAMES) == [["Superman."]]


def test_each_round_is_said_as_it_begins() -> None:
    # GIVEN two exercises that are gone through twice
    timeline = make_timeline(
        make_section(
            make_item(make_dose(make_hold(20)), make_exercise("Bridge")),
            make_item(make_dose(make_hold(20)), make_exercise("Bird dog")),
            rounds=2,
        )
    )
    ready = [step for step in timeline.steps if step.kind is StepKind.GET_READY]

    said = [
        utterances_of(StepAnnounced(0, step), timeline, Verbosity.COACH)[0].text for step in ready
    ]

    assert [text.partition(".")[0] for text in said] == [
        "Round 1 of 2",
        "Bird dog",
        "Round 2 of 2",
        "Bird dog",
    ]


def test_an_exercise_without_cues_is_announced_all_the_same() -> None:
    timeline = make_timeline(make_item(exercise=make_exercise(cues=())))

    assert announced(timeline) == [["Superman. 2 reps. Lie face down."]]
