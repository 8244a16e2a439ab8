"""What becomes of a session when something outside of the program ends it."""

from __future__ import annotations

import json
import os
import pty
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from tools.walk_through.desk import PROGRAM, Desk
from tools.walk_through.program import Program
from tools.walk_through.tour import WORKOUT

_HELD_S = 5.0
"""The hold is under way for at least a second, after three of lead-in."""
_ENDS_WITHIN_S = 10.0
_LEAST_MS = 1_000
_BETWEEN_S = 0.05
_SCREEN_LASTS_S = 0.2
_HANGUP = 128 + signal.SIGHUP


class EndingFailure(Exception):  # noqa: N818 - it is what the report calls it
    """What was lost, in a sentence."""


class EndingTrial:
    """A session in the middle of a hold; sound was turned off in it, which has to be kept."""

    def __init__(self, desk: Desk, name: str) -> None:
        self._desk = desk
        self._data = desk.folder / f"data-{name}"
        self._data.mkdir()
        (self._data / "settings.json").write_text(
            json.dumps({"safety_acknowledged": True, "voice": "off", "player": "silent"}), "utf-8"
        )
        workout = desk.folder / "ending.yaml"
        workout.write_text(WORKOUT.replace("hold: 30, sets: 1", "hold: 60, sets: 1"), "utf-8")
        self._options = (
            "--library",
            workout,
            "--workout",
            "first-time",
            "--data-dir",
            self._data,
        )

    def open(self, *more: str, command: tuple[str | Path, ...] = PROGRAM) -> Program:
        """Open the program."""
        return Program(self._desk, *self._options, *more, command=command)

    def hold(self, program: Program) -> None:
        """Go into the hold, and turn the sound off."""
        program.press("Right")
        program.wait_for_text("Hold")
        program.press("m")
        program.wait_for_text("Sound on (M)")
        time.sleep(_HELD_S)

    def has_ended(self, program: Program, code: int) -> None:
        """Check that the process ends by itself, with the code that a shell expects, in peace."""
        try:
            program.process.wait(_ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            raise EndingFailure(f"It has not ended within {_ENDS_WITHIN_S:.0f} s.") from None
        # One that comes when all is saved ends it at once; to a shell that is the same.
        if program.process.returncode not in {code, 128 - code}:
            raise EndingFailure(f"It ended with {program.process.returncode}, not {code}.")
        self.has_no_traceback()
        program.end()

    def has_no_traceback(self) -> None:
        """Check that nothing has failed inside the program."""
        said = (self._desk.folder / "errors.txt").read_text("utf-8", "replace")
        if "Traceback" in said or (self._data / "errors.log").exists():
            raise EndingFailure(f"It failed inside; the last that was said:\n{said[-2000:]}")

    def has_kept(self) -> int:
        """Check that settings and session are on the disk; how many seconds of it are logged."""
        kept = json.loads((self._data / "settings.json").read_text("utf-8"))
        if kept.get("muted") is not True or not kept.get("window_geometry"):
            raise EndingFailure(f"The settings of that run are lost: {kept}")
        log = sqlite3.connect(self._data / "workouts.db")
        try:
            ((state, ended_ms),) = log.execute("SELECT state, ended_ms FROM sessions")
            ((done, outcome),) = log.execute("SELECT done, outcome FROM sets")
        finally:
            log.close()
        # Without an end: nobody has left it on purpose, and it can go on after the next start.
        if (state, ended_ms) != (None, None) or outcome == "skipped" or done < _LEAST_MS:
            raise EndingFailure(f"The log has a session {state} and a set {outcome}, {done} ms.")
        return int(done) // 1_000


def endings(desk: Desk) -> Iterator[str]:
    """Try everything; a sentence about each.

    The last of them takes the screen of the desk away.

    Raises:
        EndingFailure: something was lost.
    """
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = signal.Signals[name]
        yield f"{name} on the first page: {_at_rest(desk, number)}"
        yield f"{name} in a hold: {_in_session(desk, number)}"
    yield f"Ctrl+C pressed twice in a hold: {_in_session(desk, signal.SIGINT, times=2)}"
    yield f"The terminal closed in a hold: {_in_terminal(desk)}"
    yield f"Logging out in a hold: {_logged_out(desk)}"


def _at_rest(desk: Desk, number: signal.Signals) -> str:
    trial = EndingTrial(desk, f"rest-{number.name}")
    program = trial.open()
    program.process.send_signal(number)
    trial.has_ended(program, 128 + number)
    return f"it ended with {128 + number}."


def _in_session(desk: Desk, number: signal.Signals, times: int = 1) -> str:
    trial = EndingTrial(desk, f"{number.name}-{times}")
    program = trial.open("--start")
    trial.hold(program)
    for _ in range(times):
        program.process.send_signal(number)
        time.sleep(_BETWEEN_S)
    trial.has_ended(program, 128 + number)
    return f"it ended with {128 + number}, and {trial.has_kept()} s are logged."


def _in_terminal(desk: Desk) -> str:
    """Start it in a terminal, and close that."""
    trial = EndingTrial(desk, "terminal")
    master, slave = pty.openpty()
    path = os.ttyname(slave)
    # The first terminal that the leader of a session opens becomes its own.
    shell = ("sh", "-c", f'exec "$@" <{path} >{path} 2>&1', "sh", *PROGRAM)
    program = trial.open("--start", command=shell)
    os.close(slave)
    trial.hold(program)
    os.close(master)
    trial.has_ended(program, _HANGUP)
    return f"it ended with {_HANGUP}, and {trial.has_kept()} s are logged."


def _logged_out(desk: Desk) -> str:
    """End the session of the desktop: programs are told to end, and soon the screen goes away.

    Qt as it comes with PySide6 knows no session manager of X11, so this is all that it is told.
    """
    trial = EndingTrial(desk, "logout")
    program = trial.open("--start")
    trial.hold(program)
    program.process.send_signal(signal.SIGTERM)
    time.sleep(_SCREEN_LASTS_S)
    desk.end_screen()
    trial.has_ended(program, 128 + signal.SIGTERM)
    return f"it ended in peace, and {trial.has_kept()} s are logged."
