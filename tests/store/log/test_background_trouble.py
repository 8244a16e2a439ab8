"""Locks, disks and damage: what cannot be written is kept, told of once, and written later."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from lowback_timer.store.log import background
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.migrations import VERSION
from lowback_timer.store.log.writing import WorkoutLog
from tests.doubles.worker import at_once
from tests.store.log.sessions import TIMELINE, assert_whole, content, nothing, run
from tests.store.samples import EVENING, LATER, TALLY, a_record

SOON = 10.0


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


@pytest.mark.parametrize(("from_", "until"), [(0, 1), (0, 3), (1, 2), (2, 3)])
def test_a_lock_costs_no_set(
    kept: BackgroundLog, path: Path, told: list[str], lock: Lock, from_: int, until: int
) -> None:
    # GIVEN another program that holds the log for a while, maybe from the very start
    between: list[Callable[[], object]] = [nothing] * 4
    if from_ == 0:
        lock.take()
    else:
        between[from_ - 1] = lock.take
    between[until] = lock.leave

    run(kept, *between)

    assert_whole(path)
    assert kept.flush(0)
    assert len(told) <= 1
    assert all("another program is using it" in text for text in told)


def test_one_cause_is_told_once(kept: BackgroundLog, told: list[str], lock: Lock) -> None:
    lock.take()

    kept.ask(lambda kept: kept.last_done(LATER), lambda _: pytest.fail("it cannot be read"))
    first = list(told)
    run(kept)

    # Opening, reading and writing fail for the same reason.
    assert len(first) == 1
    assert "another program is using it" in first[0]
    assert len(told) == 2  # with the session, once more: now it matters
    assert not kept.flush(0)
    lock.leave()
    assert kept.flush(0)


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
    kept: BackgroundLog, path: Path, told: list[str]
) -> None:
    path.parent.write_text("a file where the folder should be")

    run(kept, nothing, path.parent.unlink)

    assert_whole(path)
    assert len(told) == 1


def test_two_sessions_wait_for_the_same_log(
    kept: BackgroundLog, path: Path, told: list[str], lock: Lock
) -> None:
    lock.take()
    run(kept)
    run(kept)
    lock.leave()

    assert kept.flush(0)

    assert [len(sets) for _, sets in content(path)] == [3, 3]


@pytest.mark.parametrize("take_away", [Path.unlink, lambda path: path.write_bytes(b"")])
def test_a_log_that_is_deleted_or_emptied_in_mid_session_has_the_whole_session_again(
    take_away: Callable[[Path], object], kept: BackgroundLog, path: Path, told: list[str]
) -> None:
    run(kept, nothing, nothing, lambda: take_away(path))

    assert_whole(path)
    assert told == []


def test_a_log_that_is_damaged_in_mid_session_is_kept_aside_and_the_session_is_in_the_next(
    kept: BackgroundLog, path: Path, told: list[str]
) -> None:
    run(kept, nothing, lambda: path.write_bytes(b"\xff" * 20_000))

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
    kept: BackgroundLog, path: Path, told: list[str]
) -> None:
    with closing(WorkoutLog(path)) as newer:
        newer.open()
        assert newer._connection is not None
        newer._connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    answers: list[Any] = []

    kept.ask(lambda kept: kept.sessions(10), answers.append)
    run(kept)
    run(kept)

    assert answers == [()]
    assert len(told) == 1
    assert "newer version" in told[0]
    assert kept.flush(0)  # there is nothing that could be done about it


def test_a_mistake_of_ours_is_raised_where_it_can_be_told(path: Path) -> None:
    posted: list[Callable[[], None]] = []
    log = BackgroundLog(path, posted.append, print)
    entry = log.begin_session(TIMELINE, EVENING.replace(tzinfo=None), 3)

    assert log.flush(SOON) in {True, False}

    with pytest.raises(ValueError, match="time zone"):
        posted[0]()
    assert entry.id is None
    log.close()
