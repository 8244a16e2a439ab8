"""The self-test: what is said before it, when it is refused, and what is seen of it afterwards."""

from datetime import timedelta

import pytest

from lowback_timer.core.plan.self_test import SELF_TEST, self_test
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import SetRecord, records_of
from lowback_timer.core.session.summary import tally_of
from lowback_timer.core.session.timeline import StepKind, compile_workout
from lowback_timer.library.model import Library
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.history.chart_card import TESTS
from lowback_timer.window.history.periods import ALL
from lowback_timer.window.history.room import HistoryRoom
from lowback_timer.window.history.self_test_sheet import SelfTestSheet
from lowback_timer.window.services.requests import Request, StartWorkout
from tests.core.plan.test_self_test import EXERCISES
from tests.window.history.conftest import train
from tests.window.history.samples import EVENING

DAY = timedelta(days=1)


@pytest.fixture
def sheet(room: HistoryRoom) -> SelfTestSheet:
    """The sheet, over a library that has all of it."""
    room.services.library.current = Library(exercises=EXERCISES)
    room.open()
    room.page.test.click()
    return room.tests.sheet


def do_test(log: BackgroundLog, days_ago: int, *held_s: int) -> None:
    """Log a self-test."""
    workout = self_test(EXERCISES)
    assert workout is not None
    timeline = compile_workout(workout)
    at = EVENING - days_ago * DAY
    entry = log.begin_session(timeline, at, 5)
    work = [step for step in timeline.steps if step.kind.is_work]
    records: list[SetRecord] = []
    for step, held in zip(work, (12, *held_s), strict=True):
        records += records_of(step, held * (1000 if held != 12 else 1), skipped=False)
    log.add_sets(entry, records, at, tally_of(timeline, records))
    log.end_session(entry, State.FINISHED, at, 600_000)


def test_it_begins_only_with_a_small_pain(sheet: SelfTestSheet, asked: list[Request]) -> None:
    assert not sheet.button.isEnabled()
    sheet.pain.marks[4].click()
    assert not sheet.button.isEnabled()
    assert "another day" in sheet.verdict.text()

    sheet.pain.marks[3].click()
    assert sheet.verdict.text() == ""
    sheet.button.click()

    assert not sheet.isVisible()
    (request,) = asked
    assert isinstance(request, StartWorkout)
    assert request.timeline.workout.id == SELF_TEST
    holds = [step for step in request.timeline.steps if step.is_open]
    assert [step.side for step in holds].count(None) == 2
    assert len(holds) == 4
    steps = request.timeline.steps
    rests = [
        step.duration_ms for step in steps if step.kind in {StepKind.REST, StepKind.SWITCH_SIDES}
    ]
    assert rests[-3:] == [120_000] * 3


@pytest.mark.parametrize(
    ("days_ago", "said"),
    [
        (None, "not done it yet"),
        (12, "once a month is often enough"),
        (40, "more than a month ago"),
    ],
)
def test_it_says_when_it_was_done_last(
    room: HistoryRoom, log: BackgroundLog, days_ago: int | None, said: str
) -> None:
    if days_ago is not None:
        do_test(log, days_ago, 60, 40, 38, 70)
    room.open()
    room.page.test.click()

    assert said in room.tests.sheet.last.text()


def test_its_results_are_seen_over_time_with_sides_apart(
    room: HistoryRoom, log: BackgroundLog
) -> None:
    room.services.library.current = Library(exercises=EXERCISES)
    train(log, EVENING - DAY, 99, 99)  # an ordinary session counts for nothing here
    do_test(log, 70, 50, 30, 33, 60)
    do_test(log, 40, 60, 40, 38, 70)
    room.open()
    card = room.page.chart
    card.what.set_value(TESTS)
    card.span.set_value(ALL)
    card.asked.emit()

    assert card.chart is not None
    panels = {
        panel.title: [[point.value for point in each.points] for each in panel.series]
        for panel in card.chart.panels
    }
    assert panels == {
        "Front plank": [[50, 60]],
        "Side plank": [[30, 40], [33, 38]],
        "Back extension": [[60, 70]],
    }
    assert card.summary.text() == "2 self-tests · last on 22/01/2026"
