"""A log of an earlier version is brought up to date, and nothing of it is lost."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from lowback_timer.core.session.reading import State
from lowback_timer.store.log import database, migrations
from lowback_timer.store.log.migrations import MIGRATIONS, VERSION
from lowback_timer.store.log.writing import LastDone, LogError, WorkoutLog
from tests.store.samples import EVENING, LATER, begin

DATA = Path(__file__).parent / "data"
V1 = DATA / "workouts-v1.db"
"""A session that was finished, one that was left, one that was killed, and one with no set."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A log of version 1."""
    path = tmp_path / "workouts.db"
    shutil.copy(V1, path)
    return path


def rows_of(path: Path) -> list[tuple[object, ...]]:
    """What version 1 knew, of whatever version the log is."""
    with closing(sqlite3.connect(path)) as connection:
        return [
            *connection.execute(
                "SELECT id, workout_id, workout_name, started_ms, planned_ms, state, ended_ms,"
                " active_ms FROM sessions ORDER BY id"
            ),
            *connection.execute(
                "SELECT session_id, step_index, side, section, exercise_id, exercise_name,"
                " set_number, kind, planned, done, outcome, at_ms"
                " FROM sets ORDER BY session_id, step_index, side"
            ),
        ]


def test_a_log_of_the_first_version_opens_unharmed(path: Path) -> None:
    before = rows_of(path)

    with closing(WorkoutLog(path)) as log:
        assert log.open() is None

    assert rows_of(path) == before
    with closing(sqlite3.connect(path)) as connection:
        assert migrations.version_of(connection) == VERSION
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_its_sets_are_counted(path: Path) -> None:
    with closing(WorkoutLog(path)) as log:
        log.open()
        found = {
            entry.id: (entry.state, entry.sets_planned, entry.sets_done, entry.sets_early)
            for entry in log.sessions(10)
        }
        last_done = log.last_done(LATER + timedelta(days=5))

    # Both sides are one set. What was planned is known of what was finished alone.
    assert found == {
        1: (State.FINISHED, 3, 1, 1),
        2: (State.ABANDONED, None, 1, 0),
        3: (None, None, 2, 0),
        4: (State.ABANDONED, None, 0, 0),
    }
    assert last_done == {
        "first-steps": LastDone(date(2026, 3, 3), sets_done=1, sets_planned=3),
        "hinges": LastDone(date(2026, 3, 6), sets_done=2, sets_planned=None),
    }


def test_it_can_be_written_to(path: Path) -> None:
    with closing(WorkoutLog(path)) as log:
        log.open()
        assert begin(log) == 5


def test_what_it_was_before_is_kept(path: Path) -> None:
    before = rows_of(path)
    with closing(WorkoutLog(path)) as log:
        log.open()

    kept = path.with_name("workouts.v1.db")
    assert rows_of(kept) == before
    with closing(sqlite3.connect(kept)) as connection:
        assert migrations.version_of(connection) == 1
    assert sorted(each.name for each in path.parent.iterdir() if each.is_file()) == [
        "workouts.db",
        "workouts.v1.db",
    ]


def test_a_new_log_needs_no_copy(tmp_path: Path) -> None:
    with closing(WorkoutLog(tmp_path / "workouts.db")) as log:
        log.open()

    assert [each.name for each in tmp_path.glob("workouts*")] == ["workouts.db"]


def test_the_last_three_copies_are_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # GIVEN a program that goes through five versions
    for version in range(3, 7):
        steps = (*MIGRATIONS, *[lambda _: None] * (version - VERSION))
        monkeypatch.setattr(migrations, "MIGRATIONS", steps)
        for module in (migrations, database):
            monkeypatch.setattr(module, "VERSION", version)
        with closing(WorkoutLog(path)) as log:
            log.open()

    assert sorted(each.name for each in path.parent.glob("workouts.v*")) == [
        "workouts.v3.db",
        "workouts.v4.db",
        "workouts.v5.db",
    ]


def test_a_migration_that_fails_leaves_all_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows_of(path)

    def change_and_fail(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM sets")
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    monkeypatch.setattr(migrations, "MIGRATIONS", (MIGRATIONS[0], change_and_fail))
    with pytest.raises(LogError, match="cannot be opened"):
        WorkoutLog(path).open()
    monkeypatch.undo()

    assert rows_of(path) == before
    with closing(WorkoutLog(path)) as log:
        assert log.open() is None
    assert rows_of(path) == before


def test_without_room_for_a_copy_nothing_is_changed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(LogError, match="No space left"):
        WorkoutLog(path).open()

    assert path.read_bytes() == before


def test_a_log_that_another_program_is_writing_is_brought_up_to_date_later(path: Path) -> None:
    log = WorkoutLog(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LogError, match="another program is using it"):
            log.open()
        other.execute("ROLLBACK")

    assert log.open() is None
    assert len(log.sessions(10)) == 4
    log.close()


def test_two_programs_may_be_updated_at_once(path: Path) -> None:
    with closing(WorkoutLog(path)) as one, closing(WorkoutLog(path)) as other:
        one.open()
        assert other.open() is None
        assert begin(one, EVENING) == 5
        assert begin(other, EVENING) == 6


def test_a_log_that_another_program_has_just_updated_is_not_updated_twice(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN another program that is a moment quicker
    real, asked = migrations.version_of, []

    def version_of(connection: sqlite3.Connection) -> int:
        asked.append(connection)
        if len(asked) > 1:
            return real(connection)
        with closing(WorkoutLog(path)) as other:
            other.open()
        return 1

    monkeypatch.setattr(migrations, "version_of", version_of)

    with closing(WorkoutLog(path)) as log:
        assert log.open() is None
        assert len(log.sessions(10)) == 4


@pytest.mark.parametrize("version", range(1, VERSION))
def test_a_log_of_every_version_opens_and_each_session_is_made_out(
    version: int, tmp_path: Path
) -> None:
    path = tmp_path / "workouts.db"
    shutil.copy(DATA / f"workouts-v{version}.db", path)
    before = rows_of(path)

    with closing(WorkoutLog(path)) as log:
        assert log.open() is None
        uids = [each.uid for each in log.sessions(100)]

    assert rows_of(path) == before
    assert all(uids)
    assert len(set(uids)) == len(uids)


def test_copies_of_an_early_log_agree_on_what_a_session_is_called(tmp_path: Path) -> None:
    found = []
    for name in ("here.db", "there.db"):
        shutil.copy(V1, tmp_path / name)
        with closing(WorkoutLog(tmp_path / name)) as log:
            log.open()
            found.append([each.uid for each in log.sessions(100)])

    assert found[0] == found[1]
