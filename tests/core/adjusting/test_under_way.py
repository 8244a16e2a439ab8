"""Another exercise in the place of one, in a workout that has begun."""

from dataclasses import replace

import pytest

from lowback_timer.core.adjusting.under_way import swappable, swapped_from, with_cool_down
from lowback_timer.core.plan.dose import Level, Sides
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.legality import misfit_of
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import StepKind, Timeline
from tests.fakes import (
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_session,
    make_timeline,
    make_unequal_dose,
)

BRIDGE, PLANK, BIRD_DOG = (make_exercise(name) for name in ("Bridge", "Plank", "Bird dog"))

# 5 s to get ready, three sets of a bridge of 9 s each with 20 s of rest after each, then a plank.


@pytest.fixture
def session() -> Session:
    return make_session(
        make_item(make_dose(make_reps(2), sets=3, rest=20), BRIDGE),
        make_item(make_dose(make_hold(30)), PLANK),
    )


def swap(session: Session) -> Timeline:
    """Do a bird dog in place of whatever is next."""
    assert swappable(session.timeline, session.step) is not None
    timeline = swapped_from(session.timeline, session.step, BIRD_DOG)
    assert misfit_of(timeline, session.timeline, session.step, session.records) is None
    session.replan(timeline)
    return timeline


def sets(timeline: Timeline) -> list[tuple[str, int]]:
    work = [step for step in timeline.steps if step.kind.is_work]
    return [(step.exercise.name, step.set_number) for step in work]


def test_while_getting_ready_all_of_an_exercise_is_swapped(session: Session) -> None:
    timeline = swap(session)

    assert sets(timeline) == [("Bird dog", 1), ("Bird dog", 2), ("Bird dog", 3), ("Plank", 1)]
    assert session.step.exercise is BIRD_DOG


def test_in_a_rest_between_its_sets_what_was_done_stays(session: Session) -> None:
    session.advance_to(5_000 + 9_000 + 4_000)
    left = swappable(session.timeline, session.step)
    assert left is not None
    assert left.dose.sets == 2

    timeline = swap(session)

    assert sets(timeline) == [("Bridge", 1), ("Bird dog", 1), ("Bird dog", 2), ("Plank", 1)]
    assert [record.done for record in session.records] == [2]
    assert session.step.kind is StepKind.REST
    assert session.reading().left_ms == 16_000


def test_in_the_rest_before_another_exercise_that_one_is_swapped(session: Session) -> None:
    session.advance_to(5_000 + 3 * 9_000 + 2 * 20_000 + 1_000)
    assert session.step.kind is StepKind.REST

    assert sets(swap(session))[-1] == ("Bird dog", 1)


def test_at_work_and_while_turning_over_nothing_is(session: Session) -> None:
    session.advance_to(6_000)
    assert swappable(session.timeline, session.step) is None

    sides = make_session(make_item(make_dose(make_hold(10), sides=Sides.EACH), PLANK))
    sides.advance_to(16_000)
    assert sides.step.kind is StepKind.SWITCH_SIDES
    assert swappable(sides.timeline, sides.step) is None


def test_sets_that_differ_are_cut_where_they_are_swapped() -> None:
    dose = make_unequal_dose(make_reps(6), make_reps(4), make_reps(2), rest=20, rest_after=50)
    session = make_session(make_item(dose, BRIDGE), make_item())
    session.advance_to(5_000 + 29_000 + 1_000)

    left = swappable(session.timeline, session.step)

    assert left is not None
    assert left.dose.works == (make_reps(4), make_reps(2))
    assert left.dose.last_rest_ms == 50_000
    assert sets(swap(session))[:2] == [("Bridge", 1), ("Bird dog", 1)]


def test_in_rounds_it_is_swapped_in_all_of_them_or_not_at_all() -> None:
    session = make_session(
        make_section(make_item(make_dose(make_reps(2), sets=2, rest=20), BRIDGE), rounds=2)
    )
    rounds = [step.index for step in session.timeline.steps if step.kind is StepKind.GET_READY]
    assert (
        sets(swapped_from(session.timeline, session.step, BIRD_DOG))
        == [
            ("Bird dog", 1),
            ("Bird dog", 2),
        ]
        * 2
    )

    session.advance_to(15_000)
    assert session.step.kind is StepKind.REST
    assert swappable(session.timeline, session.step) is None
    assert swappable(session.timeline, session.timeline.steps[rounds[1]]) is None


def test_a_rest_that_would_have_to_be_another_is_left_as_it_is() -> None:
    # GIVEN a rest that is only as long as it takes to turn over to the first side again
    dose = make_dose(make_hold(10), sets=2, sides=Sides.EACH, rest=1)
    session = make_session(make_item(dose, PLANK))
    session.advance_to(5_000 + 10_000 + 4_000 + 10_000 + 1_000)
    assert session.step.kind is StepKind.REST

    assert swappable(session.timeline, session.step) is None


def test_a_cool_down_that_is_off_can_be_added_at_any_time() -> None:
    cool_down = make_section(make_dose(make_hold(20)), kind=SectionKind.COOL_DOWN)
    session = make_session(make_section(), replace(cool_down, is_on=False))
    session.advance_to(6_000)

    timeline = with_cool_down(session.timeline)

    assert timeline is not None
    assert [step.section for step in timeline.steps][-1] is SectionKind.COOL_DOWN
    assert misfit_of(timeline, session.timeline, session.step, session.records) is None


def test_without_one_that_is_off_there_is_none_to_add() -> None:
    cool_down = make_section(kind=SectionKind.COOL_DOWN)

    assert with_cool_down(make_timeline(make_section())) is None
    assert with_cool_down(make_timeline(make_section(), cool_down)) is None


def test_nor_is_it_in_a_later_round_if_it_would_be_done_in_the_same_dose() -> None:
    usual = BRIDGE.doses[0].prescribe(Level.BEGINNER)
    session = make_session(make_section(make_item(usual, BRIDGE), rounds=2))
    second = next(step for step in session.timeline.steps if step.round_number == 2)

    assert second.kind is StepKind.GET_READY
    assert swappable(session.timeline, second) is None
