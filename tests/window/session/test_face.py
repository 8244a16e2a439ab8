from typing import Any

import pytest

from lowback_timer.core.choices import Counting, Verbosity
from lowback_timer.core.cues.speech import utterances_of
from lowback_timer.core.cues.utterance import Kind
from lowback_timer.core.plan.dose import Hold, Reps, Side, Sides
from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.core.session.events import Countdown, Go, LastSeconds, RepCounted
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.face import Face, face_of, far_lines, next_up
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
from tests.window.stage import reading_at

# Every session begins with 5 s to get ready. A rep takes 2 s up and 2 s down, then 1 s of pause.

BIRD_DOG = make_exercise(
    "Bird dog", side_names=SideNames("left arm and right leg", "right arm and left leg")
)


def face_at(ms: int, *parts: Any, counting: Counting = Counting.PACED) -> Face:
    return face_of(reading_at(ms, *parts, counting=counting), make_timeline(*parts))


def told(face: Face) -> tuple[str, str, str, str]:
    """What is read from across the room."""
    return face.word, face.title, face.number, face.caption


# Every kind of step


def test_getting_ready_names_what_comes_and_how_much_of_it() -> None:
    face = face_at(600, make_dose(make_reps(12), sets=3, rest=30))

    assert told(face) == ("Get ready", "Superman", "5", "seconds of 5")
    assert face.headline == ("Superman", "12 reps · set 1 of 3")
    assert face.phase is Phase.GET_READY
    assert face.shown.kind is StepKind.REPS
    assert (face.parts, face.cue, face.side) == (1, None, None)
    assert face.fraction == pytest.approx(0.12)


def test_getting_ready_for_one_side_names_it() -> None:
    plank = make_item(
        make_dose(make_hold(30), sides=Sides.EACH),
        make_exercise("Side plank", side_names=SideNames()),
    )

    face = face_at(0, plank)

    assert told(face)[:2] == ("Get ready · left side", "Side plank")
    assert face.headline == ("Side plank", "30 s hold per side · left side")
    assert face.side is Side.LEFT


@pytest.mark.parametrize(
    ("ms", "number", "doing"),
    [
        (5_000, "1", "lift"),
        (6_999, "1", "lift"),
        (7_000, "1", "lower"),
        (9_000, "2", "breathe"),
        (10_000, "2", "lift"),
        (20_000, "4", "lift"),
        (23_999, "4", "lower"),
    ],
)
def test_reps_name_the_one_to_do_and_its_part(ms: int, number: str, doing: str) -> None:
    face = face_at(ms, make_dose(make_reps(4)))

    assert told(face) == ("Reps", "Superman", number, f"of 4 · {doing}")
    assert face.parts == 4
    assert face.headline == ("", "")


def test_a_rep_that_is_held_at_the_top_says_stay() -> None:
    face = face_at(6_500, make_dose(make_reps(2, make_tempo(lift=1, hold=3))))

    assert face.caption == "of 2 · stay"


def test_a_hold_counts_its_seconds_down() -> None:
    face = face_at(5_000 + 12_300, make_dose(make_hold(30)))

    assert told(face) == ("Hold", "Superman", "18", "seconds left of 30")
    assert face.fraction == pytest.approx(0.41)
    assert face.parts == 1


def test_switching_sides_names_the_side_to_come() -> None:
    work = make_item(make_dose(make_hold(10), sides=Sides.EACH), BIRD_DOG)

    face = face_at(5_000 + 10_000 + 500, work)

    assert told(face) == (
        "Switch sides · right arm and left leg",
        "Bird dog",
        "4",
        "seconds of 4",
    )
    assert face.phase is Phase.SWITCH_SIDES
    assert face.side is Side.RIGHT
    assert face.headline == ("Bird dog", "10 s hold per side · right arm and left leg")


def test_a_rest_names_and_shows_what_comes_next() -> None:
    face = face_at(
        5_000 + 10_000 + 4_200,
        make_item(make_dose(make_hold(10), rest=20)),
        make_item(make_dose(make_reps(8)), make_exercise("Hip hinge")),
    )

    assert told(face) == ("Rest", "Breathe", "16", "seconds of 20")
    assert face.headline == ("Hip hinge", "8 reps")
    assert face.shown.exercise.name == "Hip hinge"
    assert face.phase is Phase.REST


def test_a_rest_between_sets_says_which_set_comes() -> None:
    face = face_at(15_100, make_dose(make_hold(10), sets=3, rest=20))

    assert face.headline == ("Superman", "10 s hold · set 2 of 3")


def test_the_last_second_of_a_wait_is_one_second() -> None:
    dose = make_dose(make_hold(10))

    assert face_at(3_999, dose).caption == "seconds of 5"
    assert face_at(4_000, dose).caption == "second"


