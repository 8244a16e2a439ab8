"""A session goes into the log, set by set."""

from datetime import UTC, datetime, timedelta

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Milliseconds, Side, Sides
from lowback_timer.core.session.presence import LEFT_ALONE_AFTER_MS
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.session import Session
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.continuation import plan_text
from lowback_timer.store.log.entries import LoggedSession, LoggedSet, Unfinished
from lowback_timer.store.log.session_logger import SessionLogger
from lowback_timer.store.log.unfinished import unfinished as read_unfinished
from lowback_timer.store.log.writing import WorkoutLog
from tests.fakes import make_dose, make_hold, make_reps, make_timeline
from tests.store.log.sessions import connection_of

EVENING = datetime(2026, 3, 3, 19, 30, tzinfo=UTC)
EVENING_MS = int(EVENING.timestamp() * 1000)


def wall_ms_of(at_ms: Milliseconds) -> Milliseconds:
    """The session begins in the evening."""
    return EVENING_MS + at_ms


@pytest.fixture
def session() -> Session:
    """Two holds of 10 s with 20 s of rest, then four reps in turn on either side."""
    return Session(
        make_timeline(
            make_dose(make_hold(10), sets=2, rest=20),
            make_dose(make_reps(2), sides=Sides.ALTERNATE),
        )
    )


@pytest.fixture
def logger(kept: BackgroundLog, session: Session) -> SessionLogger:
    return SessionLogger(kept, session, wall_ms_of)


def run(session: Session, logger: SessionLogger, until_ms: int) -> None:
    logger.handle(session.start())
    logger.handle(session.advance_to(until_ms))


def unfinished(log: WorkoutLog) -> tuple[Unfinished, ...]:
    """What can go on, or could if it were not under way."""
    return read_unfinished(connection_of(log), EVENING + timedelta(minutes=5), 0)


def only(log: WorkoutLog) -> tuple[LoggedSession, tuple[LoggedSet, ...]]:
    """The only session in the log, and its sets."""
    (logged,) = log.sessions(10)
    return logged, log.sets_of(logged.id)


