"""What can still be read in a damaged log is in the new one."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import SetRecord
from lowback_timer.store.log.entries import Checkpoint
from lowback_timer.store.log.migrations import VERSION
from lowback_timer.store.log.salvage.rescue import rescue
from lowback_timer.store.log.writing import WorkoutLog
from tests.store.log.sessions import connection_of
from tests.store.samples import EVENING, MINUTE, TALLY, a_record, begin

DATA = Path(__file__).parents[1] / "data"
PAGE = 4096
SESSIONS, SETS = 6, 30
LONG_PLAN = "a long plan " * 1_000
"""It does not fit into a page."""


def named(record: SetRecord, name: str) -> SetRecord:
    """The same of an exercise that can be found again in the bytes of a file."""
    step = record.step
    return replace(record, step=replace(step, exercise=replace(step.exercise, name=name)))


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A log of many pages."""
    log = WorkoutLog(tmp_path_factory.mktemp("sound") / "workouts.db")
    log.open()
    for number in range(SESSIONS):
        session = begin(log, EVENING + number * MINUTE)
        records = [
            replace(named(a_record(index), f"<{number}.{index}>"), felt=Felt.RIGHT, pain=2)
            for index in range(SETS)
        ]
        log.add_sets(session, records, EVENING + number * MINUTE, TALLY)
        log.set_answers(session, Answers(effort=4, note=f"note {number}"), EVENING)
        if number % 2:
            log.set_checkpoint(session, Checkpoint(LONG_PLAN, 3, 60_000, EVENING))
        else:
            log.end_session(session, State.FINISHED, EVENING + number * MINUTE, 60_000)
    log.close()
    return log.path


def names_in(path: Path) -> set[str]:
    """The sets that the program finds in a log."""
    with closing(WorkoutLog(path)) as log:
        assert log.open() is None
        sessions = log.sessions(1_000)
        return {each.exercise_name for one in sessions for each in log.sets_of(one.id)}


def everything_in(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return [
            row
            for table in ("sessions", "sets")
            for row in connection.execute(f"SELECT * FROM {table}").fetchall()
        ]


def test_of_a_sound_log_nothing_is_lost(sound: Path, tmp_path: Path) -> None:
    target = tmp_path / "new.db"

    assert rescue(sound, target) == SESSIONS

    assert everything_in(target) == everything_in(sound)


@pytest.mark.parametrize("version", range(1, VERSION))
def test_nor_of_a_log_of_an_earlier_version(version: int, tmp_path: Path) -> None:
    path, target = tmp_path / "workouts.db", tmp_path / "new.db"
    shutil.copy(DATA / f"workouts-v{version}.db", path)
    rescue(path, target)
    with closing(WorkoutLog(path)) as log:
        log.open()  # brings it up to date

    assert everything_in(target) == everything_in(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    page=st.integers(0, 30),
    start=st.integers(0, PAGE - 1),
    length=st.integers(1, PAGE),
    put=st.sampled_from([b"\0", b"\xff", b"x"]),
)
@example(page=0, start=0, length=PAGE, put=b"\0")
def test_every_set_outside_of_a_damaged_page_is_kept(
    sound: Path, tmp_path: Path, page: int, start: int, length: int, put: bytes
) -> None:
    # GIVEN a log of which a part of one page has been overwritten
    content = sound.read_bytes()
    at = page % (len(content) // PAGE) * PAGE
    end = min(at + start + length, at + PAGE)
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(content[: at + start] + put * (end - at - start) + content[end:])
    names = [f"<{number}.{index}>" for number in range(SESSIONS) for index in range(SETS)]
    elsewhere = {name for name in names if not at <= content.index(name.encode()) < at + PAGE}

    # WHEN all that can be is read
    target = tmp_path / "new.db"
    rescue(damaged, target)

    # THEN what lies elsewhere is there
    assert elsewhere <= names_in(target)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(end=st.integers(0, 125_000))
def test_every_set_before_the_end_of_half_a_log_is_kept(
    sound: Path, tmp_path: Path, end: int
) -> None:
    content = sound.read_bytes()[:end]
    damaged, target = tmp_path / "damaged.db", tmp_path / "new.db"
    damaged.write_bytes(content)
    whole_pages = content[: len(content) // PAGE * PAGE]

    rescue(damaged, target)

    names = [f"<{number}.{index}>" for number in range(SESSIONS) for index in range(SETS)]
    assert {name for name in names if name.encode() in whole_pages} <= names_in(target)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=10_000))
def test_no_file_breaks_it(tmp_path: Path, content: bytes) -> None:
    damaged, target = tmp_path / "damaged.db", tmp_path / "new.db"
    damaged.write_bytes(b"SQLite format 3\0" + content)

    assert rescue(damaged, target) >= 0
    assert names_in(target) is not None


def test_no_bit_that_flips_breaks_it(sound: Path, tmp_path: Path) -> None:
    content = bytearray(sound.read_bytes())
    for index in range(0, len(content), 97):
        content[index] ^= 1 << index % 8
    damaged, target = tmp_path / "damaged.db", tmp_path / "new.db"
    damaged.write_bytes(content)

    rescue(damaged, target)

    assert names_in(target)


def test_sets_whose_session_is_lost_come_in_one_that_says_so(sound: Path, tmp_path: Path) -> None:
    path, target = tmp_path / "workouts.db", tmp_path / "new.db"
    shutil.copy(sound, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM sessions WHERE id = 3")
        connection.commit()

    rescue(path, target)

    with closing(WorkoutLog(target)) as log:
        log.open()
        (lost,) = [each for each in log.sessions(100) if each.id == 3]
        assert (lost.workout_name, lost.sets_done) == ("Recovered sets", SETS)
        assert len(log.sets_of(3)) == SETS


def test_what_was_deleted_does_not_come_back(sound: Path, tmp_path: Path) -> None:
    path, target = tmp_path / "workouts.db", tmp_path / "new.db"
    shutil.copy(sound, path)
    with closing(sqlite3.connect(path)) as connection:  # as it does not wipe what it deletes
        connection.execute("DELETE FROM sets WHERE session_id < 5")
        connection.execute("DELETE FROM sessions WHERE id < 5")
        connection.commit()

    rescue(path, target)

    assert names_in(target) == {
        f"<{number}.{index}>" for number in range(4, SESSIONS) for index in range(SETS)
    }


def test_the_log_wipes_what_it_deletes(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "workouts.db"
    shutil.copy(sound, path)

    with closing(WorkoutLog(path)) as log:
        log.open()
        connection_of(log).execute("DELETE FROM sets")

    assert b"<1.1>" not in path.read_bytes()


def test_a_value_that_makes_no_sense_costs_no_set(sound: Path, tmp_path: Path) -> None:
    path, target = tmp_path / "workouts.db", tmp_path / "new.db"
    shutil.copy(sound, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE sessions SET effort = 77, state = 'gone' WHERE id = 1")
        connection.execute("UPDATE sets SET felt = 'fine', pain = 11 WHERE session_id = 1")
        connection.execute("UPDATE sets SET kind = 'dance' WHERE session_id = 2")
        connection.commit()

    rescue(path, target)

    found = names_in(target)
    assert len(found) == (SESSIONS - 1) * SETS
    assert "<0.0>" in found
