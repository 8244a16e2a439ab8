"""What was done of an exercise the last time, in words and on the page."""

from datetime import UTC, datetime

import pytest

from lowback_timer.core.plan.dose import Side, Sides
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.entries import ExercisePast, LoggedSet
from lowback_timer.window.session.last_time import Past, last_hold_text, last_time_text
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.set_dots import SetDots
from tests.fakes import make_dose, make_hold, make_timeline
from tests.window.stage import Begin, child_of, settle

AT = datetime(2026, 3, 2, 19, tzinfo=UTC)


def held(side: Side | None, seconds: int) -> LoggedSet:
    ms, name = seconds * 1000, "Superman"
    return LoggedSet(
        0, SectionKind.MAIN, "superman", name, side, 1, StepKind.HOLD, ms, ms, Outcome.DONE, AT
    )


BEFORE: Past = {"superman": ExercisePast((held(Side.LEFT, 25), held(Side.RIGHT, 22)), {})}


def test_all_that_was_done_is_told_side_by_side() -> None:
    step = make_timeline(make_dose()).steps[0]

    assert last_time_text(BEFORE, step) == "Last time: 25 s left, 22 s right"
    assert last_time_text({}, step) == ""


def test_a_hold_as_long_as_one_can_is_told_what_its_side_held() -> None:
    dose = make_dose(make_hold(20, is_open=True), sides=Sides.EACH)
    left, right = (step for step in make_timeline(dose).steps if step.kind.is_work)
    both = make_timeline(make_dose(make_hold(20, is_open=True))).steps[1]
    timed = make_timeline(make_dose(make_hold(20), sides=Sides.EACH)).steps[1]

    assert last_hold_text(BEFORE, left) == "last time 25 s"
    assert last_hold_text(BEFORE, right) == "last time 22 s"
    assert [last_hold_text(*each) for each in ((BEFORE, both), (BEFORE, timed), ({}, left))] == [
        "",
        "",
        "",
    ]


@pytest.mark.parametrize(("ms", "is_told"), [(2_000, True), (8_000, False), (30_000, True)])
def test_it_stands_where_there_is_time_to_read_it(
    session_page: SessionPage, begin_holds: Begin, ms: int, is_told: bool
) -> None:
    begin_holds(ms=ms)
    label = session_page.panel._past
    assert not label.isVisible()

    session_page.show_past(BEFORE)
    settle()

    assert label.isVisible() is is_told
    assert label.text() == ("Last time: 25 s left, 22 s right" if is_told else "")


def test_while_such_a_hold_lasts_the_last_one_stands_beside_its_dots(
    session_page: SessionPage, begin_holds: Begin
) -> None:
    begin_holds(make_hold(20, is_open=True), ms=8_000)
    both: Past = {"superman": ExercisePast((held(None, 25), held(None, 31)), {})}

    session_page.show_past(both)

    assert child_of(session_page, SetDots).accessibleName() == "Set 1 of 2 · last time 31 s"
