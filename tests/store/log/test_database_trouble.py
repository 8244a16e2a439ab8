"""Logs that cannot be opened or written: locks, disks, folders and newer versions."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lowback_timer.core.session.reading import State
from lowback_timer.store.log.migrations import VERSION
from lowback_timer.store.log.writing import LogError, WorkoutLog
from tests.store.log.sessions import connection_of, fill
from tests.store.samples import EVENING, TALLY, a_record

# A newer version


def test_the_log_of_a_newer_version_can_be_read_and_is_left_as_it_is(log: WorkoutLog) -> None:
    session = fill(log)
    connection_of(log).execute(f"PRAGMA user_version = {VERSION + 1}")
    log.close()
    before = log.path.read_bytes()

    notice = log.open()

    assert "newer version" in (notice or "")
    assert log.is_newer
    assert len(log.sets_of(session)) == 3
    with pytest.raises(LogError, match="newer version"):
        fill(log)
    log.close()
    assert log.path.read_bytes() == before
    assert [path.name for path in log.path.parent.iterdir()] == ["workouts.db"]


# Locks, disks and folders


def test_a_lock_is_told_and_nothing_is_half_written(log: WorkoutLog) -> None:
    session = fill(log)
    records = iter([a_record(8)])
    with closing(sqlite3.connect(log.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LogError, match="another program is using it"):
            log.add_sets(session, records, EVENING, TALLY)
        other.execute("ROLLBACK")

    # Afterwards it goes on as if nothing had been.
    log.add_sets(session, records, EVENING, TALLY)
    assert [row.step_index for row in log.sets_of(session)] == [0, 1, 2, 8]


def test_a_reader_in_the_way_of_a_commit_is_told(log: WorkoutLog) -> None:
    session = fill(log)
    with closing(sqlite3.connect(log.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM sets").fetchall()
        with pytest.raises(LogError, match="another program is using it"):
            log.add_sets(session, [a_record(7)], EVENING, TALLY)

    log.add_sets(session, [a_record(8)], EVENING, TALLY)
    assert [row.step_index for row in log.sets_of(session)] == [0, 1, 2, 8]


def test_a_locked_log_is_not_taken_for_a_damaged_one(log: WorkoutLog) -> None:
    fill(log)
    with closing(sqlite3.connect(log.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with (
            closing(WorkoutLog(log.path)) as second,
            pytest.raises(LogError, match="another program is using it"),
        ):
            second.open()

    assert len(log.sessions(5)) == 1
    assert [path.name for path in log.path.parent.iterdir()] == ["workouts.db"]


def test_a_full_disk_is_told_and_what_was_logged_stays(log: WorkoutLog) -> None:
    session = fill(log)
    (pages,) = connection_of(log).execute("PRAGMA page_count").fetchone()
    connection_of(log).execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(LogError, match="the disk is full"):
        log.add_sets(session, (a_record(index) for index in range(5_000)), EVENING, TALLY)

    assert [row.step_index for row in log.sets_of(session)] == [0, 1, 2]
    log.add_sets(session, [a_record(3)], EVENING, TALLY)
    assert [row.step_index for row in log.sets_of(session)] == [0, 1, 2, 3]


def test_a_read_only_log_can_be_read(log: WorkoutLog) -> None:
    session = fill(log)
    connection_of(log).execute("PRAGMA query_only = ON")

    with pytest.raises(LogError, match="write-protected"):
        log.add_sets(session, [a_record(3)], EVENING, TALLY)
    with pytest.raises(LogError, match="write-protected"):
        log.begin_session("first-steps", "First steps", EVENING, 900_000, 3)
    with pytest.raises(LogError, match="write-protected"):
        log.end_session(session, State.FINISHED, EVENING, 1)

    assert len(log.sets_of(session)) == 3
    assert len(log.sessions(5)) == 1


def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")

    with pytest.raises(LogError, match="cannot be opened"):
        WorkoutLog(tmp_path / "data" / "workouts.db").open()


def test_a_folder_or_a_pipe_of_that_name_is_told(tmp_path: Path) -> None:
    path = tmp_path / "workouts.db"
    path.mkdir()
    with pytest.raises(LogError, match="not a file"):
        WorkoutLog(path).open()
    path.rmdir()

    if hasattr(os, "mkfifo"):
        os.mkfifo(path)
        with pytest.raises(LogError, match="not a file"):
            WorkoutLog(path).open()


def test_opening_can_be_tried_again(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    log = WorkoutLog(tmp_path / "data" / "workouts.db")
    with pytest.raises(LogError):
        log.open()
    (tmp_path / "data").unlink()

    assert log.open() is None
    fill(log)
    log.close()


def test_an_error_of_the_caller_undoes_the_whole_batch(log: WorkoutLog) -> None:
    session = fill(log)

    def records() -> object:
        yield a_record(7)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        log.add_sets(session, records(), EVENING, TALLY)  # type: ignore[arg-type]

    assert [row.step_index for row in log.sets_of(session)] == [0, 1, 2]
    log.add_sets(session, [a_record(8)], EVENING, TALLY)