# Sides


def test_reps_on_one_side_name_it_and_picture_it() -> None:
    work = make_item(make_dose(make_reps(2), sides=Sides.EACH), BIRD_DOG)

    left = face_at(6_000, work)
    right = face_at(5_000 + 9_000 + 4_000 + 1_000, work)

    assert (left.word, left.side) == ("Reps · left arm and right leg", Side.LEFT)
    assert (right.word, right.side) == ("Reps · right arm and left leg", Side.RIGHT)


@pytest.mark.parametrize(
    ("turn", "number", "side"),
    [(1, "1", Side.LEFT), (2, "1", Side.RIGHT), (14, "7", Side.RIGHT), (24, "12", Side.RIGHT)],
)
def test_alternating_reps_are_counted_per_side(turn: int, number: str, side: Side) -> None:
    # GIVEN twelve reps a side, in turn
    work = make_item(make_dose(make_reps(12), sides=Sides.ALTERNATE), BIRD_DOG)

    face = face_at(5_000 + (turn - 1) * 5_000 + 500, work)

    assert (face.number, face.caption) == (number, "of 12 · lift")
    assert face.side is side
    assert face.word == f"Reps · {BIRD_DOG.side_names.of(side)}"
    assert face.parts == 24


def test_before_alternating_reps_no_side_is_named_but_the_first_is_pictured() -> None:
    work = make_item(make_dose(make_reps(12), sides=Sides.ALTERNATE), BIRD_DOG)

    face = face_at(0, work)

    assert face.word == "Get ready"
    assert face.side is Side.LEFT
    assert face.headline == ("Bird dog", "12 reps per side")


# The number and the beeps


def test_the_number_changes_exactly_when_the_beep_sounds() -> None:
    # GIVEN all beeps of a workout with every kind of step
    parts = (
        make_item(make_dose(make_hold(10), sides=Sides.EACH, rest=20), BIRD_DOG),
        make_item(make_dose(make_reps(2))),
    )
    beeps = [
        event
        for event in rehearse(make_timeline(*parts))
        if isinstance(event, Countdown | LastSeconds)
    ]
    assert len(beeps) == 3 * 5  # into three sets, and out of two holds

    for beep in beeps:
        # THEN the number is the one that is beeped, and was one more until then
        left = beep.seconds_left
        assert face_at(beep.at_ms, *parts).number == str(left)
        assert face_at(beep.at_ms - 1, *parts).number == str(left + 1)


def test_on_the_go_the_work_is_there() -> None:
    parts = (make_dose(make_hold(10)),)
    go = next(event for event in rehearse(make_timeline(*parts)) if isinstance(event, Go))

    assert face_at(go.at_ms - 1, *parts).number == "1"
    face = face_at(go.at_ms, *parts)
    assert (face.word, face.number) == ("Hold", "10")


def test_the_number_goes_on_when_a_rep_is_counted() -> None:
    # GIVEN reps that count when they have been lowered
    parts = (make_dose(make_reps(3)),)
    events = rehearse(make_timeline(*parts))
    counted = [event for event in events if isinstance(event, RepCounted)]

    for event in counted[:-1]:
        assert face_at(event.at_ms - 1, *parts).number == str(event.rep)
        assert face_at(event.at_ms, *parts).number == str(event.rep + 1)


def test_the_ring_moves_with_time_and_a_set_fills_it() -> None:
    parts = (make_dose(make_reps(2), sets=2),)  # 9 s a set

    assert face_at(5_000, *parts).fraction == 0
    assert face_at(9_500, *parts).fraction == pytest.approx(0.5)
    assert face_at(13_999, *parts).fraction == pytest.approx(1, abs=0.001)


# Cues


def test_the_cue_to_heed_changes_with_every_rep() -> None:
    parts = (make_dose(make_reps(5)),)

    cues = [face_at(5_500 + rep * 5_000, *parts).cue for rep in range(5)]

    assert cues == [0, 1, 2, 0, 1]  # there are three


def test_with_taking_turns_the_cue_changes_once_both_sides_had_it() -> None:
    parts = (make_item(make_dose(make_reps(3), sides=Sides.ALTERNATE), BIRD_DOG),)

    cues = [face_at(5_500 + turn * 5_000, *parts).cue for turn in range(6)]

    assert cues == [0, 0, 1, 1, 2, 2]


def test_each_cue_has_its_share_of_a_hold() -> None:
    parts = (make_dose(make_hold(30)),)

    cues = [face_at(5_000 + ms, *parts).cue for ms in (0, 9_999, 10_000, 20_000, 29_999)]

    assert cues == [0, 0, 1, 2, 2]


