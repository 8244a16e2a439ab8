"""Programs that do their work, and some that do not."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from lowback_timer import __version__
from tools.release.smoke import SmokeError, main, state_in, try_commands, try_window

LOG = (
    "import pathlib, sqlite3, sys\n"
    "log = pathlib.Path(sys.argv[sys.argv.index('--data-dir') + 1], 'workouts.db')\n"
    "database = sqlite3.connect(log)\n"
    "database.execute('create table sessions (state)')\n"
    "database.execute('insert into sessions values (?)', ({state!r},))\n"
    "database.commit()\n"
    "database.close()\n"
)


def program(tmp_path: Path, text: str) -> list[str]:
    file = tmp_path / "program.py"
    file.write_text(text, encoding="utf-8")
    return [sys.executable, str(file)]


def test_the_program_itself_answers() -> None:
    try_commands([sys.executable, "-m", "lowback_timer"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("print('lowback-timer 0.0')", "it says that it is 'lowback-timer 0.0'"),
        ("raise SystemExit('no library')", "--version ended with 1: no library"),
        (f"print('lowback-timer {__version__}')", "its list of workouts is not complete"),
    ],
)
def test_what_does_not_answer_rightly_is_told(text: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(SmokeError) as error:
        try_commands(program(tmp_path, text))

    assert told in str(error.value)


def test_a_workout_has_to_be_written_down_as_finished(tmp_path: Path) -> None:
    stays = "import time\ntime.sleep(60)\n"

    try_window(program(tmp_path, LOG.format(state="finished") + stays), tmp_path)

    assert state_in(tmp_path / "workouts.db") == "finished"


def test_a_program_that_ends_before_that_is_told(tmp_path: Path) -> None:
    with pytest.raises(SmokeError, match="not finished, it is not in the log"):
        try_window(program(tmp_path, "pass"), tmp_path)
    with pytest.raises(SmokeError, match="not finished, it is running"):
        try_window(program(tmp_path, LOG.format(state="running")), tmp_path)


def test_a_log_that_is_not_there_yet_is_waited_for(tmp_path: Path) -> None:
    assert state_in(tmp_path / "workouts.db") == ""
    with closing(sqlite3.connect(tmp_path / "workouts.db")) as database:
        database.execute("create table sessions (state)")
    assert state_in(tmp_path / "workouts.db") == ""


def test_the_command_ends_with_1_and_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(program(tmp_path, "print('something else')")) == 1
    assert capsys.readouterr().err == "it says that it is 'something else'\n"
    assert main([str(tmp_path / "nothing")]) == 1
    assert "nothing" in capsys.readouterr().err
