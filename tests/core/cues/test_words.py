"""Doses, sides and times in words."""

from dataclasses import replace

import pytest

from lowback_timer.core.cues.words import (
    amount_text,
    clock_text,
    count_text,
    dose_text,
    length_text,
    load_text,
    minutes_text,
    round_text,
    set_text,
    side_text,
    spoken_amount,
    spoken_length,
)
from lowback_timer.core.plan.dose import Dose, Sides
from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.core.session.timeline import Step
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

SIX_FOUR_TWO = (make_reps(6), make_reps(4), make_reps(2))
LONG_REPS = [make_reps(count, make_tempo(2, 10, 2, 3)) for count in (6, 4, 2)]
OPEN = make_hold(30, is_open=True)


def work_of(dose: Dose, set_number: int = 1) -> Step:
    """The first step of a set in which the body works."""
    steps = make_timeline(dose).steps
    return next(each for each in steps if each.kind.is_work and each.set_number == set_number)


@pytest.mark.parametrize(
    ("dose", "text", "spoken"),
    [
        (make_dose(make_reps(12)), "12 reps", "12 reps."),
        (make_dose(make_reps(1)), "1 rep", "1 rep."),
        (make_dose(make_hold(30)), "30 s hold", "Hold for 30 seconds."),
        (
            make_dose(make_reps(8), sides=Sides.EACH),
            "8 reps per side",
            "8 reps, each side.",
        ),
        (
            make_dose(make_reps(8), sides=Sides.ALTERNATE),
            "8 reps per side",
            "8 reps, each side.",
        ),
        (
            make_dose(make_hold(20), sides=Sides.EACH),
            "20 s hold per side",
            "Hold for 20 seconds, each side.",
        ),
        (make_dose(OPEN), "hold as long as you can", "Hold as long as you can."),
        (
            make_dose(OPEN, sides=Sides.EACH),
            "hold as long as you can per side",
            "Hold as long as you can, each side.",
        ),
        (
            make_dose(LONG_REPS[0], sides=Sides.EACH),
            "6 reps per side, held 10 s each",
            "6 reps, each side. Hold each for 10 seconds.",
        ),
        (
            make_dose(make_reps(8, make_tempo(2, 10, 2, 1, from_top=True))),
            "8 reps",
            "8 reps.",
        ),
        (make_dose(make_reps(8, make_tempo(2, 3, 2, 1))), "8 reps", "8 reps."),
    ],
)
def test_the_amount_of_a_set_is_written_and_spoken(dose: Dose, text: str, spoken: str) -> None:
    assert amount_text(dose) == text
    assert spoken_amount(work_of(dose)) == spoken


@pytest.mark.parametrize(
    ("dose", "text", "last", "spoken"),
    [
        (make_unequal_dose(*SIX_FOUR_TWO), "6, 4, 2 reps", "2 reps", "2 reps."),
        (
            make_unequal_dose(*SIX_FOUR_TWO, sides=Sides.ALTERNATE),
            "6, 4, 2 reps per side",
            "2 reps per side",
            "2 reps, each side.",
        ),
        (
            make_unequal_dose(*LONG_REPS, sides=Sides.EACH),
            "6, 4, 2 reps per side, held 10 s each",
            "2 reps per side, held 10 s each",
            "2 reps, each side. Hold each for 10 seconds.",
        ),
        (
            make_unequal_dose(make_hold(30), make_hold(20), sides=Sides.EACH),
            "30, 20 s hold per side",
            "20 s hold per side",
            "Hold for 20 seconds, each side.",
        ),
        (
            make_unequal_dose(make_hold(90), make_hold(45)),
            "1:30 min, 45 s hold",
            "45 s hold",
            "Hold for 45 seconds.",
        ),
    ],
)
def test_sets_that_differ_are_told_one_by_one(
    dose: Dose, text: str, last: str, spoken: str
) -> None:
    assert dose_text(dose) == amount_text(dose) == text
    step = work_of(dose, dose.sets)
    assert set_text(step) == last
    assert set_text(step, of_one_side=True) == last.replace(" per side", "")
    assert spoken_amount(step) == spoken