def test_a_whole_session_is_in_the_log_with_every_instant_as_it_was(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    # WHEN a session is over before anybody looks
    run(session, logger, session.timeline.duration_ms + 700)

    # THEN all of it is there, at the instants at which it happened
    logged, sets = only(log)
    assert (logged.workout_id, logged.workout_name) == ("short", "A short workout")
    assert logged.state is State.FINISHED
    assert logged.planned_ms == logged.active_ms == session.timeline.duration_ms
    assert (logged.sets_planned, logged.sets_done, logged.sets_early) == (3, 3, 0)
    assert logged.started_at == EVENING
    assert logged.ended_at == EVENING + timedelta(seconds=89)
    assert [(each.side, each.done, each.outcome) for each in sets] == [
        (None, 10_000, Outcome.DONE),
        (None, 10_000, Outcome.DONE),
        (Side.LEFT, 2, Outcome.DONE),
        (Side.RIGHT, 2, Outcome.DONE),
    ]
    assert [(each.at - EVENING).total_seconds() for each in sets] == [15, 45, 89, 89]


def test_each_set_is_written_as_soon_as_it_is_over(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    begun, sets = only(log)
    assert (begun.state, begun.sets_planned, begun.sets_done, sets) == (None, 3, 0, ())

    run(session, logger, 16_000)

    # Whatever happens from here on, the first set is kept.
    begun, sets = only(log)
    assert [each.done for each in sets] == [10_000]
    assert (begun.sets_planned, begun.sets_done, begun.sets_early) == (3, 1, 0)


def test_a_session_that_was_left_is_logged_with_what_was_done(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    run(session, logger, 39_000)
    logger.handle(session.abandon())

    logged, sets = only(log)
    assert logged.state is State.ABANDONED
    assert logged.active_ms == 39_000
    assert (logged.sets_planned, logged.sets_done, logged.sets_early) == (3, 1, 1)
    assert [each.done for each in sets] == [10_000, 4_000]


def test_pauses_do_not_count(session: Session, logger: SessionLogger, log: WorkoutLog) -> None:
    run(session, logger, 8_000)
    logger.handle(session.pause())
    session.advance_to(100_000)
    logger.handle(session.abandon())

    assert only(log)[0].active_ms == 8_000


def test_nor_does_the_time_when_nobody_is_there(kept: BackgroundLog, log: WorkoutLog) -> None:
    # GIVEN a rest that waits for somebody who has gone away for days
    timeline = make_timeline(make_dose(make_hold(10), sets=2, rest=20))
    session = Session(timeline, Counting.PACED_WAITING)
    logger = SessionLogger(kept, session, wall_ms_of)

    run(session, logger, 56 * 3_600_000)
    logger.handle(session.abandon())

    assert only(log)[0].active_ms == 35_000 + LEFT_ALONE_AFTER_MS


def test_a_set_of_which_nothing_was_done_counts_as_nothing(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    logger.handle(session.start())
    while not session.state.is_over:
        logger.handle(session.skip())

    logged, sets = only(log)
    assert (logged.sets_done, logged.sets_early) == (0, 0)
    assert {each.outcome for each in sets} == {Outcome.SKIPPED}


def test_both_sides_are_one_set(kept: BackgroundLog, log: WorkoutLog) -> None:
    # GIVEN two sets on either side, of which the second is left in the middle
    timeline = make_timeline(make_dose(make_hold(20), sides=Sides.EACH, sets=2, rest=5))
    session = Session(timeline)
    logger = SessionLogger(kept, session, wall_ms_of)
    second = [step for step in timeline.steps if step.kind.is_work][2]

    run(session, logger, second.start_ms + second.duration_ms)
    logger.handle(session.abandon())

    logged, sets = only(log)
    assert (logged.sets_planned, logged.sets_done, logged.sets_early) == (2, 1, 1)
    assert len(sets) == 3


def test_a_set_done_again_is_logged_as_the_session_has_it(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    # GIVEN a set that is begun again, by mistake maybe, and left after two seconds
    run(session, logger, 16_000)
    logger.handle(session.back())
    logger.handle(session.advance_to(16_000 + 3_000 + 2_000))
    logger.handle(session.finish_set())

    _, sets = only(log)
    (record,) = session.records
    assert [(each.done, each.outcome) for each in sets] == [(record.done, record.outcome)]


def test_how_far_it_has_come_is_logged_at_every_step(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    run(session, logger, 16_000)

    (found,) = unfinished(log)
    assert found.checkpoint.step_index == session.step.index == 2
    assert found.checkpoint.at == EVENING + timedelta(seconds=15)
    assert found.checkpoint.active_ms == 15_000


def test_the_plan_is_kept_and_changes_with_a_swap(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    run(session, logger, 16_000)
    before = plan_text(session.timeline, session.counting)
    shorter = make_timeline(make_dose(make_hold(10), sets=2, rest=20))
    logger.handle(session.replan(shorter))

    plans = [each.checkpoint.plan for each in unfinished(log)]

    assert plans == [plan_text(shorter, session.counting)] != [before]


def test_one_that_is_about_to_be_cut_short_gets_no_end(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    run(session, logger, 39_000)

    logger.leave_open()
    logger.handle(session.abandon())

    # What was done of the set is there all the same.
    logged, sets = only(log)
    assert logged.state is None
    assert [each.done for each in sets] == [10_000, 4_000]


def test_one_that_was_finished_and_reopened_can_be_gone_on_with_again(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    run(session, logger, 16_000)
    while not session.state.is_over:
        logger.handle(session.skip())
    assert unfinished(log) == ()

    logger.reopen(wall_ms_of)
    logger.handle(session.reopen())

    (found,) = unfinished(log)
    assert found.checkpoint.plan == plan_text(session.timeline, session.counting)
