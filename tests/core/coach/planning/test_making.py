"""Each rule that a plan is made by has a test with its name; no plan breaks any."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.choices import GoalChoice, LevelChoice
from lowback_timer.core.coach.known import Lately
from lowback_timer.core.coach.planning.choosing import COUNTS, candidates
from lowback_timer.core.coach.planning.days import days_apart
from lowback_timer.core.coach.planning.making import WEEKS, continued, reasons_of, remade
from lowback_timer.core.coach.planning.plan import Plan, Wants
from lowback_timer.core.coach.planning.rules import PlanRule
from lowback_timer.core.coach.week import DAYS_A_WEEK, weekday
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.exercise import Exercise, Load, Muscle
from tests.core.coach.builders import done
from tests.core.coach.planning.builders import (
    BALL,
    MONDAY,
    all_wants,
    day_maker,
    exercises,
    few,
    library,
    pasts,
    plan_for,
    some_exercises,
    wants,
)

NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def chosen(plan: Plan) -> list[tuple[str, ...]]:
    return [tuple(one.exercise_id for one in each.exercises) for each in plan.days]


def exercise(id_: str) -> Exercise:
    return library().exercises[id_]


# What holds of every plan


@few
@given(all_wants, pasts, some_exercises)
def test_two_back_days_are_never_next_to_each_other(
    wanted: Wants, lately: Lately, among: Sequence[Exercise]
) -> None:
    plan = plan_for(wanted, lately, MONDAY, among)

    days = [each.day for each in plan.days]
    last = [each.day for each in lately.sessions][-1:]
    assert all(later - day >= 2 for day, later in pairwise([*last, *days]))


@few
@given(all_wants, pasts, some_exercises)
def test_nothing_is_used_that_is_not_at_hand(
    wanted: Wants, lately: Lately, among: Sequence[Exercise]
) -> None:
    for ids in chosen(plan_for(wanted, lately, MONDAY, among)):
        assert all(wanted.person.equipment.issuperset(exercise(each).needs) for each in ids)


@few
@given(all_wants, pasts)
def test_no_exercise_is_above_the_level_and_there_are_as_many_as_suit_it(
    wanted: Wants, lately: Lately
) -> None:
    levels, level = tuple(Level), wanted.person.trains_at
    for ids in chosen(plan_for(wanted, lately)):
        assert len(ids) in COUNTS[level]
        assert all(levels.index(exercise(each).level) <= levels.index(level) for each in ids)


@few
@given(all_wants)
def test_it_reaches_as_far_as_it_should_on_the_days_that_suit(wanted: Wants) -> None:
    plan = plan_for(wanted)

    days = days_apart(wanted.weekdays)
    assert len(plan.days) == WEEKS * len(days)
    assert {weekday(each.day) for each in plan.days} == set(days)


@few
@given(all_wants, pasts)
def test_the_same_wants_lead_to_the_same_plan(wanted: Wants, lately: Lately) -> None:
    assert plan_for(wanted, lately) == plan_for(wanted, lately)


@few
@given(all_wants)
def test_one_exercise_a_day_at_least_is_for_the_back(wanted: Wants) -> None:
    spine = Muscle.ERECTOR_SPINAE
    possible = candidates(exercises(), wanted.person)
    for ids in chosen(plan_for(wanted)):
        if len(ids) > 1 and any(each.is_for_back for each in possible):
            assert any(spine in exercise(each).primary for each in ids)


# What it varies by


@pytest.mark.parametrize("level", LevelChoice)
@pytest.mark.parametrize("goal", GoalChoice)
def test_two_days_running_have_nothing_in_common(level: LevelChoice, goal: GoalChoice) -> None:
    plan = plan_for(wants(level, goal, minutes=15))

    assert all(not {*one} & {*other} for one, other in pairwise(chosen(plan)))


def test_every_week_is_another_one() -> None:
    weeks = [
        tuple(one.exercise_id for day in week for one in day.exercises)
        for week in plan_for(wants()).weeks()
    ]

    assert len(set(weeks)) == len(weeks) == WEEKS


def test_another_seed_is_another_plan() -> None:
    assert chosen(plan_for(wants(seed=1))) != chosen(plan_for(wants(seed=2)))


def test_what_was_done_last_comes_last() -> None:
    lately = Lately((done(MONDAY - 3, "x", "bird-dog", "good-morning", "superman"),))

    first = chosen(plan_for(wants(seed=3), lately))[0]

    assert not {"bird-dog", "good-morning", "superman"} & {*first}


# The goal


def test_for_endurance_a_hold_comes_first() -> None:
    plan = plan_for(wants(goal=GoalChoice.ENDURANCE))

    assert {each.exercises[0].kind for each in plan.days} == {"hold"}


def test_for_strength_a_compound_lift_comes_first() -> None:
    lifter = wants(LevelChoice.ADVANCED, GoalChoice.STRENGTH, BALL | {"barbell", "rack"})

    firsts = {exercise(ids[0]).load for ids in chosen(plan_for(lifter))}

    assert firsts == {Load.NEEDED}


def test_for_muscle_all_that_can_be_is_done_in_reps() -> None:
    plan = plan_for(wants(goal=GoalChoice.HYPERTROPHY))

    for each in plan.days:
        for one in each.exercises:
            kinds = {option.kind for option in exercise(one.exercise_id).doses}
            assert one.kind == "reps" or kinds == {"hold"}


# The days


def test_a_day_next_to_another_is_left_free_and_that_is_said() -> None:
    wanted = wants(weekdays=frozenset({1, 2, 4, 7}))
    plan = plan_for(wanted)

    assert {weekday(each.day) for each in plan.days} == {1, 4}
    reasons = reasons_of(plan, exercises(), library().equipment, NAMES)
    (text,) = [each.text() for each in reasons if each.rule is PlanRule.DAYS_APART]
    assert text.startswith("Nothing on Tue, Sun:")


def test_whoever_trained_yesterday_does_not_begin_today() -> None:
    lately = Lately((done(MONDAY - 1, "x", "bridge"),))

    assert plan_for(wants(), lately).days[0].day == MONDAY + 3


# The time


@few
@given(all_wants)
def test_a_day_takes_no_longer_than_there_is_time_for_if_it_can_be(wanted: Wants) -> None:
    maker = day_maker(wanted.person)
    for each in plan_for(wanted).days:
        few = len(each.exercises) == COUNTS[wanted.person.trains_at][0]
        assert not wanted.person.minutes or few or maker.fits(each.exercises)


# Why


@few
@given(all_wants)
def test_every_reason_can_be_read(wanted: Wants) -> None:
    plan = plan_for(wanted)
    all_reasons = [
        *reasons_of(plan, exercises(), library().equipment, NAMES),
        *(one.reason for each in plan.days for one in each.exercises),
    ]

    assert all(each.text().endswith(".") for each in all_reasons)
    assert {each.source for each in all_reasons} <= {"", "verywell", "barbend"}


def test_what_is_missing_is_named() -> None:
    plan = plan_for(wants(LevelChoice.ADVANCED))

    (missing,) = [
        each.text()
        for each in reasons_of(plan, exercises(), library().equipment, NAMES)
        if each.rule is PlanRule.MISSING
    ]
    assert "barbell" in missing
    assert "exercise ball" not in missing


# Anew, and on


@few
@given(all_wants, st.integers(0, 3), st.integers(0, 20))
def test_a_plan_that_goes_on_keeps_what_was_planned(wanted: Wants, index: int, passed: int) -> None:
    plan = plan_for(wanted)
    changed = plan.left_out(plan.days[index].day)
    today = MONDAY + passed

    later = continued(changed, exercises(), Lately(), today, day_maker(wanted.person).fits)

    ahead = [each for each in changed.days if each.day >= today]
    assert list(later.days[: len(ahead)]) == ahead
    assert later.days[-1].day >= today + (WEEKS - 1) * DAYS_A_WEEK


def test_an_exercise_that_is_gone_is_left_out() -> None:
    plan = plan_for(wants())
    gone = plan.days[0].exercises[0].exercise_id
    left = [each for each in exercises() if each.id != gone]

    later = continued(plan, left, Lately(), MONDAY, lambda _: True)

    assert all(gone not in ids for ids in chosen(later))


def test_what_was_changed_by_hand_stays_when_something_else_is_wanted() -> None:
    plan = plan_for(wants())
    day = plan.days[2].day
    by_hand = plan.moved(day, plan.free_days(day)[0])
    longer = wants(minutes=30, seed=9)

    later = remade(by_hand, exercises(), longer, Lately(), MONDAY, lambda _: True)

    (kept,) = [each for each in by_hand.days if each.is_by_hand]
    assert kept in later.days


def test_but_not_what_cannot_be_done_any_more() -> None:
    plan = plan_for(wants(seed=4))
    with_ball = next(
        each
        for each, ids in zip(plan.days, chosen(plan), strict=True)
        if any("ball" in id_ for id_ in ids)
    )
    by_hand = plan.left_out(with_ball.day).left_out(with_ball.day, is_left_out=False)

    later = remade(
        by_hand, exercises(), wants(equipment=frozenset({"mat"})), Lately(), MONDAY, lambda _: True
    )

    assert not any("ball" in each for ids in chosen(later) for each in ids)


def test_without_anything_possible_there_is_no_day() -> None:
    only = (library().exercises["deadlift"],)

    assert plan_for(wants(LevelChoice.ADVANCED), among=only).days == ()
