"""`import`, given a log or what another program has logged."""

import io
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from lowback_timer.__main__ import main
from lowback_timer.store.folders import log_file
from lowback_timer.store.log.migrations import VERSION
from lowback_timer.store.log.writing import WorkoutLog
from tests.store.log.sessions import connection_of, fill

DATA = Path(__file__).parents[1] / "exchange" / "data"
Run = Callable[..., int]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def run_it(*words: str) -> int:
        return main(["import", *words, "--data-dir", str(tmp_path)])

    return run_it


def logged(folder: Path) -> int:
    """How many sessions are in the log."""
    with closing(WorkoutLog(log_file(folder))) as log:
        log.open()
        return len(log.sessions(100))


def test_a_history_is_taken_in_and_told(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(str(DATA / "liftosaur.csv")) == 0

    out = capsys.readouterr().out
    assert "Liftosaur: 1 session, 4 sets, 2026-03-13 to 2026-03-13" in out
    assert "Exercises that we have:\n  Bent Over Row\n" in out
    assert "1 session new" in out
    assert out.endswith("Taken in.\n")
    assert logged(tmp_path) == 1

    assert run(str(DATA / "liftosaur.csv")) == 0
    out = capsys.readouterr().out
    assert "1 session there already" in out
    assert out.endswith("Nothing new, so nothing was written.\n")


def test_a_look_takes_in_nothing(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(str(DATA / "strong.csv"), "--check") == 0

    out = capsys.readouterr().out
    assert "does not name the unit" in out
    assert "1 session new" in out
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_taken_is_told_and_the_rest_is_taken_when_that_is_wanted(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(str(DATA / "hevy.csv")) == 1
    captured = capsys.readouterr()
    assert "Problems:\n  Line 10: Distances" in captured.out
    assert "nothing was; --anyway takes in the rest" in captured.err
    assert logged(tmp_path) == 0

    assert run(str(DATA / "hevy.csv"), "--anyway") == 0
    assert logged(tmp_path) == 2


def test_the_log_of_another_computer_is_merged(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "laptop.db"
    with closing(WorkoutLog(other)) as log:
        log.open()
        fill(log)

    assert run(str(other)) == 0

    assert logged(tmp_path) == 1
    assert main(["log", "--json", "--data-dir", str(tmp_path)]) == 0
    exported = tmp_path / "log.json"
    exported.write_text(capsys.readouterr().out.partition("Taken in.\n")[2], encoding="utf-8")
    assert run(str(exported)) == 0
    assert "Nothing new" in capsys.readouterr().out


def test_it_comes_through_a_pipe(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    content = io.BytesIO((DATA / "fitnotes-ios.csv").read_bytes())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(content))

    assert run("-") == 0

    assert logged(tmp_path) == 1


def test_a_history_without_a_session_is_nothing(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text((DATA / "fitnotes.csv").read_text("utf-8").splitlines()[0])

    assert run(str(empty), "--check") == 1
    assert run(str(empty)) == 1


def test_a_damaged_log_and_one_that_cannot_be_written_are_told_in_a_sentence(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged = tmp_path / "laptop.db"
    damaged.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    assert run(str(damaged)) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1

    with closing(WorkoutLog(log_file(tmp_path))) as log:
        log.open()
        connection_of(log).execute(f"PRAGMA user_version = {VERSION + 1}")
    assert run(str(DATA / "liftosaur.csv")) == 2
    assert "newer version" in capsys.readouterr().err


def test_the_file_itself_is_left_as_it_is(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "mine.csv"
    shutil.copy(DATA / "fitnotes-ios.csv", file)
    before = file.read_bytes()

    run(str(file))

    assert file.read_bytes() == before
