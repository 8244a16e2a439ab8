"""The log and what it comes to, in the terminal."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from lowback_timer.__main__ import REFUSED, main
from lowback_timer.core.plan.dose import Side
from lowback_timer.core.session.reading import State
from lowback_timer.exchange import csv_form, json_form
from lowback_timer.exchange.tables import Table
from lowback_timer.store.folders import log_file
from lowback_timer.store.log.migrations import VERSION
from lowback_timer.store.log.writing import WorkoutLog
from tests.store.log.sessions import connection_of
from tests.store.samples import EVENING, LATER, MINUTE, TALLY, a_record, begin

ROOT = Path(__file__).parents[2]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[WorkoutLog]:
    """Two sessions, two days apart: one was finished, the other has no end."""
    with closing(WorkoutLog(log_file(tmp_path))) as log:
        log.open()
        for at in (EVENING, LATER):
            number = begin(log, at)
            log.add_sets(number, [a_record(0, Side.LEFT), a_record(1, Side.RIGHT)], at, TALLY)
            if at is EVENING:
                log.end_session(number, State.FINISHED, at + 20 * MINUTE, 15 * 60_000)
        yield log


def run(folder: Path, *words: str) -> int:
    return main([*words, "--data-dir", str(folder)])


def test_the_log_is_a_table_to_read(
    tmp_path: Path, log: WorkoutLog, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "log") == 0

    assert capsys.readouterr().out.splitlines() == [
        "STARTED           WORKOUT      LENGTH  SETS",
        "2026-03-03 19:30  First-Steps  15 min  2 of 3",
        "2026-03-05 19:30  First-Steps          2 of 3  no end",
    ]


def test_json_and_csv_are_the_whole_log(
    tmp_path: Path, log: WorkoutLog, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = log.copying.read()

    run(tmp_path, "log", "--json")
    text = capsys.readouterr().out
    assert json_form.read(text).copy == whole
    assert len(json.loads(text)["sessions"][0]["sets"]) == 2

    run(tmp_path, "log", "--csv")
    assert csv_form.read(Table(capsys.readouterr().out)).copy == whole


@pytest.mark.parametrize(
    ("words", "sessions"),
    [
        (["--since", "2026-03-03"], 2),
        (["--since", "2026-03-04"], 1),
        (["--until", "2026-03-05"], 2),
        (["--until", "2026-03-04"], 1),
        (["--since", "2026-03-03", "--until", "2026-03-03"], 1),
        (["--since", "2026-03-06"], 0),
    ],
)
def test_days_are_those_on_the_wall_and_both_are_included(
    tmp_path: Path,
    log: WorkoutLog,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    sessions: int,
) -> None:
    # Half past midnight on the wall, where it is still the day before by UTC.
    offset = "UPDATE sessions SET started_ms = started_ms - 19800000, started_offset_min = 330"
    connection_of(log).execute(offset)

    assert run(tmp_path, "log", "--json", *words) == 0

    found = json.loads(capsys.readouterr().out)["sessions"]
    assert len(found) == sessions


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--since", "2026-02-30"], "--since: 2026-02-30 is not a date like 2026-03-01"),
        (["--until", "yesterday"], "--until: yesterday is not a date like 2026-03-01"),
        (
            ["--since", "2026-03-02", "--until", "2026-03-01"],
            "--since 2026-03-02 is after --until 2026-03-01",
        ),
        (["--json", "--csv"], "--csv: not allowed with argument --json"),
    ],
)
def test_what_makes_no_sense_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    assert run(tmp_path, "log", *words) == REFUSED

    assert told in capsys.readouterr().err


@pytest.mark.parametrize("words", [["log"], ["log", "--json"], ["log", "--csv"], ["stats"]])
def test_where_nothing_was_done_there_is_nothing_and_nothing_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    folder = tmp_path / "none"

    assert run(folder, *words) == 0

    captured = capsys.readouterr()
    assert captured.out
    assert not captured.err
    assert not folder.exists()


def test_a_log_that_is_being_written_or_newer_is_told_in_a_sentence(
    tmp_path: Path, log: WorkoutLog, capsys: pytest.CaptureFixture[str]
) -> None:
    connection_of(log).execute(f"PRAGMA user_version = {VERSION + 1}")

    for command in ("log", "stats"):
        assert run(tmp_path, command) == REFUSED
        assert capsys.readouterr().err == (
            "lowback-timer: The workout log was written by a newer version of this program\n"
        )


def test_stats_are_sessions_weeks_and_bests(
    tmp_path: Path, log: WorkoutLog, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "stats") == 0

    assert capsys.readouterr().out.splitlines() == [
        "2 sessions, 15 min",
        "",
        "WEEK FROM   SESSIONS    TIME",
        "2026-03-02         2  15 min",
        "",
        "EXERCISE  SIDE      BEST  ON",
        "Bird dog  left   10 reps  2026-03-03",
        "Bird dog  right  10 reps  2026-03-03",
    ]


def test_stats_for_programs(
    tmp_path: Path, log: WorkoutLog, capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path, "stats", "--json")

    stats = json.loads(capsys.readouterr().out)
    assert (stats["sessions"], stats["active_ms"]) == (2, 15 * 60_000)
    assert stats["weeks"] == [{"from": "2026-03-02", "sessions": 2, "active_ms": 900_000}]
    assert stats["bests"][0] == {
        "exercise": "bird-dog",
        "exercise_name": "Bird dog",
        "kind": "reps",
        "side": "left",
        "most": 10,
        "day": "2026-03-03",
    }


@pytest.mark.parametrize("command", ["log", "stats"])
def test_neither_qt_nor_the_library_is_loaded(
    tmp_path: Path, log: WorkoutLog, command: str
) -> None:
    program = (
        "import sys; from lowback_timer.__main__ import main; "
        f"main([{command!r}, '--json', '--data-dir', {str(tmp_path)!r}]); "
        "print(*sys.modules, sep='\\n', file=sys.stderr)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )

    tops = {module.partition(".")[0] for module in done.stderr.split()}
    assert tops.isdisjoint({"PySide6", "shiboken6", "pydantic", "yaml"})
    assert json.loads(done.stdout)["sessions"]


def test_a_reader_that_has_seen_enough_is_no_mistake(tmp_path: Path, log: WorkoutLog) -> None:
    for _ in range(200):
        number = begin(log, EVENING + timedelta(days=1))
        log.add_sets(number, [a_record(index) for index in range(20)], EVENING, TALLY)
    command = [sys.executable, "-m", "lowback_timer", "log", "--json", "--data-dir", str(tmp_path)]

    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""

    assert process.returncode == 141
