"""Making a workout fit into the minutes that there are."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.adjusting.adjusted import AdjustedWorkout, Place
from lowback_timer.core.adjusting.doses import with_sets
from lowback_timer.core.adjusting.trimming import LEAST_REST_PERCENT, Cuts, cuts_between, trim
from lowback_timer.core.plan.workout import SectionKind, Workout
from tests.core.strategies import workouts
from tests.fakes import (
    PREPARATION,
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_section,
    make_workout,
)

BRIDGE = make_item(make_dose(make_hold(30), sets=2, rest=60), make_exercise("Bridge"))
PLANK = make_item(make_dose(make_hold(30), sets=3, rest=60), make_exercise("Plank"))
SUPERMAN = make_item(make_dose(make_hold(30), sets=3, rest=60))
WARM_UP = make_section(make_dose(make_hold(30), sets=2, rest=20), kind=SectionKind.WARM_UP)
THREE = AdjustedWorkout.as_written(make_workout(WARM_UP, make_section(BRIDGE, PLANK, SUPERMAN)))

whole = workouts().map(AdjustedWorkout.as_written)
limits = st.integers(0, 400_000)


def sets_in(adjusted: AdjustedWorkout) -> list[int]:
    return [adjusted.sets(place) for place in adjusted.places(SectionKind.MAIN)]


def one_less(adjusted: AdjustedWorkout) -> AdjustedWorkout:
    """The same in a little less time."""
    return trim(THREE, adjusted.length_ms(PREPARATION) - 1, PREPARATION)


def test_what_fits_stays_as_it_is() -> None:
    assert trim(THREE, THREE.length_ms(PREPARATION), PREPARATION) == THREE


def test_sets_go_first_from_where_there_are_most_and_among_equals_from_the_last() -> None:
    seen, adjusted = [], THREE
    for _ in range(5):
        adjusted = one_less(adjusted)
        seen.append(sets_in(adjusted))

    assert seen == [[2, 3, 2], [2, 2, 2], [2, 2, 1], [2, 1, 1], [1, 1, 1]]
    assert adjusted.rest_percent == 100


def test_then_rests_get_shorter_down_to_half() -> None:
    one_set = trim(THREE, 0, PREPARATION, keeps_rests=True)
    one_set = replace(one_set, left_out=frozenset())
    least = trim(THREE, 0, PREPARATION)

    assert one_less(one_set).rest_percent == 95
    assert least.rest_percent == LEAST_REST_PERCENT


def test_then_exercises_are_left_out_but_never_the_first() -> None:
    least = trim(THREE, 0, PREPARATION)

    assert sets_in(least) == [1, 0, 0]
    assert [len(each.items) for each in least.result.sections] == [1, 1]
    assert least.result.sections[1].items[0].exercise.name == "Bridge"


def test_rounds_of_a_section_go_after_its_sets() -> None:
    circuit = make_section(make_dose(sets=2, rest=20), make_dose(rest=20), rounds=3)
    adjusted = AdjustedWorkout.as_written(make_workout(circuit))

    one_set = trim(adjusted, adjusted.length_ms(PREPARATION) - 1, PREPARATION)
    two_rounds = trim(one_set, one_set.length_ms(PREPARATION) - 1, PREPARATION)

    assert (sets_in(one_set), sets_in(two_rounds)) == ([3, 3], [2, 2])


def test_what_was_set_by_hand_stays() -> None:
    fixed = {Place(1, 2)}

    least = trim(THREE, 0, PREPARATION, fixed, keeps_rests=True)

    assert sets_in(least) == [1, 0, 3]
    assert least.rest_percent == 100


def test_rounds_of_a_section_with_something_set_by_hand_stay() -> None:
    circuit = make_section(make_dose(rest=20), make_dose(rest=20), rounds=3)
    adjusted = AdjustedWorkout.as_written(make_workout(circuit))

    least = trim(adjusted, 0, PREPARATION, {Place(0, 0)}, keeps_rests=True)

    assert sets_in(least) == [3, 0]


def test_longer_rests_get_shorter_too_and_shorter_ones_stay() -> None:
    longer = trim(replace(THREE, rest_percent=130), 0, PREPARATION)
    shorter = trim(replace(THREE, rest_percent=30), 0, PREPARATION)

    assert (longer.rest_percent, shorter.rest_percent) == (LEAST_REST_PERCENT, 30)


def test_what_was_taken_away_is_told() -> None:
    trimmed = replace(one_less(one_less(THREE)), rest_percent=65, left_out=frozenset({Place(1, 1)}))

    assert cuts_between(THREE, THREE) == Cuts(0, 0, ())
    assert cuts_between(THREE, trimmed) == Cuts(1, 35, (PLANK.exercise,))


def test_rests_of_no_length_get_no_shorter() -> None:
    without = replace(THREE, rest_percent=0)

    assert cuts_between(without, without).rests_percent == 0


@given(whole, limits)
def test_it_fits_or_is_as_short_as_it_can_be(adjusted: AdjustedWorkout, limit_ms: int) -> None:
    trimmed = trim(adjusted, limit_ms, PREPARATION)

    least_ms = trim(adjusted, 0, PREPARATION).length_ms(PREPARATION)
    assert trimmed.length_ms(PREPARATION) <= max(limit_ms, least_ms)


@given(whole, limits)
def test_nothing_gets_longer(adjusted: AdjustedWorkout, limit_ms: int) -> None:
    trimmed = trim(adjusted, limit_ms, PREPARATION)

    assert trimmed.length_ms(PREPARATION) <= adjusted.length_ms(PREPARATION)
    assert trimmed.rest_percent <= adjusted.rest_percent
    for place in adjusted.places():
        assert trimmed.sets(place) <= adjusted.sets(place)


@given(whole, limits)
def test_sides_work_and_the_warm_up_stay(adjusted: AdjustedWorkout, limit_ms: int) -> None:
    trimmed = trim(adjusted, limit_ms, PREPARATION)

    for place in adjusted.places():
        before, after = adjusted.item(place), trimmed.item(place)
        assert after == replace(before, dose=with_sets(before.dose, after.dose.sets))
    for kind in (SectionKind.WARM_UP, SectionKind.COOL_DOWN):
        for place in adjusted.places(kind):
            assert trimmed.sets(place) == adjusted.sets(place)


@given(workouts(), limits, limits)
def test_whoever_has_more_time_does_all_that_somebody_with_less_does(
    workout: Workout, one_ms: int, other_ms: int
) -> None:
    adjusted = AdjustedWorkout.as_written(workout)
    less, more = (trim(adjusted, each, PREPARATION) for each in sorted((one_ms, other_ms)))

    assert less.length_ms(PREPARATION) <= more.length_ms(PREPARATION)
    assert less.rest_percent <= more.rest_percent
    for place in adjusted.places():
        assert less.sets(place) <= more.sets(place)


@pytest.mark.parametrize("limit_ms", [0, 60_000, 10**9])
def test_a_warm_up_alone_cannot_be_shortened(limit_ms: int) -> None:
    adjusted = AdjustedWorkout.as_written(make_workout(make_section(kind=SectionKind.WARM_UP)))

    trimmed = trim(adjusted, limit_ms, PREPARATION)

    assert trimmed.rounds == adjusted.rounds
    assert trimmed.left_out == frozenset()
