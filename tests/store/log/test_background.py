"""The log in a thread of its own: nothing waits for it, and nothing is lost."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from lowback_timer.core.session.reading import State
from lowback_timer.store.log import database
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.entries import SessionEntry
from lowback_timer.store.log.writing import WorkoutLog
from tests.doubles.worker import AtOnce, at_once
from tests.store.log.sessions import assert_whole, content, run
from tests.store.samples import EVENING, LATER, MINUTE, TALLY, a_record

SOON = 10.0


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for a lock in a test."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "workouts.db"


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def log(path: Path, told: list[str]) -> Iterator[BackgroundLog]:
    """A log that does everything at once, so that a test can tell when."""
    made = BackgroundLog(path, at_once, told.append, AtOnce())
    yield made
    made.close()


def test_a_session_is_in_the_log(log: BackgroundLog, path: Path, told: list[str]) -> None:
    run(log)

    assert_whole(path)
    assert log.flush(0)
    assert told == []


def test_each_set_is_there_as_soon_as_it_is_over(log: BackgroundLog, path: Path) -> None:
    seen: list[int] = []

    run(log, *[lambda: seen.append(len(content(path)[0][1]))] * 4)

    assert seen == [0, 1, 2, 3]


def test_what_is_asked_is_answered_after_what_was_logged(log: BackgroundLog) -> None:
    answers: list[Any] = []
    log.ask(lambda log: log.last_done(LATER), answers.append)
    run(log)

    log.ask(lambda log: log.last_done(LATER), answers.append)

    assert answers[0] == {}
    assert answers[1]["short"].day == EVENING.date()


def test_nothing_is_opened_before_it_is_needed(path: Path, told: list[str]) -> None:
    log = BackgroundLog(path, at_once, told.append)

    log.close()

    assert not path.exists()


def test_a_slow_disk_delays_nobody(
    path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN a disk that takes for ever
    may_go_on = threading.Event()
    real_open = WorkoutLog.open

    def slowly(log: WorkoutLog) -> str | None:
        may_go_on.wait(SOON)
        return real_open(log)

    monkeypatch.setattr(WorkoutLog, "open", slowly)
    log = BackgroundLog(path, at_once, told.append)

    # WHEN a session is logged, THEN all of that returns at once
    run(log)
    log.ask(lambda log: log.sessions(10), lambda _: None)
    assert not log.flush(0.01)

    # AND it is written when the disk can
    may_go_on.set()
    assert log.flush(SOON)
    assert_whole(path)
    log.close()


def test_what_is_told_and_answered_goes_through_the_post(path: Path) -> None:
    posted: list[Callable[[], None]] = []
    answers: list[Any] = []
    log = BackgroundLog(path, posted.append, print)

    log.ask(lambda log: log.last_done(EVENING + timedelta(1)), answers.append)
    assert log.flush(SOON)

    assert answers == []
    (deliver,) = posted
    deliver()
    assert answers == [{}]
    log.close()


# An end that is taken back


def end_again(log: BackgroundLog, entry: SessionEntry) -> None:
    """Do the last set after all, ten minutes later."""
    log.add_sets(entry, [a_record(2)], EVENING + 9 * MINUTE, TALLY)
    log.end_session(entry, State.FINISHED, EVENING + 10 * MINUTE, 90_000)


def assert_ended_again(path: Path) -> None:
    ((session, sets),) = content(path)
    assert (session.state, session.active_ms) == (State.FINISHED, 90_000)
    assert session.ended_at == EVENING + 10 * MINUTE
    assert len(sets) == 3


def test_a_session_whose_end_was_taken_back_has_none_until_it_ends_again(
    log: BackgroundLog, path: Path, told: list[str]
) -> None:
    entry = run(log)

    log.reopen_session(entry)

    ((session, sets),) = content(path)
    assert (session.state, session.ended_at, session.active_ms) == (None, None, None)
    assert len(sets) == 3

    end_again(log, entry)

    assert_ended_again(path)
    assert told == []


def test_it_can_be_taken_back_twice(log: BackgroundLog, path: Path) -> None:
    entry = run(log)
    for _ in range(2):
        log.reopen_session(entry)
        end_again(log, entry)

    assert_ended_again(path)


def test_an_end_that_was_never_written_can_be_taken_back(log: BackgroundLog, path: Path) -> None:
    # GIVEN another program that holds the log when the session ends
    entry = run(log)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        log.reopen_session(entry)
        end_again(log, entry)
        log.reopen_session(entry)
        other.execute("ROLLBACK")

    # WHEN it lets go
    assert log.flush(0)

    # THEN the log has what holds by then
    ((session, sets),) = content(path)
    assert (session.state, len(sets)) == (None, 3)
    log.end_session(entry, State.FINISHED, EVENING + 10 * MINUTE, 90_000)
    assert_ended_again(path)


def test_should_the_file_have_gone_the_whole_session_is_in_the_next(
    log: BackgroundLog, path: Path
) -> None:
    entry = run(log)
    path.unlink()

    log.reopen_session(entry)
    end_again(log, entry)

    assert_ended_again(path)
