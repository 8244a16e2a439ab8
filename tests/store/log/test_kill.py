"""The log outlives the program, however it ends."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lowback_timer.store.log.writing import WorkoutLog

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")

ROOT = Path(__file__).parents[3]
BEGIN = """
import itertools, os, signal, sys
from pathlib import Path
from lowback_timer.store.log.writing import WorkoutLog
from tests.store.samples import EVENING, TALLY, a_record

log = WorkoutLog(Path(sys.argv[1]))
log.open()
session = log.begin_session("first-steps", "First steps", EVENING, 900_000, 3)

def die():
    os.kill(os.getpid(), signal.SIGKILL)
"""
BETWEEN_SETS = """
for index in range(5):
    log.add_sets(session, [a_record(index)], EVENING, TALLY)
die()
"""
# So many rows that SQLite has to write some of them to the file before the commit.
IN_THE_MIDDLE_OF_A_SET = """
def records():
    yield from (a_record(index) for index in range(5, 40_000))
    die()

log.add_sets(session, [a_record(index) for index in range(5)], EVENING, TALLY)
log.add_sets(session, records(), EVENING, TALLY)
"""
UNTIL_KILLED = """
for index in itertools.count():
    log.add_sets(session, [a_record(index)], EVENING, TALLY)
    print(index, flush=True)
"""


def started(code: str, path: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", BEGIN + code, str(path)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def logged(path: Path) -> list[int]:
    """The sets in the log after the kill; opening it must be no cause for a notice."""
    log = WorkoutLog(path)
    assert log.open() is None
    (session,) = log.sessions(5)
    assert session.state is None
    sets = [row.step_index for row in log.sets_of(session.id)]
    log.close()
    return sets


def test_a_kill_between_sets_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "workouts.db"

    with started(BETWEEN_SETS, path) as process:
        process.communicate()

    assert process.returncode == -signal.SIGKILL
    assert logged(path) == [0, 1, 2, 3, 4]


def test_a_kill_while_a_set_is_written_leaves_all_before_it(tmp_path: Path) -> None:
    path = tmp_path / "workouts.db"

    with started(IN_THE_MIDDLE_OF_A_SET, path) as process:
        process.communicate()

    assert process.returncode == -signal.SIGKILL
    # Else the kill came too early to prove anything.
    assert path.with_name("workouts.db-journal").stat().st_size > 0
    assert logged(path) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("after", [1, 7, 20, 50])
def test_a_kill_at_any_instant_loses_no_set_that_was_logged(tmp_path: Path, after: int) -> None:
    path = tmp_path / "workouts.db"

    with started(UNTIL_KILLED, path) as process:
        assert process.stdout is not None
        for _ in range(after):
            process.stdout.readline()
        process.kill()
        told = after + len(process.stdout.read().splitlines())

    sets = logged(path)
    assert sets == list(range(len(sets)))
    # The one that it had logged, but not told of yet, may be there too.
    assert len(sets) in {told, told + 1}
