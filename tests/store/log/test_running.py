"""A session that is under way, here or in another process, can be told from one that was cut."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lowback_timer.store import lock
from lowback_timer.store.log.running import RunningSessions, is_running

ROOT = Path(__file__).parents[3]
STAY = """
import sys
from pathlib import Path
from lowback_timer.store.log.running import RunningSessions
sessions = RunningSessions(Path(sys.argv[1]))
sessions.begin("abc")
print("in it", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "workouts.db"


def files(log: Path) -> list[str]:
    return sorted(each.name for each in log.parent.iterdir())


def test_a_session_is_under_way_from_its_beginning_to_its_end(log: Path) -> None:
    sessions = RunningSessions(log)
    assert not is_running(log, "abc")

    sessions.begin("abc")
    sessions.begin("abc")
    assert is_running(log, "abc")
    assert not is_running(log, "another")

    sessions.end("abc")
    sessions.end("abc")
    assert not is_running(log, "abc")
    assert files(log) == []


def test_all_of_them_end_with_the_program(log: Path) -> None:
    sessions = RunningSessions(log)
    sessions.begin("abc")
    sessions.begin("../what is no name of a file:\N{DOG FACE}")

    sessions.close()

    assert files(log) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_that_of_another_process_is_seen_until_that_is_killed(log: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", STAY, str(log)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        assert process.stdout is not None
        process.stdout.readline()
        assert is_running(log, "abc")
        process.kill()

    assert not is_running(log, "abc")
    assert files(log) != []  # the killed one has not tidied up

    # WHEN another session begins, THEN that is done for it, and nobody's own is touched
    sessions = RunningSessions(log)
    sessions.begin("one")
    sessions.begin("two")
    assert len(files(log)) == 2
    assert is_running(log, "one")
    sessions.close()


def test_without_locks_or_a_folder_to_write_to_it_goes_on(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("lowback_timer.store.log.running.hold", refuse)
    sessions = RunningSessions(log)

    sessions.begin("abc")
    sessions.end("abc")

    assert not is_running(log, "abc")


def test_a_lock_on_a_file_that_was_deleted_meanwhile_is_taken_anew(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN somebody who tidies up between the opening of the file and the lock
    path, real, tidied = log.with_name("x.running"), lock._wait_for, [False]

    def slowly(descriptor: int, attempts: int) -> None:
        if not tidied[0]:
            tidied[0] = True
            path.unlink()
        real(descriptor, attempts)

    monkeypatch.setattr(lock, "_wait_for", slowly)

    descriptor = lock.hold(path)
    assert lock.is_held(path)
    os.close(descriptor)

    assert not lock.is_held(path)
