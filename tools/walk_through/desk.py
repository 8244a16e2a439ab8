"""A desk of its own for the program: screen, message buses and folders, gone afterwards."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TypeVar

BUS_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")
PROGRAMS = ("Xvfb", "setxkbmap", "xdotool", "openbox", "dbus-daemon")
PACKAGES = "xvfb, x11-xkb-utils, xdotool, openbox, dbus, at-spi2-core and python3-pyatspi"
SCREEN = (1280, 800)
_PATIENCE_S = 15.0

Found = TypeVar("Found")


class DeskError(Exception):
    """Why the program cannot be walked through here, in a sentence."""


def obstacle() -> str | None:
    """What is missing on this machine, in a sentence; None when nothing is."""
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    if not BUS_LAUNCHER.exists():
        missing.append(str(BUS_LAUNCHER))
    if (
        not missing
        and subprocess.run(
            [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
        ).returncode
    ):
        missing.append("pyatspi for the system's Python")
    if not missing:
        return None
    return f"This needs {', '.join(missing)}: on Debian and Ubuntu, install {PACKAGES}."


def wait_for(
    found: Callable[[], Found | None], what: str, patience_s: float = _PATIENCE_S
) -> Found:
    """Ask again and again until there is an answer."""
    end = time.monotonic() + patience_s
    while time.monotonic() < end:
        if (answer := found()) is not None:
            return answer
        time.sleep(0.05)
    raise DeskError(f"It took too long to wait for {what}.")


class Desk:
    """Starts what the program needs around it; all of it ends with the `with` block."""

    def __init__(self, screen: tuple[int, int] = SCREEN) -> None:
        self._size = screen

    def __enter__(self) -> Desk:
        self._stack = ExitStack()
        self.folder = Path(self._stack.enter_context(TemporaryDirectory(prefix="walk-through-")))
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        (self.folder / "screen").mkdir()
        self.environment = {
            "PATH": os.environ.get("PATH", os.defpath),
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(runtime),
            "NO_AT_BRIDGE": "0",
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        try:
            self._start_screen()
            self._start_buses()
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    @property
    def picture_file(self) -> Path:
        """What the screen shows, always up to date: an X window dump in shared memory."""
        return self.folder / "screen" / "Xvfb_screen0"

    def start(
        self, *command: str | Path, environment: Mapping[str, str] | None = None
    ) -> subprocess.Popen[str]:
        """Start something that ends with this desk at the latest."""
        process = subprocess.Popen(
            [str(part) for part in command],
            env=self.environment | dict(environment or {}),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=(self.folder / "errors.txt").open("a"),
            text=True,
            start_new_session=True,
        )
        self._stack.callback(end, process)
        return process

    def xdotool(self, *words: str) -> str:
        """Have `xdotool` do something."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE_S,
        )
        return done.stdout.strip()

    def end_screen(self) -> None:
        """Take the screen away, as at the end of a desktop's session."""
        end(self._screen)

    def _start_screen(self) -> None:
        width, height = self._size
        screen = self.start(
            *("Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24"),
            *("-noreset", "-nolisten", "tcp", "-fbdir", self.folder / "screen"),
        )
        self._screen = screen
        self.environment["DISPLAY"] = f":{_first_line(screen, 'a screen')}"

    def _start_buses(self) -> None:
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus, "a message bus")
        self.start(BUS_LAUNCHER, "--launch-immediately")


def end(process: subprocess.Popen[str]) -> None:
    """End a process and all that it started."""
    # Its group is its own, as it was started in a session of its own.
    for number in (signal.SIGTERM, signal.SIGCONT, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            break
        if number is signal.SIGCONT:  # one that was stopped cannot end
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:
                continue
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


def _first_line(process: subprocess.Popen[str], what: str) -> str:
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    if not line:
        raise DeskError(f"{what.capitalize()} could not be started.")
    return line


PROGRAM = (sys.executable, "-m", "lowback_timer")
