"""Less of an exercise in a workout that has begun."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.adjusting.easing import (
    after_set,
    eased,
    easier_of,
    halved,
    is_left,
    without,
)
from lowback_timer.core.plan.dose import Hold, Side, Sides
from lowback_timer.core.plan.exercise import Variation
from lowback_timer.core.session.legality import misfit_of
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Step, StepKind, Timeline
from tests.core.strategies import timelines
from tests.fakes import (
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_timeline,
    make_unequal_dose,
)

PLANK, BRIDGE = make_exercise("Plank"), make_exercise("Bridge")
EASIER = make_exercise("Kneeling plank")


def hurting(timeline: Timeline, work: int = 0) -> Session:
    """A session in which it hurts at the end of one of its sets, counted from 0."""
    session = Session(timeline)
    session.start()
    steps = [step for step in timeline.steps if step.kind.is_work]
    target = steps[min(work, len(steps) - 1)]
    while session.step is not target:
        session.skip()
    session.it_hurts()
    return session


def told(timeline: Timeline | None, start: int = 0) -> list[str]:
    """What is to be done from a step on: name, amount and side."""
    assert timeline is not None
    lines = []
    for step in timeline.steps[start:]:
        if step.kind.is_work:
            work = step.work
            amount = f"{work.duration_ms} ms" if isinstance(work, Hold) else str(work.count)
            lines.append(" ".join(filter(None, (step.exercise.name, amount, step.side))))
    return lines


def amount(steps: tuple[Step, ...], exercise_id: str) -> int:
    """How much is left to do, in the time that it takes or the reps."""
    works = [each.work for each in steps if each.kind.is_work and each.exercise.id == exercise_id]
    return sum(each.duration_ms if isinstance(each, Hold) else each.count for each in works)


TWO = (
    make_item(make_dose(make_reps(10), sets=3, rest=30), PLANK),
    make_item(make_dose(make_reps(8), sets=2, rest=30), BRIDGE),
)


def test_nothing_more_of_it_is_left() -> None:
    session = hurting(make_timeline(*TWO))

    new = without(session.timeline, session.step, PLANK)

    assert told(new) == ["Plank 10", "Bridge 8", "Bridge 8"]
    assert new is not None
    session.replan(new)
    assert session.step.kind is StepKind.REST


def test_neither_in_another_section_nor_in_a_later_round() -> None:
    circuit = make_section(
        *(make_item(make_dose(make_reps(5), rest=10), e) for e in (PLANK, BRIDGE)), rounds=3
    )
    timeline = make_timeline(circuit, make_section(TWO[0]))
    session = hurting(timeline, work=2)  # the plank of the second round

    new = without(session.timeline, session.step, PLANK)

    assert told(new, session.step.index) == ["Bridge 5", "Bridge 5"]
    assert new is not None
    session.replan(new)


def test_where_it_was_all_there_was_nothing_is_left() -> None:
    session = hurting(make_timeline(TWO[0]))

    assert without(session.timeline, session.step, PLANK) is None


def test_before_anything_of_it_was_done_nothing_is_left_either() -> None:
    timeline = make_timeline(TWO[0])

    assert without(timeline, timeline.steps[0], PLANK) is None


def test_half_of_every_set_is_left() -> None:
    session = hurting(make_timeline(*TWO))

    new = halved(session.timeline, session.step, PLANK)

    assert told(new) == ["Plank 10", "Plank 5", "Plank 5", "Bridge 8", "Bridge 8"]


def test_where_sets_differ_each_is_halved() -> None:
    dose = make_unequal_dose(make_reps(8), make_reps(7), make_reps(4), rest=30)
    session = hurting(make_timeline(make_item(dose, PLANK)))

    new = halved(session.timeline, session.step, PLANK)

    assert told(new) == ["Plank 8", "Plank 3", "Plank 2"]


def test_of_single_reps_half_the_sets_are_left() -> None:
    session = hurting(make_timeline(make_item(make_dose(make_reps(1), sets=4, rest=30), PLANK)))

    new = halved(session.timeline, session.step, PLANK)

    assert told(new) == ["Plank 1", "Plank 1"]


def test_a_hold_as_long_as_one_can_gets_an_end() -> None:
    dose = make_dose(make_hold(30, is_open=True), sets=2, rest=30)
    session = hurting(make_timeline(make_item(dose, PLANK)))

    new = halved(session.timeline, session.step, PLANK)

    assert told(new) == ["Plank 30000 ms", "Plank 15000 ms"]
    assert new is not None
    assert [step.is_open for step in new.steps if step.kind.is_work] == [True, False]


def test_a_hold_is_halved_to_whole_seconds() -> None:
    session = hurting(make_timeline(make_item(make_dose(make_hold(15), sets=2, rest=30), PLANK)))

    assert told(halved(session.timeline, session.step, PLANK))[1:] == ["Plank 7000 ms"]


def test_another_exercise_takes_the_place_of_what_is_left() -> None:
    session = hurting(make_timeline(*TWO))

    new = eased(session.timeline, session.step, PLANK, EASIER)

    names = [line.rpartition(" ")[0] for line in told(new)]
    assert names == ["Plank", "Kneeling plank", "Kneeling plank", "Bridge", "Bridge"]


def test_the_other_side_of_the_set_can_be_passed_over() -> None:
    dose = make_dose(make_hold(10), sets=2, sides=Sides.EACH, rest=30)
    session = hurting(make_timeline(make_item(dose, PLANK), TWO[1]))
    assert session.last_set[0].side is Side.LEFT

    new = without(session.timeline, session.step, PLANK)
    assert new is not None
    session.replan(new)
    index = after_set(new, session.step)
    assert index is not None
    session.jump_to(index)

    assert session.step.kind is StepKind.REST
    assert told(new, session.step.index) == ["Bridge 8", "Bridge 8"]


def test_of_the_last_set_no_step_comes_after_the_other_side() -> None:
    dose = make_dose(make_hold(10), sides=Sides.EACH)
    session = hurting(make_timeline(make_item(dose, PLANK)))

    assert after_set(session.timeline, session.step) is None
    assert not is_left(session.timeline, session.step, PLANK)


@pytest.mark.parametrize(("work", "left"), [(0, True), (1, True), (2, False), (3, False)])
def test_it_is_known_whether_anything_is_left(work: int, left: bool) -> None:
    session = hurting(make_timeline(*TWO), work)

    assert is_left(session.timeline, session.step, PLANK) is left


def test_the_easier_variation_is_one_that_can_be_done_and_has_not_hurt() -> None:
    plank = make_exercise("Plank", easier=(Variation("On the knees", "kneeling-plank"),))
    others = (plank, EASIER, BRIDGE)

    assert easier_of(plank, others, ()) is EASIER
    assert easier_of(plank, others, (), ["kneeling-plank"]) is None
    assert easier_of(BRIDGE, others, ()) is None


@given(timelines, st.integers(0, 12), st.sampled_from(["without", "halved", "eased"]))
def test_a_session_can_always_go_on_with_less(timeline: Timeline, work: int, way: str) -> None:
    session = hurting(timeline, work)
    if session.state.is_over:
        return
    now, exercise = session.step, session.last_set[0].step.exercise
    if not is_left(timeline, now, exercise):
        return
    before = amount(timeline.steps[now.index + 1 :], exercise.id)

    if way == "eased":
        new = eased(timeline, now, exercise, EASIER)
    else:
        new = (without if way == "without" else halved)(timeline, now, exercise)

    if new is None:
        works = [step for step in timeline.steps[now.index :] if step.kind.is_work]
        assert way != "eased"
        assert {step.exercise.id for step in works} == {exercise.id}
        return
    assert misfit_of(new, timeline, now, session.records) is None
    session.replan(new)
    if session.step.kind is StepKind.SWITCH_SIDES and session.step.block == now.block:
        index = after_set(new, session.step)
        if index is None:
            return
        session.jump_to(index)
    after = amount(new.steps[session.step.index + 1 :], exercise.id)
    assert after == 0 if way != "halved" else after <= before // 2
    others = {step.exercise.id for step in timeline.steps[now.index :]} - {exercise.id}
    for each in others:
        assert amount(new.steps[now.index :], each) == amount(timeline.steps[now.index :], each)
