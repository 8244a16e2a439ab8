"""Whether a program that was just built or installed does its work.

`python -m tools.release.smoke dist/lowback-timer/lowback-timer`, or any other command that starts
it. It is asked for its version, its workouts and the steps of one; then its window follows a whole
workout, sixty times as fast, where nobody sees or hears it, and has to write down that it was done.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from lowback_timer import __version__

_WORKOUT, _OTHER = "between-meetings", "beginner-floor"
_COMMAND_S = 120.0
"""For so long, at most, a command may take; a slow computer starts a new program slowly."""
_WORKOUT_S = 180.0
_LOOK_S = 0.5


class SmokeError(Exception):
    """The program does not do its work; the message says which part."""


def main(arguments: list[str] | None = None) -> int:
    """Try it; returns the exit code."""
    parser = argparse.ArgumentParser(description="Try a program that was just built.")
    parser.add_argument(
        "--folder", type=Path, help="where it keeps its data, if it cannot see temporary folders"
    )
    parser.add_argument(
        "--window", metavar="PROGRAM", help="another program that opens the window, on Windows"
    )
    parser.add_argument("command", nargs="+", help="what starts it")
    options = parser.parse_args(arguments)
    window = [options.window] if options.window else options.command
    try:
        try_commands(options.command)
        if options.folder is None:
            with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                try_window(window, Path(folder))
        else:
            try_window(window, options.folder.absolute())
    except (SmokeError, OSError, subprocess.TimeoutExpired) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{options.command[0]} does its work")
    return 0


def try_commands(command: list[str]) -> None:
    """Ask for what is printed.

    Raises:
        SmokeError: it is not what it should be.
    """
    told = _output(command, "--version").strip()
    if told != f"lowback-timer {__version__}":
        raise SmokeError(f"it says that it is {told!r}")
    if _WORKOUT not in _output(command, "list"):
        raise SmokeError("its list of workouts is not complete")
    try:
        json.loads(_output(command, "timeline", _OTHER, "--json"))
    except ValueError as error:
        raise SmokeError("the steps of a workout are not JSON") from error


def try_window(command: list[str], folder: Path, seconds: float = _WORKOUT_S) -> None:
    """Follow a workout.

    Args:
        command: What opens the window.
        folder: Where its log is kept.
        seconds: How long that may take.

    Raises:
        SmokeError: the workout is not in the log as finished.
    """
    follow = ("--workout", _WORKOUT, "--start", "--speed", "60", "--mute")
    program = subprocess.Popen(
        [*command, "--data-dir", str(folder), *follow],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    state = ""
    try:
        end = time.monotonic() + seconds
        while state != "finished" and time.monotonic() < end and program.poll() is None:
            time.sleep(_LOOK_S)
            state = state_in(folder / "workouts.db")
    finally:
        program.terminate()
        program.wait()
    if state != "finished":
        raise SmokeError(f"the workout was not finished, it is {state or 'not in the log'}")


def state_in(log: Path) -> str:
    """The state of the one session in a log; empty while there is none."""
    try:
        with closing(sqlite3.connect(f"{log.as_uri()}?mode=ro", uri=True)) as database:
            found = database.execute("select state from sessions").fetchone()
    except sqlite3.Error:  # not there yet, or being written
        return ""
    return str(found[0]) if found else ""


def _output(command: list[str], *arguments: str) -> str:
    done = subprocess.run(
        [*command, *arguments],
        capture_output=True,
        encoding="utf-8",
        errors="replace",  # Windows has code pages; what is looked at is ASCII
        timeout=_COMMAND_S,
        check=False,
    )
    if done.returncode:
        raise SmokeError(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