def test_before_the_start_the_first_step_is_shown() -> None:
    timeline = make_timeline(make_dose(make_hold(10)))

    face = face_of(Session(timeline).reading(), timeline)

    assert told(face) == ("Get ready", "Superman", "5", "seconds of 5")


# Long times, rounds, no cues


@pytest.mark.parametrize(
    ("into_ms", "number", "caption"),
    [
        (0, "3:00", "left of 3:00"),
        (118_500, "1:02", "left of 3:00"),
        (119_001, "1:01", "left of 3:00"),
        (120_000, "60", "seconds left of 3:00"),
        (177_000, "3", "seconds left of 3:00"),
    ],
)
def test_a_long_hold_is_counted_in_minutes_and_seconds(
    into_ms: int, number: str, caption: str
) -> None:
    face = face_at(5_000 + into_ms, make_dose(make_hold(180)))

    assert (face.number, face.caption) == (number, caption)


@pytest.mark.parametrize(
    ("into_ms", "number", "caption"),
    [(0, "1:30", "of 1:30"), (45_000, "45", "seconds of 1:30"), (89_500, "1", "second")],
)
def test_so_is_a_long_rest(into_ms: int, number: str, caption: str) -> None:
    face = face_at(15_000 + into_ms, make_dose(make_hold(10), sets=2, rest=90))

    assert (face.number, face.caption) == (number, caption)


def test_a_long_rest_to_come_is_told_in_minutes_and_seconds() -> None:
    timeline = make_timeline(make_dose(make_hold(10), sets=2, rest=90))

    assert next_up(timeline.steps[1], timeline)[0] == "Rest 1:30 min, then Superman"


def test_the_round_is_told_near_and_far() -> None:
    section = make_section(make_dose(make_hold(10), sets=2, rest=20), rounds=3)
    timeline = make_timeline(section)
    second = next(step for step in timeline.steps if step.round_number == 2)
    reading = reading_at(second.start_ms, section)
    face = face_of(reading, timeline)

    assert face.headline == ("Superman", "10 s hold · set 1 of 2 · round 2 of 3")
    assert far_lines(face, reading) == ("Get ready", "Superman", "round 2 of 3")


@pytest.mark.parametrize("work", [make_reps(2), make_hold(10)])
def test_an_exercise_without_cues_heeds_none(work: Reps | Hold) -> None:
    item = make_item(make_dose(work), make_exercise(cues=()))

    assert [face_at(ms, item).cue for ms in (0, 5_000, 8_000, 13_000)] == [None] * 4


def test_the_number_that_is_spoken_is_the_one_that_is_shown() -> None:
    # GIVEN a set of reps on sides that take turns
    dose = make_dose(make_reps(3), sides=Sides.ALTERNATE)
    timeline = make_timeline(dose)

    for counting in Counting:
        session = Session(timeline, counting)
        events = [*session.start(), *session.advance_to(5_000)]
        while not session.state.is_over:
            for event in events:
                said = utterances_of(event, timeline, Verbosity.NAMES, counts_aloud=True)
                numbers = [each.text for each in said if each.kind is Kind.COUNT]
                # THEN whenever a number is said, it is that of the ring
                assert numbers in ([], [face_of(session.reading(), timeline).number])
            due = session.next_due_ms
            events = [*(session.count_rep() if due is None else session.advance_to(due))]


def test_sets_that_differ_say_each_what_it_asks_for() -> None:
    # GIVEN 3, 2 and 1 reps, then another exercise after a longer rest
    dose = make_unequal_dose(make_reps(3), make_reps(2), make_reps(1), rest=20, rest_after=90)
    parts = (make_item(dose), make_item(make_dose(make_hold(10)), make_exercise("Plank")))
    timeline = make_timeline(*parts)
    rests = [step for step in timeline.steps if step.kind is StepKind.REST]

    assert face_at(0, *parts).headline == ("Superman", "3 reps · set 1 of 3")
    assert face_at(rests[0].start_ms, *parts).headline == ("Superman", "2 reps · set 2 of 3")
    assert face_at(rests[1].end_ms, *parts).caption == "of 1 · lift"
    last = rests[2].index - 1
    assert next_up(timeline.steps[last], timeline)[:2] == ("Rest 1:30 min, then Plank", "10 s hold")


def test_reps_that_are_held_say_for_how_long() -> None:
    held = make_item(make_dose(make_reps(6, make_tempo(hold=10)), sets=2, rest=20))
    timeline = make_timeline(held)

    line = next_up(timeline.steps[1], timeline)[1]

    assert line == "6 reps, held 10 s each · set 2 of 2"
