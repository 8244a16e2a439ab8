"""How far a notch goes."""

from hypothesis import assume, given
from hypothesis import strategies as st

from lowback_timer.core.coach.notching import (
    amount_in,
    heavier_g,
    least_in,
    lighter_g,
    load_step_g,
    most_in,
    notched,
)
from lowback_timer.core.plan.dose import Dose, HoldRange
from tests.core.coach.practising import HOLD, REPS
from tests.core.strategies import doses
from tests.fakes import make_dose, make_dose_option, make_hold, make_reps, make_unequal_dose


def amounts(dose: Dose) -> list[int]:
    return [amount_in(each) for each in dose.works or (dose.work,)]


def test_a_notch_of_reps_is_one_rep() -> None:
    assert amounts(notched(make_dose(make_reps(12)), REPS, 1)) == [13]
    assert amounts(notched(make_dose(make_reps(12)), REPS, -2)) == [10]


def test_a_notch_of_a_hold_is_five_seconds() -> None:
    assert amounts(notched(make_dose(make_hold(40)), HOLD, 1)) == [45_000]
    assert amounts(notched(make_dose(make_hold(40)), HOLD, -1)) == [35_000]


def test_reps_stop_at_the_top_of_the_range_and_holds_at_the_longest() -> None:
    assert amounts(notched(make_dose(make_reps(15)), REPS, 9)) == [16]
    assert amounts(notched(make_dose(make_hold(58)), HOLD, 1)) == [60_000]


def test_less_stops_at_the_least_that_makes_sense() -> None:
    assert amounts(notched(make_dose(make_reps(9)), REPS, -9)) == [8]
    assert amounts(notched(make_dose(make_hold(30)), HOLD, -1)) == [30_000]


def test_what_a_workout_says_beyond_the_range_stays() -> None:
    for dose in (make_dose(make_reps(20)), make_dose(make_reps(5))):
        assert notched(dose, REPS, 1 if amounts(dose) == [20] else -1) is dose


def test_sets_that_differ_move_alike() -> None:
    dose = make_unequal_dose(make_reps(12), make_reps(10), make_reps(9), rest=30)

    assert amounts(notched(dose, REPS, 2)) == [14, 12, 11]
    assert amounts(notched(dose, REPS, -5)) == [11, 9, 8]


def test_a_hold_as_long_as_one_can_does_not_move() -> None:
    dose = make_dose(make_hold(60, is_open=True))

    assert notched(dose, make_dose_option(HoldRange(30_000, 90_000)), 1) is dose


@given(doses(), st.integers(-30, 30))
def test_no_dose_leaves_the_range(dose: Dose, notches: int) -> None:
    option = HOLD if "Hold" in type(dose.work).__name__ else REPS

    after = notched(dose, option, notches)

    assert max(amounts(after)) <= max(most_in(option), *amounts(dose))
    assert min(amounts(after)) >= min(least_in(option), *amounts(dose))
    moved = {one - other for one, other in zip(amounts(after), amounts(dose), strict=True)}
    assert len(moved) == 1
    assert moved.pop() * notches >= 0
    assert (after.sets, after.rest_ms, after.sides) == (dose.sets, dose.rest_ms, dose.sides)


# Weights


def test_small_weights_grow_by_small_plates() -> None:
    assert [load_step_g(each) for each in (5_000, 10_000, 49_000, 50_000)] == [
        500,
        1_000,
        1_000,
        2_500,
    ]
    assert [heavier_g(each) for each in (4_000, 5_000, 20_000, 100_000, 200_000)] == [
        None,
        5_500,
        21_000,
        102_500,
        205_000,
    ]
    assert [lighter_g(each) for each in (4_000, 20_000)] == [None, 19_000]


@given(st.integers(1, 1_000_000))
def test_a_weight_changes_by_two_and_a_half_to_ten_percent(load_g: int) -> None:
    heavier, lighter = heavier_g(load_g), lighter_g(load_g)

    assume(heavier is not None and lighter is not None)
    for changed in (heavier, lighter):
        assert 0.025 * load_g <= abs((changed or 0) - load_g) <= 0.1 * load_g
