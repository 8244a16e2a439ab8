"""The log of another computer, and one's own beside the running program, are only read."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lowback_timer.store.log.database import LogError
from lowback_timer.store.log.elsewhere import opened_copy
from lowback_timer.store.log.migrations import VERSION
from lowback_timer.store.log.writing import WorkoutLog
from tests.store.log.sessions import connection_of, fill

DATA = Path(__file__).parent / "data"


@pytest.mark.parametrize("version", ["workouts-v1.db", "workouts-v2.db"])
def test_a_log_of_any_version_is_read_and_left_as_it_is(tmp_path: Path, version: str) -> None:
    path = tmp_path / "from the laptop.db"
    shutil.copy(DATA / version, path)
    before = path.read_bytes()
    tmp_path.chmod(0o500)

    try:
        with opened_copy(path) as log:
            assert log.copying.read().sessions
    finally:
        tmp_path.chmod(0o700)

    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_the_log_of_the_running_program_is_read_beside_it(log: WorkoutLog) -> None:
    fill(log)
    connection_of(log).execute("BEGIN IMMEDIATE")  # it is about to write

    with opened_copy(log.path) as other:
        assert len(other.sessions(9)) == 1


def test_a_log_that_is_being_written_at_that_moment_is_told(log: WorkoutLog) -> None:
    fill(log)
    connection_of(log).execute("BEGIN EXCLUSIVE")

    with pytest.raises(LogError, match="another program is using it"), opened_copy(log.path):
        pass


def test_what_was_cut_off_while_it_was_written_is_undone_in_the_copy(
    tmp_path: Path, log: WorkoutLog
) -> None:
    # GIVEN a log that was copied in the middle of writing, with the journal beside it
    fill(log)
    connection = connection_of(log)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    connection.execute("UPDATE sets SET exercise_name = hex(zeroblob(20000))")
    path = tmp_path / "copy.db"
    shutil.copy(log.path, path)
    shutil.copy(f"{log.path}-journal", f"{path}-journal")
    connection.execute("ROLLBACK")
    path.chmod(0o400)
    Path(f"{path}-journal").chmod(0o400)

    # WHEN it is read
    with opened_copy(path) as copy:
        # THEN it is as it was before
        assert copy.copying.read() == log.copying.read()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"no database, " * 1000, "it is damaged"),
        (None, "No such file"),
    ],
)
def test_what_is_no_log_is_told_in_a_sentence(
    tmp_path: Path, content: bytes | None, told: str
) -> None:
    path = tmp_path / "workouts.db"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(LogError, match=told), opened_copy(path):
        pass


def test_another_programs_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "places.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE places (url TEXT)")

    with pytest.raises(LogError, match="another program’s"), opened_copy(path):
        pass


def test_the_log_of_a_newer_version_is_told(log: WorkoutLog) -> None:
    connection_of(log).execute(f"PRAGMA user_version = {VERSION + 1}")

    with pytest.raises(LogError, match="a newer version of this program"), opened_copy(log.path):
        pass
