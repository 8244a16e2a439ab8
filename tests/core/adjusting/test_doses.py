"""Doses that are made larger or smaller."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.adjusting.doses import (
    amount_of,
    amounts_by_set,
    amounts_for,
    is_beyond_level,
    last_rests_for,
    rests_for,
    sets_for,
    sides_for,
    tempo_part,
    tempo_part_for,
    with_amount,
    with_last_rest,
    with_load,
    with_rest,
    with_sets,
    with_tempo_part,
)
from lowback_timer.core.plan.dose import Dose, Hold, HoldRange, RepPhase, Sides
from tests.core.strategies import doses
from tests.fakes import (
    make_dose,
    make_dose_option,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_tempo,
    make_unequal_dose,
    make_workout,
)


@pytest.mark.parametrize(
    ("dose", "amount", "least", "more"),
    [
        (make_dose(make_reps(12)), 12, 1, 13),
        (make_dose(make_hold(30)), 30, 5, 35),
        (make_dose(make_hold(32)), 32, 2, 37),
        (make_dose(make_hold(3)), 3, 3, 8),
    ],
)
def test_an_amount_is_changed_in_steps(dose: Dose, amount: int, least: int, more: int) -> None:
    amounts = amounts_for(dose)

    assert amount_of(dose) == amount
    assert amounts[0] == least
    assert amounts[amounts.index(amount) + 1] == more


@given(doses(), st.data())
def test_what_is_chosen_is_what_it_is_and_all_sets_change_alike(
    dose: Dose, data: st.DataObject
) -> None:
    amount = data.draw(st.sampled_from(amounts_for(dose)[:200]))

    changed = with_amount(dose, amount)

    assert amount_of(changed) == amount
    assert changed.sets == dose.sets
    assert isinstance(changed.work, Hold) is isinstance(dose.work, Hold)
    more = amount - amount_of(dose)
    for number in range(1, dose.sets + 1):
        before, after = (make_dose(each.work_of(number)) for each in (dose, changed))
        assert amount_of(after) == amount_of(before) + more


def test_the_smallest_of_sets_that_differ_is_still_one() -> None:
    dose = make_unequal_dose(make_reps(8), make_reps(6), make_reps(4), rest=30)

    assert amounts_for(dose)[0] == 5
    assert amounts_by_set(with_amount(dose, 5)) == (5, 3, 1)
    held = make_unequal_dose(make_hold(30), make_hold(20), rest=30)
    assert amounts_by_set(with_amount(held, amounts_for(held)[0])) == (15, 5)


def test_of_sets_that_differ_the_last_goes_first_and_further_ones_are_like_it() -> None:
    dose = make_unequal_dose(make_reps(8), make_reps(6), make_reps(4), rest=30)

    assert amounts_by_set(with_sets(dose, 2)) == (8, 6)
    assert amounts_by_set(with_sets(dose, 4)) == (8, 6, 4, 4)
    assert with_sets(dose, 1) == make_dose(make_reps(8), rest=30)
    assert with_sets(dose, 3) == dose


def test_several_sets_have_a_rest_between_them() -> None:
    several = with_sets(make_dose(rest=0), 3)

    assert (several.rest_ms, several.last_rest_ms) == (5_000, 0)
    assert with_sets(make_dose(sets=2, rest=45), 1) == make_dose(sets=1, rest=45)


def test_there_are_as_many_sets_to_choose_from_as_a_file_may_have() -> None:
    assert sets_for(make_dose()) == range(1, 21)
    assert sets_for(make_dose(sets=25, rest=30))[-1] == 25


def test_a_rest_between_sets_is_never_shorter_than_its_beeps() -> None:
    assert rests_for(make_dose(sets=2, rest=45))[0] == 5
    assert 48 in rests_for(make_dose(sets=2, rest=48))
    assert last_rests_for(make_dose(sets=2, rest=45))[0] == 0


def test_the_last_rest_can_be_another_one() -> None:
    dose = make_dose(sets=2, rest=45)

    assert with_rest(dose, 60).last_rest_ms == 60_000
    changed = with_last_rest(dose, 90)
    assert (changed.rest_ms, changed.last_rest_ms) == (45_000, 90_000)
    assert with_rest(changed, 60).last_rest_ms == 90_000


REPS = make_item(make_dose(make_reps(12), rest=30))
HOLD = make_item(
    make_dose(make_hold(30), rest=30),
    make_exercise(doses=(make_dose_option(HoldRange(20_000, 60_000)),)),
)


@pytest.mark.parametrize(
    ("item", "dose", "is_beyond"),
    [
        (REPS, REPS.dose, False),
        (REPS, with_amount(REPS.dose, 16), False),
        (REPS, with_amount(REPS.dose, 17), True),
        (REPS, with_sets(REPS.dose, 2), True),
        (HOLD, with_amount(HOLD.dose, 60), False),
        (HOLD, with_amount(HOLD.dose, 65), True),
    ],
)
def test_more_than_the_level_needs_is_told(item: object, dose: Dose, is_beyond: bool) -> None:
    written = REPS if item is REPS else HOLD
    changed = make_item(dose, written.exercise)

    assert is_beyond_level(changed, written, make_workout()) is is_beyond


def test_what_a_workout_asks_for_itself_is_not_called_too_much() -> None:
    written = make_item(make_dose(make_reps(30), sets=4, rest=30))

    assert not is_beyond_level(
        make_item(make_dose(make_reps(30), sets=3, rest=30)), written, make_workout()
    )
    assert is_beyond_level(
        make_item(make_dose(make_reps(31), sets=4, rest=30)), written, make_workout()
    )


def test_of_an_exercise_that_is_not_dosed_so_nothing_is_known() -> None:
    item = make_item(make_dose(make_hold(500)))

    assert not is_beyond_level(item, REPS, make_workout())


def test_a_swapped_exercise_is_measured_by_itself() -> None:
    assert is_beyond_level(make_item(make_dose(make_hold(65)), HOLD.exercise), REPS, make_workout())


@pytest.mark.parametrize(
    ("dose", "offered"),
    [
        (make_dose(), (Sides.BOTH,)),
        (make_dose(sides=Sides.ALTERNATE), (Sides.EACH, Sides.ALTERNATE)),
        (make_dose(make_hold(), sides=Sides.EACH), (Sides.EACH,)),
    ],
)
def test_sides_are_offered_where_one_works_at_a_time(dose: Dose, offered: object) -> None:
    assert sides_for(dose) == offered


@given(doses(), st.sampled_from(RepPhase), st.integers(1, 60))
def test_one_part_of_a_rep_is_changed_and_no_other(
    dose: Dose, part: RepPhase, seconds: int
) -> None:
    changed = with_tempo_part(dose, part, seconds)

    for number in range(1, dose.sets + 1):
        old, new = dose.work_of(number), changed.work_of(number)
        if isinstance(old, Hold) or isinstance(new, Hold):
            assert new == old
            continue
        assert new.count == old.count
        assert tempo_part(new.tempo, part) == seconds
        for other in set(RepPhase) - {part}:
            assert tempo_part(new.tempo, other) == tempo_part(old.tempo, other)


def test_nobody_lifts_and_lowers_in_no_time() -> None:
    tempo = make_tempo(lift=0, hold=1, lower=2)

    assert tempo_part_for(tempo, RepPhase.LOWER)[0] == 1
    assert tempo_part_for(tempo, RepPhase.LIFT)[0] == 0
    assert tempo_part_for(tempo, RepPhase.HOLD) == range(61)


def test_a_weight_can_be_chosen_and_taken_away() -> None:
    lifted = with_load(make_dose(), 20_000)

    assert lifted.load_g == 20_000
    assert with_load(lifted, 0) == make_dose()
