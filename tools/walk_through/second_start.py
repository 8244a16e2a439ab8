"""One window on a folder of data: what later starts of the program come to."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tools.walk_through.desk import PROGRAM, Desk, end, wait_for
from tools.walk_through.program import Program

_ENDS_WITHIN_S = 10.0
_ASKED = "Beginner · floor only"


class StartFailure(Exception):  # noqa: N818 - it is what the report calls it
    """What a start has come to, in a sentence."""


def second_start(desk: Desk) -> Iterator[str]:
    """Start the program while it runs, hangs, has been killed, and twice at once.

    Raises:
        StartFailure: something else came of it than is meant to.
    """
    data = desk.folder / "data-second"
    data.mkdir()
    (data / "settings.json").write_text(
        json.dumps({"safety_acknowledged": True, "voice": "off", "player": "silent"}), "utf-8"
    )
    options = ("--data-dir", data)
    first = Program(desk, *options)
    if (code := _start(desk, data, "--workout", "beginner-floor").wait(_ENDS_WITHIN_S)) != 0:
        raise StartFailure(f"A second start ended with {code}.")
    first.wait_for_text(_ASKED)
    yield "A second start ends at once, and the first window shows what it was for."
    first.process.send_signal(signal.SIGSTOP)
    another = Program(desk, *options)
    another.end()
    first.process.send_signal(signal.SIGCONT)
    yield "Past a window that hangs another one opens."
    os.killpg(first.process.pid, signal.SIGKILL)
    first.end()
    Program(desk, *options).end()
    yield "After a kill the next start opens a window."
    both = [_start(desk, data), _start(desk, data)]
    codes = wait_for(lambda: _ended(both) or None, "one of two starts to end", _ENDS_WITHIN_S)
    if codes != [0]:
        raise StartFailure(f"Of two starts at once, these have ended: {codes}.")
    for each in both:
        end(each)
    yield "Of two starts at once one window stays."


def _start(desk: Desk, data: Path, *options: str) -> subprocess.Popen[str]:
    return desk.start(*PROGRAM, "--data-dir", data, *options)


def _ended(processes: list[subprocess.Popen[str]]) -> list[int]:
    """The codes of those that have ended."""
    return [each.returncode for each in processes if each.poll() is not None]
