"""How a log is opened, and logs that are damaged."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lowback_timer.core.session.reading import State
from lowback_timer.store.log import database
from lowback_timer.store.log.database import NewerLogError
from lowback_timer.store.log.migrations import VERSION
from lowback_timer.store.log.writing import LogError, WorkoutLog
from tests.store.log.sessions import connection_of, fill
from tests.store.samples import EVENING, TALLY, a_record

AS_SHIPPED = database.SYNCHRONOUS
"""Of which the tests are spared; see `quick_disk`."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A good log."""
    log = WorkoutLog(tmp_path_factory.mktemp("sound") / "workouts.db")
    log.open()
    for _ in range(10):
        log.add_sets(fill(log), (a_record(index) for index in range(100)), EVENING, TALLY)
    log.close()
    return log.path


# How it is opened


def test_a_commit_is_on_the_disk_before_it_returns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "SYNCHRONOUS", AS_SHIPPED)
    with closing(WorkoutLog(tmp_path / "workouts.db")) as log:
        log.open()
        asked = [
            connection_of(log).execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("synchronous", "journal_mode", "foreign_keys", "user_version")
        ]

    assert asked == [3, "delete", 1, VERSION]  # 3 is EXTRA


def test_everything_is_in_one_file(log: WorkoutLog) -> None:
    fill(log)

    assert [path.name for path in log.path.parent.iterdir()] == ["workouts.db"]


def test_the_folder_is_made_for_the_person_alone(log: WorkoutLog) -> None:
    if os.name == "posix":
        assert log.path.parent.stat().st_mode & 0o077 == 0


def test_two_windows_share_a_log(log: WorkoutLog) -> None:
    with closing(WorkoutLog(log.path)) as other:
        assert other.open() is None
        sessions = [fill(log), fill(other), fill(log)]

        assert sessions == [1, 2, 3]
        assert other.sessions(10) == log.sessions(10)


# Damage


@pytest.mark.parametrize("at", [0, 100], ids=["header", "schema"])
def test_a_damaged_log_is_kept_aside_and_a_new_one_begun(
    tmp_path: Path, sound: Path, at: int
) -> None:
    path = tmp_path / "workouts.db"
    before = sound.read_bytes()
    damaged = before[:at] + b"\xff" * 2000 + before[at + 2000 :]
    path.write_bytes(damaged)
    log = WorkoutLog(path)

    notice = log.open()

    assert notice is not None
    assert "workouts.damaged.db" in notice
    assert "10 sessions" in notice
    assert (tmp_path / "workouts.damaged.db").read_bytes() == damaged
    assert [len(log.sets_of(each.id)) for each in log.sessions(20)] == [100] * 10
    session = fill(log)
    log.close()
    assert log.open() is None
    assert len(log.sets_of(session)) == 3
    log.close()


def damage(path: Path) -> bytes:
    """Overwrite the pages in which the sessions and sets are, though not the tables' names."""
    content = path.read_bytes()
    damaged = content[:4096] + b"\xff" * (len(content) - 4096)
    path.write_bytes(damaged)
    return damaged


def test_a_damaged_page_is_found_when_it_is_met(tmp_path: Path, sound: Path) -> None:
    # GIVEN a log of which only the first page is read when it is opened
    path = tmp_path / "workouts.db"
    path.write_bytes(sound.read_bytes())
    damaged = damage(path)
    log = WorkoutLog(path)
    assert log.open() is None

    # WHEN it is read
    with pytest.raises(LogError, match="it is damaged"):
        log.sessions(10)

    # THEN it is kept aside when it is opened anew
    assert not log.is_open
    assert "workouts.damaged.db" in (log.open() or "")
    assert (tmp_path / "workouts.damaged.db").read_bytes() == damaged
    fill(log)
    assert len(log.sessions(10)) == 1
    log.close()


