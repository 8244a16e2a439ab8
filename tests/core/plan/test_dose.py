"""Doses: what is refused, how long they take, and what a level prescribes."""

from dataclasses import replace
from typing import Any

import pytest

from lowback_timer.core.plan.dose import (
    Dose,
    DoseOption,
    Hold,
    HoldRange,
    Level,
    RepPhase,
    Reps,
    RepsRange,
    Sides,
    Tempo,
)
from tests.fakes import (
    make_dose,
    make_dose_option,
    make_hold,
    make_reps,
    make_tempo,
    make_unequal_dose,
)

# Tempo


@pytest.mark.parametrize(
    "parts",
    [(-1, 0, 2000, 0), (2000, -1, 2000, 0), (2000, 0, -1, 0), (2000, 0, 2000, -1)],
)
def test_no_part_of_a_tempo_is_negative(parts: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="negative"):
        Tempo(*parts)


def test_a_rep_that_neither_lifts_nor_lowers_is_refused() -> None:
    with pytest.raises(ValueError, match="time to lift or to lower"):
        Tempo(0, 3000, 0, 1000)


@pytest.mark.parametrize("parts", [(1, 0, 0, 0), (0, 0, 1, 0)])
def test_lifting_or_lowering_alone_makes_a_rep(parts: tuple[int, int, int, int]) -> None:
    assert Tempo(*parts).rep_ms == 1


def test_a_rep_counts_before_its_pause() -> None:
    tempo = make_tempo(lift=2, hold=3, lower=1.5, pause=1)

    assert tempo.counted_ms == 6_500
    assert tempo.rep_ms == 7_500


@pytest.mark.parametrize(("reps", "length_ms"), [(1, 4_000), (2, 9_000), (12, 59_000)])
def test_nobody_pauses_after_the_last_rep_of_a_set(reps: int, length_ms: int) -> None:
    assert make_tempo(lift=2, hold=0, lower=2, pause=1).set_ms(reps) == length_ms


def test_phases_come_in_order_and_leave_no_gap() -> None:
    assert make_tempo(lift=2, hold=3, lower=1, pause=0.5).phases() == (
        (RepPhase.LIFT, 0, 2_000),
        (RepPhase.HOLD, 2_000, 3_000),
        (RepPhase.LOWER, 5_000, 1_000),
        (RepPhase.PAUSE, 6_000, 500),
    )


def test_from_the_top_a_rep_is_lowered_first_and_waits_at_the_top() -> None:
    tempo = make_tempo(lift=2, hold=3, lower=1, pause=0.5, from_top=True)

    assert tempo.phases() == (
        (RepPhase.LOWER, 0, 1_000),
        (RepPhase.PAUSE, 1_000, 500),
        (RepPhase.LIFT, 1_500, 2_000),
        (RepPhase.HOLD, 3_500, 3_000),
    )
    assert (tempo.counted_ms, tempo.wait_ms, tempo.rep_ms) == (3_500, 3_000, 6_500)
    assert tempo.set_ms(2) == 10_000


def test_phases_without_time_are_left_out() -> None:
    phases = make_tempo(lift=0, hold=0, lower=2, pause=0).phases()

    assert phases == ((RepPhase.LOWER, 0, 2_000),)


# Reps, holds and doses


def test_a_set_has_at_least_one_rep() -> None:
    assert Reps(1, make_tempo()).count == 1
    with pytest.raises(ValueError, match="at least one rep"):
        Reps(0, make_tempo())


def test_a_hold_takes_time() -> None:
    assert Hold(1).duration_ms == 1
    with pytest.raises(ValueError, match="takes time"):
        Hold(0)


@pytest.mark.parametrize("load_g", [0, -2_500])
def test_a_load_weighs_something(load_g: int) -> None:
    with pytest.raises(ValueError, match="weighs something"):
        replace(make_dose(), load_g=load_g)


def test_a_dose_has_at_least_one_set() -> None:
    with pytest.raises(ValueError, match="at least one set"):
        Dose(make_reps(), 0, Sides.BOTH, 0)


def test_a_rest_is_not_negative() -> None:
    with pytest.raises(ValueError, match="rest is not negative"):
        Dose(make_reps(), 1, Sides.BOTH, -1)


def test_a_hold_cannot_alternate_sides() -> None:
    with pytest.raises(ValueError, match="a hold has none"):
        Dose(make_hold(), 1, Sides.ALTERNATE, 0)


@pytest.mark.parametrize("sides", [Sides.BOTH, Sides.EACH])
def test_a_hold_can_be_for_both_sides_or_for_each(sides: Sides) -> None:
    assert Dose(make_hold(), 1, sides, 0).sides is sides


# Sets that differ, and the rest after the last

