"""The way to the sound process, with stand-ins for the process."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from queue import Queue

import pytest

from lowback_timer.devices.sound import link as module
from lowback_timer.devices.sound.link import ProcessLink
from lowback_timer.devices.sound.orders import ORDER_BYTES, Kind, Order, Report, State

PATIENCE_S = 30.0


class Stage:
    """A link to a process that runs a few lines of Python."""

    def __init__(self, program: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reports: Queue[Report] = Queue()
        preamble = "import os, sys, time; from lowback_timer.devices.sound.orders import *\n"
        command = (sys.executable, "-P", "-c", preamble + program)
        monkeypatch.setattr(module, "_program", lambda: command)
        self.link = ProcessLink(Path("sounds"), ("first", "second"), self.reports.put)

    def report(self) -> Report:
        return self.reports.get(timeout=PATIENCE_S)


def stop(number: float = 0) -> Order:
    return Order(Kind.STOP, number)


def test_orders_that_come_before_the_process_runs_wait_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # GIVEN a process that reports what it is ordered
    echo = (
        f"while record := os.read(0, {ORDER_BYTES}):\n"
        "    at = str(Order.from_bytes(record).at_s)\n"
        "    os.write(1, Report(State.DONE, name=at).to_line())"
    )
    stage = Stage(echo, monkeypatch)

    # WHEN it is ordered about at once
    for number in (1.0, 2.0):
        stage.link.send(stop(number))

    # THEN all of that arrives
    assert [stage.report().name for _ in range(2)] == ["1.0", "2.0"]
    stage.link.end()


def test_it_is_told_the_folder_and_the_outputs_and_its_name_in_the_mixer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = (
        "name = os.environ['PULSE_PROP_OVERRIDE']\n"
        "os.write(1, Report(State.DONE, name=name, failures=tuple(sys.argv[1:])).to_line())"
    )
    stage = Stage(program, monkeypatch)
    found = stage.report()
    assert (found.name, found.failures) == (
        "application.name='Lowback Timer'",
        ("sounds", "first", "second"),
    )
    stage.link.end()


def test_however_it_ends_the_loss_is_the_last_report(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage("print('chatter', flush=True); os._exit(4)", monkeypatch)
    lost = stage.report()
    assert lost.state is State.LOST
    assert "code 4" in lost.failures[0]


def test_a_loss_that_it_reports_itself_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage("os.write(1, Report(State.LOST, failures=('gone',)).to_line())", monkeypatch)
    assert stage.report().failures == ("gone",)
    with pytest.raises(OSError, match=r".*"):
        _send_until_it_fails(stage.link)
    stage.link.end()
    assert stage.reports.empty()


def test_one_that_takes_nothing_makes_nobody_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    # GIVEN a process that hangs
    stage = Stage("os.write(1, Report(State.OPENING).to_line()); time.sleep(600)", monkeypatch)
    stage.report()

    # WHEN more is ordered than a pipe can hold
    with pytest.raises(BlockingIOError):
        _send_until_it_fails(stage.link)

    # THEN it can still be ended, at once
    stage.link.end()
    assert stage.report().state is State.LOST


def test_what_comes_after_the_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage("time.sleep(600)", monkeypatch)
    stage.link.end()
    stage.link.end()
    with pytest.raises(OSError, match=r".*"):
        stage.link.send(stop())


def test_its_forks_end_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "child = os.fork()\n"
        "if child:\n"
        "    os.write(1, Report(State.DONE, name=str(child)).to_line())\n"
        "time.sleep(600)"
    )
    stage = Stage(program, monkeypatch)
    child = int(stage.report().name)
    stage.link.end()
    assert stage.report().state is State.LOST  # which comes when nobody has the pipe any more
    end_s = time.monotonic() + PATIENCE_S
    while _runs(child) and time.monotonic() < end_s:
        os.sched_yield()
    assert not _runs(child)


def test_a_process_that_cannot_be_started_is_a_loss(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_program", lambda: ("/nowhere/python",))
    reports: Queue[Report] = Queue()
    ProcessLink(Path("sounds"), (), reports.put)
    assert reports.get(timeout=PATIENCE_S).state is State.LOST


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert module._program()[-2:] == ("-m", "lowback_timer.devices.sound.process")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert module._program() == (sys.executable, "--sound-process")


def _send_until_it_fails(link: ProcessLink) -> None:
    end_s = time.monotonic() + PATIENCE_S
    while time.monotonic() < end_s:
        link.send(stop())


def _runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
