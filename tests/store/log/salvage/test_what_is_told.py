"""Whatever stands in the place of the log, it is told once, and all that can be read is there."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from lowback_timer.core.session.reading import State
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.writing import WorkoutLog
from tests.doubles.worker import AtOnce, at_once
from tests.fakes import make_dose, make_hold, make_timeline
from tests.store.samples import EVENING, MINUTE, TALLY, a_record

PAGE = 4096
SESSIONS, SETS = 20, 30
TIMELINE = make_timeline(make_dose(make_hold(10), sets=SETS))


def truncated(content: bytes) -> bytes:
    return content[: len(content) // 2 // PAGE * PAGE]


def zeroed(content: bytes) -> bytes:
    return b"\0" * PAGE + content[PAGE:]


def zeroed_all(content: bytes) -> bytes:
    return b"\0" * len(content)


def with_a_bit_flipped(content: bytes) -> bytes:
    """In the byte that says what kind of page the first one is."""
    return content[:100] + bytes([content[100] ^ 4]) + content[101:]


def foreign(_content: bytes) -> bytes:
    return b"a letter to my aunt\n" * 1_000


KINDS = {
    each.__name__: (each, least)
    for each, least in (
        (truncated, SESSIONS * SETS // 5),
        (zeroed, SESSIONS * SETS),
        (zeroed_all, 0),
        (with_a_bit_flipped, SESSIONS * SETS),
        (foreign, 0),
    )
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A log with many sets."""
    path = tmp_path / "workouts.db"
    with closing(WorkoutLog(path)) as log:
        log.open()
        for number in range(SESSIONS):
            uid = log.begin_session("floor", "Floor", EVENING + number * MINUTE, 1, SETS)
            log.add_sets(uid, [a_record(index) for index in range(SETS)], EVENING, TALLY)
    return path


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def log(path: Path, told: list[str]) -> Iterator[BackgroundLog]:
    made = BackgroundLog(path, at_once, told.append, AtOnce())
    yield made
    made.close()


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_told_once_and_what_could_be_read_is_there(
    path: Path, log: BackgroundLog, told: list[str], kind: str
) -> None:
    # GIVEN a file that is damaged, or none of ours
    damage, least = KINDS[kind]
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)

    # WHEN a session is logged
    entry = log.begin_session(TIMELINE, EVENING, SETS)
    log.add_sets(entry, [a_record(7)], EVENING, TALLY)
    log.end_session(entry, State.FINISHED, EVENING + MINUTE, 60_000)

    # THEN one notice says so, the old file is kept, and the session is there beside what was
    (notice,) = told
    assert "workouts.damaged.db" in notice
    assert path.with_name("workouts.damaged.db").read_bytes() == damaged
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        (sets,) = connection.execute("SELECT count(*) FROM sets").fetchone()
    assert sets >= least + 1