def test_a_log_that_was_being_written_when_the_program_was_stopped_is_read_as_a_whole(
    tmp_path: Path, sound: Path
) -> None:
    path = tmp_path / "workouts.db"
    path.write_bytes(sound.read_bytes())
    damage(path)
    (tmp_path / "workouts.db-journal").write_bytes(b"cut off")

    with closing(WorkoutLog(path)) as log:
        assert "workouts.damaged.db" in (log.open() or "")


def test_a_log_that_was_deleted_or_moved_meanwhile_is_begun_anew(log: WorkoutLog) -> None:
    fill(log)
    first = log.generation
    log.path.rename(log.path.with_name("elsewhere.db"))

    assert log.open() is None
    fill(log)

    assert log.generation == first + 1
    assert len(log.sessions(10)) == 1
    assert log.path.exists()


@pytest.mark.parametrize(
    "statements",
    [
        "CREATE TABLE bookmarks (url TEXT)",
        "CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 1",
        "CREATE TABLE sessions (id INTEGER); PRAGMA user_version = 1",
    ],
)
def test_another_programs_database_is_not_written_to(tmp_path: Path, statements: str) -> None:
    path = tmp_path / "workouts.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(statements)
    before = path.read_bytes()

    with closing(WorkoutLog(path)) as log:
        notice = log.open()
        fill(log)

    assert notice is not None
    assert (tmp_path / "workouts.damaged.db").read_bytes() == before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(damage=st.sampled_from(["cut", "overwrite", "other"]), at=st.floats(0, 1), put=st.binary())
def test_no_content_breaks_it(
    tmp_path: Path, sound: Path, damage: str, at: float, put: bytes
) -> None:
    # GIVEN a log of which something has been cut off or overwritten, or any other file
    for path in tmp_path.glob("workouts*"):
        path.unlink()
    path = tmp_path / "workouts.db"
    before = sound.read_bytes()
    offset = int(at * len(before))
    overwritten = before[:offset] + put + before[offset + len(put) :]
    content = {"cut": before[:offset], "overwrite": overwritten, "other": put}[damage]
    path.write_bytes(content)

    # WHEN the program uses it
    with closing(WorkoutLog(path)) as log:
        try:
            notice = log.open()
        except LogError:
            assert path.read_bytes() == content
            return

        # THEN it works, or says in one sentence that it does not
        for use in (fill, lambda log: log.sessions(50), lambda log: log.last_done(EVENING)):
            with suppress(LogError):
                use(log)

    # AND what was there is kept, where it is if one byte makes it a newer version's
    if notice is not None:
        kept = path if notice == str(NewerLogError()) else tmp_path / "workouts.damaged.db"
        assert kept.read_bytes() == content


def test_a_damaged_letter_does_not_hide_a_set(log: WorkoutLog) -> None:
    session = fill(log)
    connection_of(log).execute("UPDATE sets SET exercise_name = CAST(x'42ff7264' AS TEXT)")

    assert {row.exercise_name for row in log.sets_of(session)} == {"B\ufffdrd"}


def test_a_value_that_the_log_never_writes_is_told(log: WorkoutLog) -> None:
    session = fill(log)
    log.end_session(session, State.FINISHED, EVENING, 1)
    for statement in (
        "UPDATE sessions SET started_ms = 'tomorrow', ended_offset_min = 9e30",
        "UPDATE sets SET outcome = 'magnificent'",
    ):
        connection_of(log).execute(statement)

    with pytest.raises(LogError, match="holds what it should not"):
        log.sessions(1)
    with pytest.raises(LogError, match="holds what it should not"):
        log.last_done(EVENING)
    with pytest.raises(LogError, match="holds what it should not"):
        log.sets_of(session)


def test_a_log_that_cannot_be_moved_aside_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "workouts.db"
    path.write_bytes(b"no database, " * 1000)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(LogError, match="cannot be opened: Permission denied"):
        WorkoutLog(path).open()

    assert path.read_bytes() == b"no database, " * 1000
