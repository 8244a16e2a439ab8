"""The log in a thread of its own: nothing waits for it, and nothing is lost."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from lowback_timer.core.session.reading import State
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.entries import SessionEntry
from lowback_timer.store.log.writing import WorkoutLog
from tests.doubles.worker import at_once
from tests.store.log.sessions import assert_whole, content, run
from tests.store.samples import EVENING, LATER, MINUTE, TALLY, a_record

SOON = 10.0


def test_a_session_is_in_the_log(kept: BackgroundLog, path: Path, told: list[str]) -> None:
    run(kept)

    assert_whole(path)
    assert kept.flush(0)
    assert told == []


def test_each_set_is_there_as_soon_as_it_is_over(kept: BackgroundLog, path: Path) -> None:
    seen: list[int] = []

    run(kept, *[lambda: seen.append(len(content(path)[0][1]))] * 4)

    assert seen == [0, 1, 2, 3]


def test_what_is_asked_is_answered_after_what_was_logged(kept: BackgroundLog) -> None:
    answers: list[Any] = []
    kept.ask(lambda kept: kept.last_done(LATER), answers.append)
    run(kept)

    kept.ask(lambda kept: kept.last_done(LATER), answers.append)

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


def end_again(kept: BackgroundLog, entry: SessionEntry) -> None:
    """Do the last set after all, ten minutes later."""
    kept.add_sets(entry, [a_record(2)], EVENING + 9 * MINUTE, TALLY)
    kept.end_session(entry, State.FINISHED, EVENING + 10 * MINUTE, 90_000)


def assert_ended_again(path: Path) -> None:
    ((session, sets),) = content(path)
    assert (session.state, session.active_ms) == (State.FINISHED, 90_000)
    assert session.ended_at == EVENING + 10 * MINUTE
    assert len(sets) == 3


def test_a_session_whose_end_was_taken_back_has_none_until_it_ends_again(
    kept: BackgroundLog, path: Path, told: list[str]
) -> None:
    entry = run(kept)

    kept.reopen_session(entry)

    ((session, sets),) = content(path)
    assert (session.state, session.ended_at, session.active_ms) == (None, None, None)
    assert len(sets) == 3

    end_again(kept, entry)

    assert_ended_again(path)
    assert told == []


def test_it_can_be_taken_back_twice(kept: BackgroundLog, path: Path) -> None:
    entry = run(kept)
    for _ in range(2):
        kept.reopen_session(entry)
        end_again(kept, entry)

    assert_ended_again(path)


def test_an_end_that_was_never_written_can_be_taken_back(kept: BackgroundLog, path: Path) -> None:
    # GIVEN another program that holds the log when the session ends
    entry = run(kept)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        kept.reopen_session(entry)
        end_again(kept, entry)
        kept.reopen_session(entry)
        other.execute("ROLLBACK")

    # WHEN it lets go
    assert kept.flush(0)

    # THEN the log has what holds by then
    ((session, sets),) = content(path)
    assert (session.state, len(sets)) == (None, 3)
    kept.end_session(entry, State.FINISHED, EVENING + 10 * MINUTE, 90_000)
    assert_ended_again(path)


def test_should_the_file_have_gone_the_whole_session_is_in_the_next(
    kept: BackgroundLog, path: Path
) -> None:
    entry = run(kept)
    path.unlink()

    kept.reopen_session(entry)
    end_again(kept, entry)

    assert_ended_again(path)