def test_a_single_set_is_not_multiplied() -> None:
    assert dose_text(make_dose(make_reps(12), sets=1)) == "12 reps"
    assert dose_text(make_dose(make_reps(12), sets=2, sides=Sides.EACH)) == "2 × 12 reps per side"
    assert dose_text(make_dose(make_hold(30), sets=2)) == "2 × 30 s hold"


def test_a_side_goes_by_the_name_that_the_exercise_gives_it() -> None:
    bird_dog = make_exercise("Bird dog", side_names=SideNames("right arm", "left arm"))
    item = make_item(make_dose(sides=Sides.EACH), bird_dog)

    names = [side_text(step) for step in make_timeline(item).steps]

    assert names == ["right arm", "right arm", "left arm", "left arm"]


def test_sides_that_take_turns_say_so_and_both_at_once_say_nothing() -> None:
    alternating = make_timeline(make_dose(sides=Sides.ALTERNATE)).steps
    both = make_timeline(make_dose(sides=Sides.BOTH)).steps

    assert {side_text(step) for step in alternating} == {"alternate sides"}
    assert {side_text(step) for step in both} == {""}


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "0:00"),
        (1, "0:01"),
        (1_000, "0:01"),
        (1_001, "0:02"),
        (59_000, "0:59"),
        (59_001, "1:00"),
        (65_000, "1:05"),
        (3_600_000, "1:00:00"),
        (3_725_000, "1:02:05"),
    ],
)
def test_a_clock_shows_zero_only_when_nothing_is_left(ms: int, text: str) -> None:
    assert clock_text(ms) == text


@pytest.mark.parametrize(
    ("ms", "text"),
    [(0, "1 min"), (20_000, "1 min"), (89_000, "1 min"), (91_000, "2 min"), (960_000, "16 min")],
)
def test_minutes_are_rounded_and_never_none(ms: int, text: str) -> None:
    assert minutes_text(ms) == text


# Long times


@pytest.mark.parametrize(
    ("ms", "count", "length", "spoken"),
    [
        (1_000, "1", "1 s", "1 second"),
        (45_900, "45", "45 s", "45 seconds"),
        (60_000, "60", "60 s", "60 seconds"),
        (61_000, "1:01", "1:01 min", "1 minute 1 second"),
        (90_000, "1:30", "1:30 min", "1 minute 30 seconds"),
        (120_999, "2:00", "2:00 min", "2 minutes"),
        (3_725_000, "1:02:05", "1:02:05 min", "62 minutes 5 seconds"),
    ],
)
def test_more_than_a_minute_is_told_in_minutes_and_seconds(
    ms: int, count: str, length: str, spoken: str
) -> None:
    assert count_text(ms) == count
    assert length_text(ms) == length
    assert spoken_length(ms) == spoken


def test_so_is_a_long_hold() -> None:
    dose = make_dose(make_hold(180), sets=2, sides=Sides.EACH)

    assert dose_text(dose) == "2 × 3:00 min hold per side"
    assert spoken_amount(work_of(dose)) == "Hold for 3 minutes, each side."


# Rounds


def test_a_round_is_told_where_there_are_several() -> None:
    once = make_timeline(make_section(make_dose(make_hold(10))))
    twice = make_timeline(make_section(make_dose(make_hold(10)), rounds=2))

    assert round_text(once.steps[-1]) == ""
    assert round_text(twice.steps[-1]) == "round 2 of 2"


@pytest.mark.parametrize(
    ("grams", "text"), [(20_000, "20 kg"), (7_500, "7.5 kg"), (500, "0.5 kg"), (1_250, "1.25 kg")]
)
def test_a_weight_is_told_in_kilograms(grams: int, text: str) -> None:
    assert load_text(grams) == text


def test_a_dose_is_told_with_its_weight() -> None:
    dose = replace(make_dose(make_reps(8), sets=3), load_g=20_000)

    assert dose_text(dose) == "3 × 8 reps · 20 kg"
