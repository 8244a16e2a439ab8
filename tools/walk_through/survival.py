"""What a session survives: `python -m tools.walk_through.survival`.

It starts the real program, stops its process as sleep would and lets it go on, and sets its clock
on the wall forward and back, all in the middle of a hold. After the first two the window has to say
that nobody was there, with the session paused where it was, and one key goes on; the third changes
nothing.

Then it lets the sound server hang, and starts it anew: the clock has to go on as if nothing were,
the window has to say that there is no sound, and the sound has to come back. So it has to when the
server, or a loudspeaker, comes late. `--only sound` tries nothing else.

It opens two windows on one data folder, of which neither may undo what the other keeps (`--only
two`). It starts the program a second time: while the first one runs, hangs, has been killed, or
starts at the same moment (`--only second`). At last it ends the program in all ways from outside:
signals, Ctrl+C twice, a terminal that is closed, logging out. The session has to be in the log as
far as it went, the settings of that run kept, and the exit code that of the signal (`--only
endings`).

On Debian and Ubuntu it needs what the walk-through needs, and faketime, pulseaudio and
pulseaudio-utils.

Exit codes: 0 it survives all; 1 it does not; 2 it cannot run here.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tools.walk_through.desk import Desk, DeskError, obstacle
from tools.walk_through.ending_trial import EndingFailure, endings
from tools.walk_through.program import Node, Program, shows
from tools.walk_through.second_start import StartFailure, second_start
from tools.walk_through.sound_server import obstacle as sound_obstacle
from tools.walk_through.sound_trial import (
    PLAYERS,
    SoundFailure,
    failing,
    late_device,
    late_server,
)
from tools.walk_through.tour import WORKOUT
from tools.walk_through.two_windows import LostFailure, two_windows

_FAKETIME = Path("faketime/libfaketime.so.1")
_FOLDERS = (Path("/usr/lib"), *Path("/usr/lib").glob("*-linux-gnu"))
_HOUR_S = 3600
_LEAD_IN_S = 4.0
"""The countdown before a hold goes on, and a little more."""
_AWAY = "You were away for"


class Failure(Exception):  # noqa: N818 - it is what the report calls it
    """What a session did not survive, in a sentence."""


_FAILURES = (DeskError, EndingFailure, Failure, LostFailure, SoundFailure, StartFailure)


def faketime() -> Path | None:
    """The library that sets the clock of one process."""
    return next((folder / _FAKETIME for folder in _FOLDERS if (folder / _FAKETIME).exists()), None)


class Trial:
    """A session in the middle of a hold."""

    def __init__(self, desk: Desk, library: Path) -> None:
        self._clock = desk.folder / "clock"
        self.set_clock(0)
        workout = desk.folder / "survival.yaml"
        workout.write_text(WORKOUT.replace("hold: 30, sets: 1", "hold: 60, sets: 1"), "utf-8")
        self.program = Program(
            desk,
            *("--library", workout, "--workout", "first-time", "--start"),
            environment={
                "LD_PRELOAD": str(library),
                "FAKETIME_TIMESTAMP_FILE": str(self._clock),
                "FAKETIME_NO_CACHE": "1",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            },
        )
        self.program.press("Right")  # no time to get ready
        self.program.wait_for_text("Hold")
        time.sleep(_LEAD_IN_S)

    def set_clock(self, ahead_s: int) -> None:
        """Set the clock on the wall so many seconds ahead of the real one."""
        self._clock.write_text(f"{ahead_s:+d}", encoding="utf-8")

    def number(self, window: Node | None = None) -> int:
        """The seconds that are left of the hold."""
        window = window or self.program.wait_until(lambda _: True, "the session")
        names = [node.name for node in window.walk() if node.name.isdigit()]
        if not names:
            raise Failure("The session shows no number.")
        return int(names[0])

    def stop_for(self, seconds: float) -> None:
        """Stop the process, and let it go on."""
        self.program.process.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        self.program.process.send_signal(signal.SIGCONT)

    def has_to_say_it_was_away(self, before: int) -> str:
        """Check that the session is paused where it was, and that one key goes on."""
        window = self.program.wait_until(
            lambda window: any(_AWAY in node.name for node in window.walk()), f"“{_AWAY}”"
        )
        line = next(node.name for node in window.walk() if _AWAY in node.name)
        after = self.number(window)
        if not before - 2 <= after <= before:
            raise Failure(f"There were {before} s left before, and {after} s after it.")
        time.sleep(1.5)
        if self.number() != after:
            raise Failure("The session is not paused.")
        self.program.press("space")
        self.program.wait_until(lambda window: not shows(window, "Paused"), "the session to go on")
        time.sleep(_LEAD_IN_S)
        self.program.wait_until(lambda window: 0 < self.number(window) < after, "the hold")
        return f"“{line}” {after} s were left, and one key went on."

    def has_to_go_on(self, before: int) -> str:
        """Check that nothing at all has happened."""
        time.sleep(2)
        window = self.program.wait_until(lambda _: True, "the session")
        after = self.number(window)
        if shows(window, "Paused") or not before - 5 <= after < before:
            raise Failure(f"It was disturbed: {before} s were left, then {after} s.")
        return f"It went on: {before} s were left, then {after} s."


def trials(trial: Trial, stopped_s: float) -> list[tuple[str, Callable[[], str]]]:
    """What is tried, in order, and what comes of it."""

    def stopped() -> str:
        before = trial.number()
        trial.stop_for(stopped_s)
        return trial.has_to_say_it_was_away(before)

    def forward() -> str:
        before = trial.number()
        trial.set_clock(_HOUR_S)
        return trial.has_to_say_it_was_away(before)

    def back() -> str:
        before = trial.number()
        trial.set_clock(0)
        return trial.has_to_go_on(before)

    return [
        (f"The process stopped for {stopped_s:.0f} s", stopped),
        ("The clock set an hour forward", forward),
        ("The clock set an hour back", back),
    ]


def try_the_sound(desk: Desk) -> Iterator[str]:
    """Try every player on a sound server that fails, and on one that comes late."""
    for player in PLAYERS:
        for attempts in (failing, late_server, late_device):
            for told in attempts(desk, player):
                yield f"{player}: {told}"


def try_the_clocks(desk: Desk, library: Path, stopped_s: float) -> Iterator[str]:
    """Try what looks like sleep, and what does not."""
    trial = Trial(desk, library)
    for title, attempt in trials(trial, stopped_s):
        yield f"{title}: {attempt()}"
    trial.program.end()


def trial_of(name: str, desk: Desk, library: Path, stopped_s: float) -> Iterator[str]:
    """What is told of one of the things that are tried."""
    match name:
        case "clocks":
            return try_the_clocks(desk, library, stopped_s)
        case "sound":
            return try_the_sound(desk)
        case "two":
            return two_windows(desk)
        case "second":
            return second_start(desk)
        case _:
            return endings(desk)


def main() -> int:
    """Try everything, and report."""
    tried = ("clocks", "sound", "two", "second", "endings")
    parser = argparse.ArgumentParser(
        prog="python -m tools.walk_through.survival",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--seconds", type=float, default=60, help="how long the process is stopped (60)"
    )
    parser.add_argument("--only", choices=tried, help="what is tried (all)")
    options = parser.parse_args()
    library = faketime()
    if missing := obstacle() or sound_obstacle():
        print(missing, file=sys.stderr)
        return 2
    if library is None or os.name != "posix":
        print("This needs libfaketime: on Debian and Ubuntu, install faketime.", file=sys.stderr)
        return 2
    with Desk() as desk:
        try:
            for name in (options.only,) if options.only else tried:
                for told in trial_of(name, desk, library, options.seconds):
                    print(told, flush=True)
        except (
            DeskError,
            EndingFailure,
            Failure,
            LostFailure,
            SoundFailure,
            StartFailure,
        ) as error:
            print(f"PROBLEM  {error}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
