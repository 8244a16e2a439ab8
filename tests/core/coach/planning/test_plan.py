"""What a person changes in a plan changes nothing else, and breaks no rule."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.coach.planning.plan import (
    Plan,
    PlanError,
    PlannedDay,
    PlannedExercise,
    Wants,
)
from lowback_timer.core.coach.planning.rules import PlanReason, PlanRule
from tests.core.coach.planning.builders import MONDAY, all_wants, few, plan_for, wants

BY_HAND = PlanReason(PlanRule.BY_HAND)
BRIDGE = PlannedExercise("bridge", "hold", BY_HAND)
DOG = PlannedExercise("bird-dog", "reps", BY_HAND)

PLAN = Plan(
    wants(),
    (
        PlannedDay(MONDAY, (BRIDGE,)),
        PlannedDay(MONDAY + 3, (DOG,)),
        PlannedDay(MONDAY + 7, (BRIDGE, DOG)),
    ),
)


def test_the_days_come_week_by_week() -> None:
    weeks = PLAN.weeks()

    assert [[each.day for each in week] for week in weeks] == [
        [MONDAY, MONDAY + 3],
        [MONDAY + 7],
    ]


def test_what_is_to_be_done_on_a_day() -> None:
    assert PLAN.on(MONDAY) is PLAN.days[0]
    assert PLAN.on(MONDAY + 1) is None


def test_a_day_that_is_left_out_is_not_to_be_done() -> None:
    plan = PLAN.left_out(MONDAY)

    assert plan.on(MONDAY) is None
    assert plan.left_out(MONDAY, is_left_out=False).on(MONDAY) is not None


def test_another_exercise_takes_a_place() -> None:
    plan = PLAN.with_exercise(MONDAY, 0, DOG)

    assert plan.days[0].exercises == (DOG,)
    assert plan.days[0].is_by_hand


def test_a_day_is_moved() -> None:
    plan = PLAN.moved(MONDAY + 3, MONDAY + 2)

    assert [each.day for each in plan.days] == [MONDAY, MONDAY + 2, MONDAY + 7]
    assert plan.days[1].exercises == (DOG,)


def test_a_day_stays_the_same_wherever_it_is_moved() -> None:
    plan = PLAN.moved(MONDAY, MONDAY + 9).moved(MONDAY + 9, MONDAY + 12)

    assert [(each.day, each.planned_for) for each in plan.days] == [
        (MONDAY + 3, MONDAY + 3),
        (MONDAY + 7, MONDAY + 7),
        (MONDAY + 12, MONDAY),
    ]
    back = plan.moved(MONDAY + 12, MONDAY)
    assert back.days[0] == replace(PLAN.days[0], is_by_hand=True)


def test_two_days_cannot_be_the_same_one() -> None:
    with pytest.raises(PlanError):
        Plan(wants(), (PLAN.days[0], PlannedDay(MONDAY + 9, (DOG,), moved_from=MONDAY)))


def test_a_day_can_be_moved_to_where_it_is_next_to_no_other() -> None:
    assert PLAN.free_days(MONDAY + 3) == (MONDAY + 2, MONDAY + 4, MONDAY + 5)


@pytest.mark.parametrize(
    "change",
    [
        lambda: PLAN.moved(MONDAY + 3, MONDAY + 1),
        lambda: PLAN.moved(MONDAY + 3, MONDAY),
        lambda: PLAN.moved(MONDAY + 1, MONDAY + 2),
        lambda: PLAN.with_exercise(MONDAY + 7, 0, DOG),
        lambda: PLAN.with_exercise(MONDAY, 1, DOG),
        lambda: (
            PLAN.left_out(MONDAY + 3)
            .moved(MONDAY, MONDAY + 2)
            .left_out(MONDAY + 3, is_left_out=False)
        ),
        lambda: PlannedDay(MONDAY, ()),
    ],
)
def test_what_no_plan_allows_is_refused(change: object) -> None:
    assert callable(change)
    with pytest.raises(PlanError):
        change()


@few
@given(all_wants, st.data())
def test_a_change_by_hand_leaves_all_other_days_as_they_are(
    wanted: Wants, data: st.DataObject
) -> None:
    before = plan_for(wanted)
    for _ in range(data.draw(st.integers(1, 5))):
        each = data.draw(st.sampled_from(before.days))
        change = data.draw(st.sampled_from(["move", "leave out", "take in", "swap"]))
        to = each.day
        try:
            if change == "move":
                to = data.draw(st.integers(MONDAY, MONDAY + 28))
                plan = before.moved(each.day, to)
            elif change == "swap":
                plan = before.with_exercise(each.day, 0, BRIDGE)
            else:
                plan = before.left_out(each.day, is_left_out=change == "leave out")
        except PlanError:
            continue

        assert [one for one in plan.days if one.day != to] == [
            one for one in before.days if one.day != each.day
        ]
        trained = [one.day for one in plan.days if not one.is_left_out]
        assert all(later - day >= 2 for day, later in pairwise(trained))
        before = plan
