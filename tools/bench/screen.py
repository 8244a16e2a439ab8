"""The screens that the program is measured on: a real X server, and none at all."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
MISSING = "  Xvfb is not installed, so nothing is measured under a real X server"


@contextmanager
def x_server() -> Iterator[dict[str, str] | None]:
    """Start an X server that nobody sees; yields the environment for its programs.

    Yields None where there is none to start. Without a screen Qt paints about half of what it does
    under a server, so a figure from there alone says little.
    """
    if shutil.which("Xvfb") is None:
        yield None
        return
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1920x1200x24",
        "-nolisten",
        "tcp",
    ]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            display = answer.readline().strip()
        yield {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def on_both(lines: Callable[[str, Mapping[str, str]], Iterator[str]]) -> Iterator[str]:
    """What is measured under a server, then without a screen.

    Args:
        lines: Measures; is handed what the screen is called, and the environment.
    """
    with x_server() as environment:
        if environment is None:
            yield MISSING
        else:
            yield from lines("under X", environment)
    yield from lines("offscreen", OFFSCREEN)
