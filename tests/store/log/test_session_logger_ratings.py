"""How sets were goes into the log, with the sets that are there."""

from datetime import UTC, datetime, timedelta

import pytest

from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.events import SetRated
from lowback_timer.core.session.session import Session
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.entries import LoggedSet
from lowback_timer.store.log.session_logger import SessionLogger
from lowback_timer.store.log.writing import WorkoutLog
from tests.fakes import make_dose, make_hold, make_timeline

EVENING = datetime(2026, 3, 3, 19, 30, tzinfo=UTC)
EVENING_MS = int(EVENING.timestamp() * 1000)


@pytest.fixture
def session() -> Session:
    """Two holds of 10 s with 20 s of rest."""
    return Session(make_timeline(make_dose(make_hold(10), sets=2, rest=20)))


@pytest.fixture
def logger(kept: BackgroundLog, session: Session) -> SessionLogger:
    logger = SessionLogger(kept, session, lambda at_ms: EVENING_MS + at_ms)
    logger.handle(session.start())
    return logger


def sets(log: WorkoutLog) -> tuple[LoggedSet, ...]:
    (logged,) = log.sessions(10)
    return log.sets_of(logged.id)


def test_what_is_said_in_the_rest_is_there_at_once_and_the_set_was_over_when_it_was(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    logger.handle(session.advance_to(20_000))
    logger.handle(session.rate_set(Felt.TOO_EASY))

    (only,) = sets(log)
    assert (only.felt, only.pain, only.done) == (Felt.TOO_EASY, None, 10_000)
    assert only.at == EVENING + timedelta(seconds=15)


def test_so_is_that_it_hurt_and_how_much(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    logger.handle(session.advance_to(9_000))
    logger.handle(session.it_hurts())
    logger.handle(session.rate_set(Felt.HURT, 4))

    (only,) = sets(log)
    assert (only.felt, only.pain, only.done) == (Felt.HURT, 4, 4_000)


def test_it_can_be_said_of_the_last_set_when_all_is_over(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    logger.handle(session.advance_to(60_000))
    (rated,) = session.rate_set(Felt.TOO_HARD)
    assert isinstance(rated, SetRated)
    logger.rate(rated, EVENING + timedelta(hours=1))

    last = sets(log)[-1]
    assert last.felt is Felt.TOO_HARD
    assert last.at == EVENING + timedelta(seconds=45)


def test_a_session_whose_last_set_hurts_has_its_end(
    session: Session, logger: SessionLogger, log: WorkoutLog
) -> None:
    logger.handle(session.advance_to(38_000))
    logger.handle(session.it_hurts())

    (logged,) = log.sessions(10)
    assert logged.state is session.state
    assert [each.felt for each in sets(log)] == [None, Felt.HURT]