SETS = (make_reps(8), make_reps(6), make_reps(4))


def test_every_set_can_ask_for_something_else() -> None:
    dose = make_unequal_dose(*SETS)

    assert [dose.work_of(number) for number in (1, 2, 3)] == [*SETS]
    assert dose.work == SETS[0]


def test_without_that_all_sets_are_alike() -> None:
    dose = make_dose(make_reps(8), sets=3)

    assert [dose.work_of(number) for number in (1, 2, 3)] == [make_reps(8)] * 3


@pytest.mark.parametrize(
    "changes",
    [
        {"sets": 2},
        {"work": make_reps(10)},
        {"works": (make_reps(8), make_reps(6))},
        {"works": (make_reps(9), make_reps(6), make_reps(4))},
    ],
)
def test_whoever_changes_them_changes_them_all(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="as many as there are sets"):
        replace(make_unequal_dose(*SETS), **changes)


def test_they_are_all_in_reps_or_all_held() -> None:
    with pytest.raises(ValueError, match="all sets are in reps, or all are held"):
        make_unequal_dose(make_reps(8), make_hold(30))


def test_holds_as_long_as_one_can_are_alike() -> None:
    with pytest.raises(ValueError, match="do not differ"):
        make_unequal_dose(make_hold(30), make_hold(20, is_open=True))


def test_the_rest_after_the_last_set_is_like_the_others_or_its_own() -> None:
    assert make_dose(rest=30).last_rest_ms == 30_000
    assert make_unequal_dose(*SETS, rest=30, rest_after=0).last_rest_ms == 0
    with pytest.raises(ValueError, match="rest is not negative"):
        make_unequal_dose(*SETS, rest=30, rest_after=-1)


def test_an_option_prescribes_the_rest_after_the_last_set() -> None:
    option = replace(make_dose_option(rest=30), rest_after_ms=90_000)

    assert option.prescribe(Level.BEGINNER).last_rest_ms == 90_000


# What a level prescribes


@pytest.mark.parametrize(
    ("least", "most", "beginner", "advanced"),
    [
        (8, 16, 12, 8),  # the exercise allows all that a level may ask for
        (10, 15, 12, 10),  # never fewer than the exercise needs
        (6, 10, 10, 8),  # never more than the exercise allows
        (20, 30, 20, 20),  # beyond all levels: a swing, say
        (3, 5, 5, 5),  # below all levels
    ],
)
def test_reps_suit_the_exercise_and_the_level(
    least: int, most: int, beginner: int, advanced: int
) -> None:
    reps = RepsRange(least, most, make_tempo())

    assert reps.at(Level.BEGINNER) == Reps(beginner, make_tempo())
    assert reps.at(Level.INTERMEDIATE) == Reps(advanced, make_tempo())
    assert reps.at(Level.ADVANCED) == Reps(advanced, make_tempo())


@pytest.mark.parametrize(
    ("least", "most", "middle"),
    [(30_000, 60_000, 45_000), (30_000, 45_000, 37_000), (30_500, 30_700, 30_500)],
)
def test_holds_grow_with_the_level(least: int, most: int, middle: int) -> None:
    hold = HoldRange(least, most)

    assert hold.at(Level.BEGINNER) == Hold(least)
    assert hold.at(Level.INTERMEDIATE) == Hold(middle)
    assert hold.at(Level.ADVANCED) == Hold(most)


@pytest.mark.parametrize(
    ("level", "sets", "reps"),
    [(Level.BEGINNER, 1, 12), (Level.INTERMEDIATE, 2, 8), (Level.ADVANCED, 4, 8)],
)
def test_an_option_prescribes_sets_reps_sides_and_rest(level: Level, sets: int, reps: int) -> None:
    option = DoseOption(
        RepsRange(8, 16, make_tempo()),
        Sides.EACH,
        rest_ms=45_000,
        beginner_sets=1,
        intermediate_sets=2,
        advanced_sets=4,
    )

    assert option.prescribe(level) == Dose(make_reps(reps), sets, Sides.EACH, 45_000)


@pytest.mark.parametrize(("least", "most"), [(0, 8), (-1, -1), (9, 8)])
def test_a_range_is_sensible(least: int, most: int) -> None:
    with pytest.raises(ValueError, match="range"):
        RepsRange(least, most, make_tempo())
    with pytest.raises(ValueError, match="range"):
        HoldRange(least, most)


@pytest.mark.parametrize("sets", [(0, 1, 1), (1, 0, 1), (1, 1, 0)])
def test_an_option_is_a_dose_at_every_level(sets: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="at least one set"):
        DoseOption(HoldRange(1_000, 2_000), Sides.BOTH, 0, *sets)
