import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.plan.dose import DoseOption, Hold, HoldRange, Level, Reps, Sides, Tempo
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.limits import LEAST_REST_BETWEEN_SETS_S, REPS, REST_S, SETS
from lowback_timer.core.plan.single import (
    Amounts,
    AmountsError,
    dose_of,
    sides_offered,
    single_workout,
)
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.timeline import Preparation, StepKind, compile_workout
from tests.fakes import make_dose, make_dose_option, make_exercise, make_hold

HELD = make_dose_option(HoldRange(30_000, 60_000), rest=45)
BRIDGE = make_exercise("Bridge", doses=(make_dose_option(), HELD))
PLANK = make_exercise(
    "Side plank", doses=(make_dose_option(HoldRange(10_000, 40_000), sides=Sides.EACH),)
)
BIRD_DOG = make_exercise("Bird dog", doses=(make_dose_option(sides=Sides.ALTERNATE),))


@pytest.mark.parametrize("level", Level)
def test_what_nobody_asks_for_is_what_the_level_prescribes(level: Level) -> None:
    assert dose_of(BIRD_DOG, level, Amounts()) == BIRD_DOG.doses[0].prescribe(level)


def test_what_can_be_held_is_held_unless_reps_are_asked_for() -> None:
    assert dose_of(BRIDGE, Level.BEGINNER, Amounts()) == HELD.prescribe(Level.BEGINNER)
    assert isinstance(dose_of(BRIDGE, Level.BEGINNER, Amounts(reps=8)).work, Reps)


def test_an_amount_picks_the_way_to_dose_it_and_the_rest_stays_as_prescribed() -> None:
    dose = dose_of(BRIDGE, Level.BEGINNER, Amounts(hold_ms=25_000, sets=3))

    assert dose.work == Hold(25_000)
    assert (dose.sets, dose.rest_ms) == (3, 45_000)


@pytest.mark.parametrize("option", BRIDGE.doses)
def test_a_way_to_dose_it_can_be_picked_without_an_amount(option: DoseOption) -> None:
    dose = dose_of(BRIDGE, Level.ADVANCED, Amounts(kind=option.kind))

    assert dose == option.prescribe(Level.ADVANCED)


def test_a_hold_can_last_as_long_as_one_can() -> None:
    dose = dose_of(BRIDGE, Level.BEGINNER, Amounts(is_open=True))

    assert dose.work == Hold(60_000, is_open=True)


def test_a_tempo_goes_with_reps_and_keeps_where_a_rep_starts() -> None:
    option = make_dose_option()
    dose = dose_of(
        make_exercise(doses=(HELD, option)), Level.BEGINNER, Amounts(tempo=(3000, 2000, 3000, 0))
    )

    assert isinstance(dose.work, Reps)
    assert dose.work.tempo == Tempo(3000, 2000, 3000, 0)
    assert dose.work.count == option.prescribe(Level.BEGINNER).work.count  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("exercise", "offered"),
    [
        (BRIDGE, (Sides.BOTH,)),
        (PLANK, (Sides.EACH,)),
        (BIRD_DOG, (Sides.EACH, Sides.ALTERNATE)),
    ],
)
def test_sides_are_offered_only_where_there_is_a_choice(
    exercise: Exercise, offered: tuple[Sides, ...]
) -> None:
    assert sides_offered(exercise.doses[0]) == offered


@pytest.mark.parametrize(
    ("exercise", "amounts", "why"),
    [
        (PLANK, Amounts(reps=8), "is held and not counted"),
        (BIRD_DOG, Amounts(hold_ms=8_000), "is counted in reps and not held"),
        (BRIDGE, Amounts(reps=8, hold_ms=8_000), "not both"),
        (BRIDGE, Amounts(reps=8, is_open=True), "not both"),
        (BIRD_DOG, Amounts(is_open=True), "is counted in reps and not held"),
        (BRIDGE, Amounts(hold_ms=8_000, tempo=(1, 1, 1, 1)), "not both"),
        (BRIDGE, Amounts(sides=Sides.EACH), "both sides work at once"),
        (BIRD_DOG, Amounts(sides=Sides.BOTH), "each, or alternate"),
        (PLANK, Amounts(sides=Sides.ALTERNATE), "one side is held after the other"),
        (BRIDGE, Amounts(sets=2, rest_ms=4_000), "at least 5 seconds"),
        (BRIDGE, Amounts(tempo=(0, 2000, 0, 2000)), "at least a second"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(
    exercise: Exercise, amounts: Amounts, why: str
) -> None:
    with pytest.raises(AmountsError, match=why):
        dose_of(exercise, Level.BEGINNER, amounts)


def test_more_sets_than_prescribed_have_a_rest_between_them() -> None:
    once = make_exercise(doses=(make_dose_option(rest=0),))

    dose = dose_of(once, Level.BEGINNER, Amounts(sets=2))

    assert dose.rest_ms == LEAST_REST_BETWEEN_SETS_S * 1000
    assert dose_of(once, Level.BEGINNER, Amounts()).rest_ms == 0


@given(
    st.sampled_from([BRIDGE, PLANK, BIRD_DOG]),
    st.sampled_from(Level),
    st.sampled_from(REPS),
    st.sampled_from(SETS),
    st.sampled_from(REST_S),
    st.sampled_from(list(Sides)),
)
def test_every_amount_within_the_limits_is_a_dose_or_is_refused(
    exercise: Exercise, level: Level, reps: int, sets: int, rest: int, sides: Sides
) -> None:
    amounts = Amounts(reps=reps, sets=sets, rest_ms=rest * 1000, sides=sides)
    try:
        dose = dose_of(exercise, level, amounts)
    except AmountsError:
        return
    compile_workout(single_workout(exercise, dose))
    assert (dose.sets, dose.rest_ms, dose.sides) == (sets, rest * 1000, sides)


def test_the_workout_is_called_like_the_exercise_and_warms_up_with_nothing() -> None:
    workout = single_workout(BRIDGE, make_dose(make_hold(30), sets=2, rest=45))

    assert (workout.id, workout.name) == ("exercise:bridge", "Bridge")
    assert [section.kind for section in workout.sections] == [SectionKind.MAIN]
    assert workout.exercises == (BRIDGE,)


def test_it_takes_exactly_the_time_that_was_asked_for() -> None:
    # GIVEN somebody who wants longer rests and has to get down on the mat
    kept = Preparation(get_ready_ms=12_000, move_ms=5_000, rest_percent=200)
    assert kept.ready_ms(BRIDGE.position) == 17_000

    workout = single_workout(BRIDGE, make_dose(make_hold(30), sets=2, rest=45))
    timeline = compile_workout(workout, kept.exactly(6_000))

    lengths = [(step.kind, step.duration_ms) for step in timeline.steps]
    assert lengths == [
        (StepKind.GET_READY, 6_000),
        (StepKind.HOLD, 30_000),
        (StepKind.REST, 45_000),
        (StepKind.HOLD, 30_000),
    ]
