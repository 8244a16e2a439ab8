"""From what the log has to a session that goes on."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from lowback_timer.core.adjusting.under_way import swapped_from
from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.summary import Tally
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.continuation import Continuation, continuation_of, plan_text
from lowback_timer.store.log.entries import Checkpoint, LoggedSession, LoggedSet, Unfinished
from lowback_timer.store.log.session_logger import SessionLogger
from lowback_timer.store.log.writing import WorkoutLog
from tests.doubles.worker import AtOnce, at_once
from tests.fakes import make_dose, make_exercise, make_item, make_reps, make_timeline
from tests.store.log.sessions import content

EVENING = datetime(2026, 3, 3, 19, 30, tzinfo=UTC)
EVENING_MS = int(EVENING.timestamp() * 1000)
BRIDGE = make_exercise("Bridge", doses=make_exercise().doses)
EXERCISES = {each.id: each for each in (make_exercise(), BRIDGE)}
TIMELINE = make_timeline(
    make_item(make_dose(make_reps(2), sets=3, rest=20)), make_dose(make_reps(4))
)
FIRST, SECOND, THIRD, FOURTH = (step for step in TIMELINE.steps if step.kind.is_work)


def wall_ms_of(at_ms: Milliseconds) -> Milliseconds:
    return EVENING_MS + at_ms


class Follower:
    """Follows a session that is logged, until it is cut short."""

    def __init__(self, log: BackgroundLog, timeline: Timeline = TIMELINE) -> None:
        self._log = log
        self.opened: list[BackgroundLog] = []
        """Those of other processes, for whoever made this one to close."""
        self.session = Session(timeline)
        self.logger = SessionLogger(log, self.session, wall_ms_of)
        self.logger.handle(self.session.start())

    def until(self, ms: int) -> "Follower":
        self.do(self.session.advance_to(ms))
        return self

    def do(self, events: tuple[Any, ...]) -> None:
        if events:
            self.logger.handle(events)

    def go_on(self, found: Continuation) -> "Follower":
        """Go on in another process."""
        other = object.__new__(Follower)
        other.opened = self.opened
        other.session = Session(found.timeline, found.counting)
        log = BackgroundLog(self._log._path, at_once, pytest.fail, AtOnce())
        self.opened.append(log)
        other.logger = SessionLogger(log, other.session, wall_ms_of, found)
        other.session.advance_to(self.session.now_ms + 1_000_000)
        other.do(other.session.go_on(found.progress))
        return other


@pytest.fixture
def cut(kept: BackgroundLog) -> Iterator[Follower]:
    """In the rest after the second set."""
    follower = Follower(kept).until(SECOND.end_ms + 2_000)
    yield follower
    for log in follower.opened:
        log.close()


@pytest.fixture
def find(kept: BackgroundLog, log: WorkoutLog) -> Callable[..., Continuation | None]:
    """Asks the log of another process, with this one killed."""

    def ask(exercises: Any = EXERCISES) -> Continuation | None:
        kept.close()
        (found,) = log.unfinished(EVENING.replace(hour=20))
        return continuation_of(found, exercises, {"short": TIMELINE.workout})

    return ask


def test_a_session_goes_on_with_all_that_was_done(
    cut: Follower, find: Callable[..., Continuation]
) -> None:
    found = find()

    assert found.timeline == TIMELINE
    assert found.progress.records == cut.session.records
    assert found.progress.active_ms == SECOND.end_ms
    assert found.coming == THIRD


def test_it_goes_on_in_the_same_record(
    cut: Follower, find: Callable[..., Continuation], path: Path
) -> None:
    (before, _), *_ = content(path)

    cut.go_on(find()).until(3_000_000)

    ((session, sets),) = content(path)
    assert (session.id, session.uid) == (before.id, before.uid)
    assert session.started_at == before.started_at
    assert session.state is State.FINISHED
    assert (session.sets_planned, session.sets_done) == (4, 4)
    assert [each.step_index for each in sets] == [
        step.index for step in (FIRST, SECOND, THIRD, FOURTH)
    ]
    assert session.active_ms == TIMELINE.duration_ms  # the rest was done anew, from its beginning


def test_one_that_was_left_goes_on_too_and_has_no_end_meanwhile(
    cut: Follower, find: Callable[..., Continuation], path: Path
) -> None:
    cut.do(cut.session.abandon())
    found = find()
    assert found.logged.was_left
    assert found.progress.active_ms == SECOND.end_ms + 2_000

    going_on = cut.go_on(found)
    assert content(path)[0][0].state is None

    going_on.do(going_on.session.abandon())
    assert content(path)[0][0].state is State.ABANDONED


def test_a_log_that_was_lost_meanwhile_gets_all_of_it_again(
    cut: Follower, find: Callable[..., Continuation], path: Path
) -> None:
    found = find()
    going_on = cut.go_on(found)
    path.unlink()

    going_on.until(3_000_000)

    ((session, sets),) = content(path)
    assert (session.uid, session.sets_done, len(sets)) == (found.uid, 4, 4)
    assert sets[0].at == found.logged.sets[0].at


def test_how_it_felt_is_not_forgotten(
    cut: Follower, find: Callable[..., Continuation], log: WorkoutLog
) -> None:
    (session,) = log.sessions(1)
    record = replace(cut.session.records[0], felt=Felt.HURT, pain=4)
    log.add_sets(session.id, [record], EVENING, Tally(4, 2, 0))

    assert find().progress.records[0] == record


@pytest.fixture
def swapped(kept: BackgroundLog) -> Follower:
    """Has skipped a set, gone back to it, and chosen another exercise for it."""
    timeline = make_timeline(make_dose(make_reps(2)), make_dose(make_reps(3)), make_dose())
    work = [step for step in timeline.steps if step.kind.is_work]
    follower = Follower(kept, timeline).until(work[0].end_ms + 1_000)
    session = follower.session
    follower.do(session.jump_to(work[2].index))
    follower.do(session.jump_to(work[1].index))
    follower.do(session.replan(swapped_from(timeline, session.step, BRIDGE)))
    return follower


def test_what_was_swapped_on_the_way_stays_so(
    swapped: Follower, find: Callable[..., Continuation]
) -> None:
    found = find()

    assert found.timeline == swapped.session.timeline
    assert found.coming.exercise == BRIDGE
    assert found.progress.records == swapped.session.records


def test_a_set_that_was_skipped_swapped_and_done_is_logged_as_what_it_was(
    swapped: Follower, path: Path
) -> None:
    swapped.until(swapped.session.now_ms + 70_000)

    _, sets = content(path)[0]
    record = swapped.session.records[1]
    assert (sets[1].exercise_id, sets[1].planned) == (BRIDGE.id, record.planned)
    assert sets[1].done == record.done > 0


def test_with_an_exercise_that_is_gone_it_cannot_go_on(
    cut: Follower, find: Callable[..., Continuation | None]
) -> None:
    assert find({}) is None


@pytest.mark.parametrize(
    "plan", ["", "{", "[]", "null", "3", '{"id": "short"}', "[" * 100_000, '"' + "x" * 9 + '"']
)
def test_what_is_no_plan_is_passed_over(plan: str) -> None:
    found = replace(a_found(), checkpoint=replace(a_found().checkpoint, plan=plan))

    assert continuation_of(found, EXERCISES, {}) is None


def test_nor_is_one_offered_whose_sets_do_not_fit() -> None:
    found = a_found()
    (one,) = found.sets
    assert continuation_of(found, EXERCISES, {}) is not None

    for other in (
        replace(one, exercise_id="bridge"),
        replace(one, step_index=99),
        replace(one, set_number=2),
    ):
        assert continuation_of(replace(found, sets=(other,)), EXERCISES, {}) is None


def test_nor_one_that_stands_where_no_step_is() -> None:
    found = a_found()
    reached = replace(found.checkpoint, step_index=99)

    assert continuation_of(replace(found, checkpoint=reached), EXERCISES, {}) is None


def test_nor_one_in_which_nothing_is_left_to_do() -> None:
    """It was killed between the last set and the end."""
    short = make_timeline(make_dose(make_reps(2)))
    assert continuation_of(a_found(short), EXERCISES, {}) is None


def a_found(timeline: Timeline = TIMELINE) -> Unfinished:
    """A session of which the first set was done."""
    plan = plan_text(timeline, Counting.PACED)
    step = next(each for each in timeline.steps if each.kind.is_work)
    what = step.index, step.section, "superman", "Superman", None, 1, step.kind
    done = LoggedSet(*what, 2, 2, Outcome.DONE, EVENING)
    session = LoggedSession(1, "short", "Short", EVENING, 1, None, None, None, 4, 1, 0)
    return Unfinished(session, (done,), Checkpoint(plan, step.index, 9, EVENING), True, 0)
