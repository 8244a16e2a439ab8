"""How far a session has come."""

from dataclasses import replace

from lowback_timer.core.plan.dose import Side, Sides
from lowback_timer.core.session.progress import Progress
from lowback_timer.core.session.records import records_of
from lowback_timer.core.session.timeline import StepKind
from tests.fakes import make_dose, make_hold, make_timeline

TIMELINE = make_timeline(make_dose(make_hold(10), sets=2, sides=Sides.EACH, rest=20))
WORK = [step for step in TIMELINE.steps if step.kind.is_work]
RECORDS = records_of(WORK[0], 10_000, skipped=False)


def test_a_session_can_have_come_to_any_step() -> None:
    assert all(Progress(step.index, 0, RECORDS).fits(TIMELINE) for step in TIMELINE.steps)


def test_but_not_to_one_that_is_not_there() -> None:
    assert not Progress(-1, 0).fits(TIMELINE)
    assert not Progress(len(TIMELINE.steps), 0).fits(TIMELINE)


def test_nor_with_a_set_that_is_not_in_it() -> None:
    longer = make_timeline(make_dose(make_hold(30), sets=2, sides=Sides.EACH, rest=20))
    (record,) = RECORDS

    assert not Progress(2, 0, RECORDS).fits(longer)
    assert not Progress(2, 0, (replace(record, side=None),)).fits(TIMELINE)
    assert not Progress(2, 0, (replace(record, step=TIMELINE.steps[0]),)).fits(TIMELINE)


def test_it_goes_on_with_the_set_that_was_under_way_or_comes_next() -> None:
    kinds = [step.kind for step in TIMELINE.steps]
    resting = kinds.index(StepKind.REST)

    assert Progress(0, 0).goes_on_with(TIMELINE) is WORK[0]
    assert Progress(WORK[1].index, 0).goes_on_with(TIMELINE) is WORK[1]
    following = Progress(resting, 0).goes_on_with(TIMELINE)
    assert (following.set_number, following.side) == (2, Side.LEFT)
