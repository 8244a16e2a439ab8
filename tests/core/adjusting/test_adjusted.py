"""A workout with the changes of today."""

from dataclasses import replace

import pytest
from hypothesis import given

from lowback_timer.core.adjusting.adjusted import AdjustedWorkout, Place
from lowback_timer.core.plan.workout import SectionKind, Workout
from lowback_timer.core.session.timeline import StepKind, compile_workout
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

WARM_UP = make_section(make_dose(make_hold(30)), kind=SectionKind.WARM_UP)
MAIN = make_section(make_dose(sets=3, rest=30), make_dose(make_hold(20), sets=2, rest=30))
COOL_DOWN = make_section(make_dose(make_hold(60)), kind=SectionKind.COOL_DOWN)
FIRST, SECOND = Place(1, 0), Place(1, 1)


@pytest.fixture
def plain() -> AdjustedWorkout:
    return AdjustedWorkout.as_written(make_workout(WARM_UP, MAIN, COOL_DOWN))


@given(workouts())
def test_without_changes_it_is_the_workout_as_it_is_written(workout: Workout) -> None:
    plain = AdjustedWorkout.as_written(workout)

    assert plain.result == workout
    assert plain.compiled(PREPARATION) == compile_workout(workout, PREPARATION)
    assert not plain.differs_from(100)
    assert not any(map(plain.is_changed, plain.places()))


@given(workouts())
def test_no_rest_follows_what_is_done_last(workout: Workout) -> None:
    plain = AdjustedWorkout.as_written(workout)

    last = [place for place in plain.places() if plain.is_last(place)]

    if last:  # there is none where a round ends with a rest before the next
        end = plain.compiled(PREPARATION).steps[-1]
        assert end.kind is not StepKind.REST
        assert end.exercise == plain.item(last[0]).exercise
        assert len(last) == 1


def test_what_is_last_depends_on_what_is_done(plain: AdjustedWorkout) -> None:
    cool_down = Place(2, 0)
    assert plain.is_last(cool_down)
    assert not plain.is_last(SECOND)

    without = plain.with_rounds(SectionKind.COOL_DOWN, 0)

    assert without.is_last(SECOND)
    assert not without.is_last(FIRST)
    assert not replace(without, rounds=(1, 2, 0)).is_last(SECOND)


def test_a_changed_dose_is_done_and_told_and_can_be_taken_back(plain: AdjustedWorkout) -> None:
    item = make_item(make_dose(sets=5, rest=30))

    changed = plain.with_item(FIRST, item)

    assert changed.result.sections[1].items == (item, MAIN.items[1])
    assert changed.result.id == plain.written.id
    assert changed.is_changed(FIRST)
    assert not changed.is_changed(SECOND)
    assert not changed.is_swapped(FIRST)
    assert changed.differs_from(100)
    assert changed.with_item(FIRST, changed.written_item(FIRST)) == plain


def test_another_exercise_is_told_as_such(plain: AdjustedWorkout) -> None:
    changed = plain.with_item(SECOND, make_item(exercise=make_exercise("Bridge")))

    assert changed.is_swapped(SECOND)
    assert changed.written_item(SECOND) is MAIN.items[1]


def test_other_rests_than_usual_are_a_difference(plain: AdjustedWorkout) -> None:
    slower = replace(plain, rest_percent=150)

    assert slower.differs_from(100)
    assert not slower.differs_from(150)
    assert slower.length_ms(PREPARATION) > plain.length_ms(PREPARATION)


def test_the_warm_up_can_be_done_twice_or_not_at_all(plain: AdjustedWorkout) -> None:
    twice = plain.with_rounds(SectionKind.WARM_UP, 2)
    without = plain.with_rounds(SectionKind.WARM_UP, 0)

    assert twice.result.sections == (replace(WARM_UP, rounds=2), MAIN, COOL_DOWN)
    assert without.result.sections == (replace(WARM_UP, is_on=False), MAIN, COOL_DOWN)
    assert (twice.rounds_of(SectionKind.WARM_UP), twice.sets(Place(0, 0))) == (2, 2)
    assert (without.rounds_of(SectionKind.WARM_UP), without.sets(Place(0, 0))) == (0, 0)


def test_what_there_is_nothing_of_has_no_rounds() -> None:
    plain = AdjustedWorkout.as_written(make_workout(MAIN))

    assert plain.rounds_of(SectionKind.WARM_UP) is None


def test_something_is_always_left_to_do() -> None:
    plain = AdjustedWorkout.as_written(make_workout(WARM_UP))

    assert not plain.can_go_without(SectionKind.WARM_UP)
    assert plain.can_go_without(SectionKind.COOL_DOWN)
    with pytest.raises(ValueError, match="nothing would be left"):
        plain.with_rounds(SectionKind.WARM_UP, 0)


def test_what_is_off_by_itself_can_be_switched_on() -> None:
    off = replace(COOL_DOWN, is_on=False)
    plain = AdjustedWorkout.as_written(make_workout(MAIN, off))

    assert plain.rounds_of(SectionKind.COOL_DOWN) == 0
    assert plain.result == plain.written
    assert plain.with_rounds(SectionKind.COOL_DOWN, 1).result.sections == (MAIN, COOL_DOWN)


def test_what_is_left_out_is_not_done(plain: AdjustedWorkout) -> None:
    shorter = replace(plain, left_out=frozenset({SECOND}))
    warm_up_only = replace(plain, left_out=frozenset({FIRST, SECOND}))

    assert shorter.result.sections[1].items == MAIN.items[:1]
    assert warm_up_only.result.sections == (WARM_UP, replace(MAIN, is_on=False), COOL_DOWN)
    assert [shorter.is_done(place) for place in shorter.places(SectionKind.MAIN)] == [True, False]
