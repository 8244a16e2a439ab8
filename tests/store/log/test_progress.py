"""The steps of progress in the log."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lowback_timer.core.coach.notch_rules import NotchRule
from lowback_timer.core.coach.progress import Progress
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.store.log.writing import LogError, WorkoutLog
from tests.store.log.practising import DAY, EXERCISES, HELD, a_hold, train
from tests.store.log.sessions import connection_of
from tests.store.samples import EVENING, LATER


@pytest.fixture
def log(path: Path) -> Iterator[WorkoutLog]:
    log = WorkoutLog(path)
    log.open()
    yield log
    log.close()


def look(log: WorkoutLog, days_on: int = 0) -> Progress:
    return log.progress.look(EVENING + days_on * DAY, EXERCISES)


def state_of(found: Progress) -> tuple[int | None, NotchRule | None, bool]:
    """Where the bridge stands, which rule comes next, and whether that is refused."""
    notch = found.notch_for(HELD)
    rule, refused = (None, False) if notch is None else (notch.rule, notch.is_refused)
    return found.standing.get(HELD), rule, refused


def rows(log: WorkoutLog) -> list[tuple[str, int]]:
    statement = "SELECT rule, is_refused FROM notches ORDER BY rule"
    return connection_of(log).execute(statement).fetchall()


def test_an_empty_log_knows_of_no_progress(log: WorkoutLog) -> None:
    assert look(log) == Progress()


def test_what_is_due_is_kept_and_stands_from_the_next_session_on(log: WorkoutLog) -> None:
    train(log, 6)
    train(log, 3)
    assert state_of(look(log)) == (0, NotchRule.EASY_TWICE, False)
    assert rows(log) == [("easy_twice", 0)]

    train(log, 0)

    assert state_of(look(log)) == (1, None, False)


def test_looking_again_writes_nothing(log: WorkoutLog) -> None:
    train(log, 6)
    train(log, 3)
    look(log)
    before = connection_of(log).total_changes
    look(log)

    assert connection_of(log).total_changes == before


def test_a_rating_that_is_given_later_still_counts(log: WorkoutLog) -> None:
    train(log, 6)
    session = train(log, 3, [a_hold(0), a_hold(1, None)])
    assert state_of(look(log)) == (0, None, False)

    _rate(log, session, Felt.TOO_EASY)
    assert state_of(look(log)) == (0, NotchRule.EASY_TWICE, False)
    _rate(log, session, Felt.TOO_HARD)

    assert state_of(look(log)) == (0, NotchRule.TOO_HARD, False)
    assert rows(log) == [("too_hard", 0)]


def _rate(log: WorkoutLog, session: int, felt: Felt) -> None:
    connection_of(log).execute(
        "UPDATE sets SET felt = ? WHERE session_id = ? AND set_number = 2", (felt.value, session)
    )


def test_refusing_is_kept_and_can_be_taken_back(log: WorkoutLog) -> None:
    train(log, 6)
    train(log, 3)
    notch = look(log).due[HELD]

    log.progress.refuse([notch], EVENING)
    assert state_of(look(log)) == (0, NotchRule.EASY_TWICE, True)
    log.progress.refuse([notch], EVENING, is_refused=False)

    assert state_of(look(log)) == (0, NotchRule.EASY_TWICE, False)


def test_what_was_refused_does_not_stand(log: WorkoutLog) -> None:
    train(log, 6)
    train(log, 3)
    log.progress.refuse([look(log).due[HELD]], EVENING)
    train(log, 0)

    assert state_of(look(log)) == (0, None, False)


def test_a_session_that_is_deleted_speaks_for_nothing(log: WorkoutLog) -> None:
    train(log, 9)
    session = train(log, 6)
    look(log)
    train(log, 0)
    assert state_of(look(log))[0] == 1

    deleted = log.bin.delete(session, LATER)
    assert state_of(look(log))[0] == 0

    assert deleted is not None
    log.bin.restore(deleted, LATER)
    assert state_of(look(log))[0] == 1


def test_too_long_without_a_session_is_one_notch_less_once(log: WorkoutLog) -> None:
    train(log, 0, [a_hold(0, Felt.RIGHT)])
    assert state_of(look(log, 14)) == (0, None, False)
    assert state_of(look(log, 15)) == (0, NotchRule.TIME_OFF, False)

    train(log, -20, [a_hold(0, Felt.RIGHT)])

    assert state_of(look(log, 21)) == (0, None, False)  # at the least there is nothing to take away


def test_a_sore_morning_is_for_once_and_leaves_nothing_behind(log: WorkoutLog) -> None:
    train(log, 1, [a_hold(0, Felt.RIGHT)], Answers(pain_before=1, pain_next=3))
    found = look(log)
    assert state_of(found) == (0, NotchRule.SORE_MORNING, False)
    assert rows(log) == []

    notch = found.notch_for(HELD)
    assert notch is not None
    log.progress.refuse([notch], EVENING)
    assert state_of(look(log)) == (0, NotchRule.SORE_MORNING, True)
    log.progress.refuse([notch], EVENING, is_refused=False)

    assert (state_of(look(log)), rows(log)) == ((0, NotchRule.SORE_MORNING, False), [])


def test_what_has_been_kept_as_more_is_gone_when_it_hurts_after_all(log: WorkoutLog) -> None:
    train(log, 6)
    session = train(log, 3)
    look(log)
    log.set_answers(session, Answers(pain_before=1, pain_after=4), EVENING)

    assert state_of(look(log)) == (0, None, False)
    assert rows(log) == []


def test_a_log_that_can_only_be_read_is_still_looked_at(log: WorkoutLog) -> None:
    train(log, 6)
    train(log, 3)
    log.is_newer = True

    assert state_of(look(log)) == (0, NotchRule.EASY_TWICE, False)
    with pytest.raises(LogError):
        log.progress.refuse([look(log).due[HELD]], EVENING)
    assert rows(log) == []
