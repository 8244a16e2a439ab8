"""`follow` logs as the window does, and goes on with what was cut short."""

import json
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from lowback_timer.core.session.reading import State
from lowback_timer.options import Beginning, FollowOptions
from lowback_timer.store.log.entries import LoggedSession, LoggedSet
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.terminal import follow
from lowback_timer.terminal.follow import Machine
from lowback_timer.terminal.output import RefusalError
from tests.doubles.stay_awake import RecordingAwake
from tests.terminal.stage import At, FakeClock

IN_THE_RIGHT_SIDE = 56_000
"""The bird dogs take 17 s and 8 s, the plank 17 s, 4 s on the left, 8 s, and 4 s on the right."""

Run = Callable[..., int]


@pytest.fixture
def folder(own_file: Path) -> Path:
    return own_file.parent / "data"


@pytest.fixture
def run(clock: FakeClock, own_file: Path, folder: Path) -> Run:
    """Follow the own workout without a sound."""
    clock.wall_offset_ms = 1_700_000_000_000.0

    def follow_it(**options: Any) -> int:
        wanted = FollowOptions(data_dir=folder, mute=True, **options)
        machine = Machine(clock, clock.sleep, RecordingAwake())
        return follow.run("own", [own_file], wanted, machine)

    return follow_it


@pytest.fixture
def log(folder: Path) -> Iterator[WorkoutLog]:
    """The log, to be looked at."""
    made = WorkoutLog(folder / "workouts.db")
    yield made
    made.close()


def logged(log: WorkoutLog) -> list[tuple[LoggedSession, tuple[LoggedSet, ...]]]:
    log.open()
    return [(each, log.sets_of(each.id)) for each in log.sessions(10)]


def end_at(clock: FakeClock, ms: int, name: str = "SIGTERM") -> None:
    """End it from outside when `ms` have passed."""
    clock.on_sleep = At(clock, ms, lambda: signal.raise_signal(getattr(signal, name)))


def test_a_whole_session_is_logged(
    run: Run, log: WorkoutLog, clock: FakeClock, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run() == 0

    ((session, sets),) = logged(log)
    assert (session.workout_id, session.state) == ("own", State.FINISHED)
    assert (session.sets_done, session.sets_planned) == (2, 2)
    assert [each.exercise_id for each in sets] == ["bird-dog"] * 2 + ["side-plank"] * 2
    out, err = capsys.readouterr()
    assert "every set is logged" in out.splitlines()[0]
    assert err == ""


def test_nothing_is_where_nobody_wants_it(
    run: Run, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(logs=False) == 0

    assert not folder.exists()
    assert "logged" not in capsys.readouterr().out


def test_a_set_that_is_told_as_over_is_in_the_log_by_then(
    run: Run, log: WorkoutLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts: list[tuple[int, int]] = []
    told = 0

    def hear(*lines: str, **_options: object) -> None:
        nonlocal told
        for line in lines:
            if line and json.loads(line)["event"] == "set_finished":
                told += len(json.loads(line)["records"])
        if told:  # before that the session itself may not be there yet
            counts.append((told, len(logged(log)[0][1])))

    monkeypatch.setattr(follow, "print", hear, raising=False)
    run(as_json=True)

    assert counts[-1] == (4, 4)
    assert all(of_told <= kept for of_told, kept in counts)


@pytest.mark.parametrize(
    ("name", "state"), [("SIGTERM", None), ("SIGHUP", None), ("SIGINT", State.ABANDONED)]
)
def test_only_ctrl_c_leaves_it_on_purpose(
    run: Run, log: WorkoutLog, clock: FakeClock, name: str, state: State | None
) -> None:
    if not hasattr(signal, name):
        pytest.skip(f"there is no {name} here")
    end_at(clock, IN_THE_RIGHT_SIDE, name)

    run()

    ((session, sets),) = logged(log)
    assert session.state is state
    assert session.sets_done == 1
    assert len(sets) >= 3


class TestGoingOn:
    @pytest.fixture(autouse=True)
    def cut_short(self, run: Run, clock: FakeClock, capsys: pytest.CaptureFixture[str]) -> None:
        """A session that was ended in the plank on the right side."""
        end_at(clock, IN_THE_RIGHT_SIDE)
        run()
        capsys.readouterr()
        clock.ms += 20 * 60_000

    @pytest.fixture
    def at_a_terminal(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """Somebody who gives these answers; what they were asked is told instead."""
        answers: list[str] = []

        def ask(question: str) -> str:
            if not answers:
                raise EOFError
            answer = answers.pop(0)
            if not answers:
                answers.append(f"asked: {question}")
            return answer

        monkeypatch.setattr("lowback_timer.terminal.going_on._is_at_a_terminal", lambda: True)
        monkeypatch.setattr("builtins.input", ask)
        return answers

    def test_it_goes_on_in_the_same_record(
        self, run: Run, log: WorkoutLog, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(beginning=Beginning.GO_ON) == 0

        ((session, sets),) = logged(log)
        assert session.state is State.FINISHED
        assert (session.sets_done, len(sets)) == (2, 4)
        out = capsys.readouterr().out
        assert "goes on at Side plank, right side down" in out.splitlines()[0]
        assert out.splitlines()[2].endswith("Switch sides  right side down")
        assert out.endswith("2 of 2 sets done\n")

    def test_without_a_terminal_it_begins_anew_and_says_so(
        self, run: Run, log: WorkoutLog, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run() == 0

        assert [each.state for each, _ in logged(log)] == [State.FINISHED, None]
        told = "it begins anew; to go on at Side plank, right side down, add --go-on"
        assert capsys.readouterr().err == f"lowback-timer: {told}\n"

    def test_it_says_nothing_where_it_was_asked_to(
        self, run: Run, log: WorkoutLog, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run(beginning=Beginning.ANEW)

        assert len(logged(log)) == 2
        assert capsys.readouterr().err == ""

    @pytest.mark.parametrize(
        ("said", "sessions"),
        [
            (
                [
                    "",
                ],
                1,
            ),
            (["Yes"], 1),
            (["what?", "n"], 2),
            ([], 2),
        ],
    )
    def test_at_a_terminal_it_asks(
        self,
        run: Run,
        log: WorkoutLog,
        at_a_terminal: list[str],
        said: list[str],
        sessions: int,
    ) -> None:
        at_a_terminal += said

        assert run() == 0

        assert len(logged(log)) == sessions
        if said:
            (asked,) = at_a_terminal
            assert asked == (
                "asked: Go on at Side plank, right side down "
                "(cut short 20 minutes ago, 1 of 2 sets done)? [Y/n] "
            )

    def test_but_not_for_a_program(
        self, run: Run, log: WorkoutLog, at_a_terminal: list[str]
    ) -> None:
        at_a_terminal.append("y")

        run(as_json=True)

        assert len(logged(log)) == 2


def test_there_may_be_nothing_to_go_on_with(run: Run, folder: Path) -> None:
    with pytest.raises(RefusalError, match="nothing to go on with"):
        run(beginning=Beginning.GO_ON)


def test_a_log_that_cannot_be_written_stops_nothing(
    run: Run, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.write_text("a file in the place of the folder", encoding="utf-8")

    assert run() == 0

    out, err = capsys.readouterr()
    assert out.endswith("2 of 2 sets done\n")
    (line,) = err.splitlines()
    assert line.startswith("lowback-timer: The workout log cannot be opened: ")
