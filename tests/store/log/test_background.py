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
from lowback_timer.store.log import background, database
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.migrations import VERSION
from lowback_timer.store.log.writing import LoggedSession, LoggedSet, WorkoutLog
from tests.doubles.worker import AtOnce, at_once
from tests.fakes import make_dose, make_hold, make_timeline
from tests.store.samples import EVENING, LATER, MINUTE, TALLY, a_record

SOON = 10.0
TIMELINE = make_timeline(make_dose(make_hold(10), sets=3, rest=20))


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


def content(path: Path) -> list[tuple[LoggedSession, tuple[LoggedSet, ...]]]:
    """What another program finds in the log, the latest session first."""
    with closing(WorkoutLog(path)) as other:
        assert other.open() is None
        return [(session, other.sets_of(session.id)) for session in other.sessions(10)]


def nothing() -> None:
    """Nothing happens."""


def run(log: BackgroundLog, *between: Callable[[], object]) -> None:
    """Log a session of three sets, with something happening before each set and before the end."""
    steps = [*between, *[nothing] * 4]
    entry = log.begin_session(TIMELINE, EVENING, 3)
    for index in range(3):
        steps[index]()
        log.add_sets(entry, [a_record(index)], EVENING + index * MINUTE, TALLY)
    steps[3]()
    log.end_session(entry, State.FINISHED, EVENING + 5 * MINUTE, 60_000)


def assert_whole(path: Path) -> None:
    """The session of `run` is in the log, once, with every set at its own instant."""
    ((session, sets),) = content(path)
    assert (session.started_at, session.state) == (EVENING, State.FINISHED)
    assert (session.ended_at, session.active_ms) == (EVENING + 5 * MINUTE, 60_000)
    assert (session.sets_planned, session.sets_done) == (TALLY.planned, TALLY.done)
    assert [(each.step_index, each.at) for each in sets] == [
        (index, EVENING + index * MINUTE) for index in range(3)
    ]


class Lock:
    """Another program that holds the log."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(exist_ok=True)
        self._connection = sqlite3.connect(path, isolation_level=None)

    def take(self) -> None:
        self._connection.execute("BEGIN EXCLUSIVE")

    def leave(self) -> None:
        self._connection.execute("ROLLBACK")

    def close(self) -> None:
        self._connection.close()


@pytest.fixture
def lock(path: Path) -> Iterator[Lock]:
    made = Lock(path)
    yield made
    made.close()


# All is well


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


# Trouble


@pytest.mark.parametrize(("from_", "until"), [(0, 1), (0, 3), (1, 2), (2, 3)])
def test_a_lock_costs_no_set(
    log: BackgroundLog, path: Path, told: list[str], lock: Lock, from_: int, until: int
) -> None:
    # GIVEN another program that holds the log for a while, maybe from the very start
    between: list[Callable[[], object]] = [nothing] * 4
    if from_ == 0:
        lock.take()
    else:
        between[from_ - 1] = lock.take
    between[until] = lock.leave

    run(log, *between)

    assert_whole(path)
    assert log.flush(0)
    assert len(told) <= 1
    assert all("another program is using it" in text for text in told)


def test_one_cause_is_told_once(log: BackgroundLog, told: list[str], lock: Lock) -> None:
    lock.take()

    log.ask(lambda log: log.last_done(LATER), lambda _: pytest.fail("it cannot be read"))
    first = list(told)
    run(log)

    # Opening, reading and writing fail for the same reason.
    assert len(first) == 1
    assert "another program is using it" in first[0]
    assert len(told) == 2  # with the session, once more: now it matters
    assert not log.flush(0)
    lock.leave()
    assert log.flush(0)


def test_what_could_not_be_written_is_tried_again_by_itself(
    path: Path, lock: Lock, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN a session that could not be written
    failed, ended = threading.Event(), threading.Event()
    end_session = WorkoutLog.end_session

    def tell_of_end(log: WorkoutLog, *end: Any) -> None:
        end_session(log, *end)
        ended.set()

    monkeypatch.setattr(background, "RETRY_SECONDS", 0.001)
    monkeypatch.setattr(WorkoutLog, "end_session", tell_of_end)
    log = BackgroundLog(path, at_once, lambda _: failed.set())
    lock.take()
    run(log)
    assert failed.wait(SOON)

    # WHEN nothing more happens than that the other program is done
    lock.leave()

    # THEN it is written
    assert ended.wait(SOON)
    assert_whole(path)
    log.close()


def test_a_folder_that_cannot_be_is_told_and_written_to_when_it_can(
    log: BackgroundLog, path: Path, told: list[str]
) -> None:
    path.parent.write_text("a file where the folder should be")

    run(log, nothing, path.parent.unlink)

    assert_whole(path)
    assert len(told) == 1


def test_two_sessions_wait_for_the_same_log(
    log: BackgroundLog, path: Path, told: list[str], lock: Lock
) -> None:
    lock.take()
    run(log)
    run(log)
    lock.leave()

    assert log.flush(0)

    assert [len(sets) for _, sets in content(path)] == [3, 3]


def test_a_log_that_is_deleted_in_mid_session_has_the_whole_session_again(
    log: BackgroundLog, path: Path, told: list[str]
) -> None:
    run(log, nothing, nothing, path.unlink)

    assert_whole(path)
    assert told == []


def test_a_log_that_is_damaged_in_mid_session_is_kept_aside_and_the_session_is_in_the_next(
    log: BackgroundLog, path: Path, told: list[str]
) -> None:
    run(log, nothing, lambda: path.write_bytes(b"\xff" * 20_000))

    assert_whole(path)
    assert len(told) == 1
    assert "workouts.damaged.db" in told[0]


def test_two_programs_lose_none_of_each_others_sets(path: Path, told: list[str]) -> None:
    # GIVEN two programs on one log, each with a session, in threads of their own
    logs = [BackgroundLog(path, at_once, told.append) for _ in range(2)]
    entries = [log.begin_session(TIMELINE, EVENING, 100) for log in logs]

    # WHEN both write as fast as they can
    for index in range(100):
        for log, entry in zip(logs, entries, strict=True):
            log.add_sets(entry, [a_record(index)], EVENING, TALLY)

    # THEN all of it is there
    for log in logs:
        while not log.flush(SOON):
            pass
    assert [len(sets) for _, sets in content(path)] == [100, 100]
    for log in logs:
        log.close()


def test_the_log_of_a_newer_version_is_read_and_told_of_once(
    log: BackgroundLog, path: Path, told: list[str]
) -> None:
    with closing(WorkoutLog(path)) as newer:
        newer.open()
        assert newer._connection is not None
        newer._connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    answers: list[Any] = []

    log.ask(lambda log: log.sessions(10), answers.append)
    run(log)
    run(log)

    assert answers == [()]
    assert len(told) == 1
    assert "newer version" in told[0]
    assert log.flush(0)  # there is nothing that could be done about it


def test_a_mistake_of_ours_is_raised_where_it_can_be_told(path: Path) -> None:
    posted: list[Callable[[], None]] = []
    log = BackgroundLog(path, posted.append, print)
    entry = log.begin_session(TIMELINE, EVENING.replace(tzinfo=None), 3)

    assert log.flush(SOON) in {True, False}

    with pytest.raises(ValueError, match="time zone"):
        posted[0]()
    assert entry.id is None
    log.close()


# Threads


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
