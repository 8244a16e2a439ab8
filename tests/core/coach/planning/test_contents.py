"""The workout of a day: warm-up first, within what the level asks for, and on both sides."""

from collections import Counter

import pytest
from hypothesis import given

from lowback_timer.core.choices import LevelChoice
from lowback_timer.core.coach.planning.contents import LEAST_SETS, sections_around
from lowback_timer.core.coach.planning.plan import PlannedDay, PlannedExercise, Wants
from lowback_timer.core.coach.planning.rules import PlanReason, PlanRule
from lowback_timer.core.plan.dose import HoldRange, Level, Reps, Side
from lowback_timer.core.plan.workout import Item, SectionKind
from lowback_timer.core.session.timeline import compile_workout
from tests.core.coach.planning.builders import (
    MONDAY,
    all_wants,
    day_maker,
    few,
    library,
    plan_for,
    wants,
)

REASON = PlanReason(PlanRule.VARIETY)
MOST_SETS = {Level.BEGINNER: 2, Level.INTERMEDIATE: 3, Level.ADVANCED: 3}


def day(*exercises: tuple[str, str]) -> PlannedDay:
    return PlannedDay(MONDAY, tuple(PlannedExercise(*each, REASON) for each in exercises))


@few
@given(all_wants)
def test_no_plan_breaks_a_rule_of_dose(wanted: Wants) -> None:
    maker, level = day_maker(wanted.person), wanted.person.trains_at
    for planned in plan_for(wanted).days:
        workout = maker.workout_of(planned)
        assert workout is not None
        main = [each for each in workout.sections if each.kind is SectionKind.MAIN]
        for item in (item for section in main for item in section.items):
            is_hold = not isinstance(item.dose.work, Reps)
            option = item.exercise.dose_option("hold" if is_hold else "reps")
            assert item.dose.work == option.work.at(level)
            assert 1 <= item.dose.sets <= MOST_SETS[level]
            assert item.dose.rest_ms > 0
            if maker.fits(planned.exercises):
                assert item.dose.sets >= min(LEAST_SETS[level], option.prescribe(level).sets)
            if isinstance(option.work, HoldRange):
                assert not isinstance(item.dose.work, Reps)
                assert option.work.least_ms <= item.dose.work.duration_ms <= option.work.most_ms


@few
@given(all_wants)
def test_no_plan_misses_a_side(wanted: Wants) -> None:
    maker = day_maker(wanted.person)
    for planned in plan_for(wanted).days:
        workout = maker.workout_of(planned)
        assert workout is not None
        sides = Counter(
            (step.exercise.id, step.side)
            for step in compile_workout(workout).steps
            if step.kind.is_work
        )
        for (id_, side), count in sides.items():
            if side is not None:
                assert sides[id_, side.other] == count
        assert Side.LEFT not in {side for (_, side) in sides} or sides


@pytest.mark.parametrize("level", LevelChoice)
def test_the_warm_up_comes_first(level: LevelChoice) -> None:
    wanted = wants(level)
    maker = day_maker(wanted.person)

    for planned in plan_for(wanted).days:
        workout = maker.workout_of(planned)
        assert workout is not None
        assert [each.kind for each in workout.sections][:2] == [
            SectionKind.WARM_UP,
            SectionKind.MAIN,
        ]
        assert workout.sections[0].is_on


def test_it_is_called_after_its_exercises() -> None:
    workout = day_maker(wants().person).workout_of(day(("bridge", "hold"), ("bird-dog", "reps")))

    assert workout is not None
    assert workout.name == "Bridge · Bird dog"


def test_sets_go_before_rests_and_never_below_the_level_if_that_is_enough() -> None:
    planned = day(("bridge", "reps"), ("back-extension", "reps"))
    much, little = (day_maker(wants(LevelChoice.ADVANCED, minutes=each).person) for each in (0, 14))

    whole, short = much.workout_of(planned), little.workout_of(planned)

    assert whole is not None
    assert short is not None
    sets = [[item.dose.sets for item in each.sections[1].items] for each in (whole, short)]
    assert sets == [[3, 3], [2, 2]]
    assert compile_workout(short).duration_ms <= 14 * 60_000


def test_even_less_time_makes_rests_shorter() -> None:
    planned = day(("bridge", "reps"), ("back-extension", "reps"))
    person = wants(LevelChoice.ADVANCED, minutes=12).person

    short = day_maker(person).workout_of(planned)

    assert short is not None
    rests = [item.dose.rest_ms for item in short.sections[1].items]
    assert min(rests) < library().exercises["bridge"].dose_option("reps").rest_ms
    assert compile_workout(short).duration_ms <= 12 * 60_000


def test_doses_follow_progress() -> None:
    maker = day_maker(wants().person)

    def one_set_more(item: Item) -> Item:
        dose = item.dose
        return Item(item.exercise, type(dose)(dose.work, dose.sets + 1, dose.sides, dose.rest_ms))

    further = type(maker)(
        maker.exercises, maker.around, maker.person, maker.preparation, one_set_more
    )
    planned = day(("bridge", "hold"))
    before, after = maker.workout_of(planned), further.workout_of(planned)

    assert before is not None
    assert after is not None
    assert after.sections[1].items[0].dose.sets == before.sections[1].items[0].dose.sets + 1


def test_an_exercise_that_is_gone_is_left_out() -> None:
    maker = day_maker(wants().person)

    workout = maker.workout_of(day(("gone", "reps"), ("bridge", "hold")))

    assert workout is not None
    assert workout.name == "Bridge"
    assert maker.workout_of(day(("gone", "reps"))) is None


def test_there_is_always_time_for_nothing() -> None:
    maker = day_maker(wants(minutes=5).person)

    assert maker.fits(day(("gone", "reps")).exercises)


def test_a_kind_that_is_gone_is_the_usual_one() -> None:
    workout = day_maker(wants().person).workout_of(day(("superman", "hold")))

    assert workout is not None
    assert isinstance(workout.sections[1].items[0].dose.work, Reps)


def test_a_library_without_a_warm_up_has_none_around() -> None:
    assert sections_around((), wants().person) == ()
