"""The music process as the program sees it: words go in, and nothing waits for it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from threading import Thread
from typing import Protocol

from lowback_timer.core.choices import MusicChoice
from lowback_timer.options import MUSIC_PROCESS

_MODULE = "lowback_timer.devices.music.process"
_IMPORT_FROM = Path(__file__).resolve().parents[3]


class Music(Protocol):
    """The music of other programs. No method raises or waits."""

    def hold_down(self, how: MusicChoice) -> None:
        """Lower or pause what plays, until it is let go."""

    def let_go(self) -> None:
        """Give everything back as it was."""

    def close(self) -> None:
        """Let go, for good."""


def can_hold_down(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Whether there is a session bus, over which players can be asked."""
    if system != "linux":
        return False
    if environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = environment.get("XDG_RUNTIME_DIR")
    return bool(folder and Path(folder, "bus").exists())


class MusicProcess:
    """Starts the process when it is first wanted, and again should it have ended."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def hold_down(self, how: MusicChoice) -> None:
        """Lower or pause what plays, until it is let go."""
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = _started()
        self._tell(how.value)

    def let_go(self) -> None:
        """Give everything back as it was."""
        self._tell("release")

    def close(self) -> None:
        """Let go, for good; the process ends by itself."""
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        process.stdin.close()
        Thread(target=process.wait, name="music", daemon=True).start()

    def _tell(self, word: str) -> None:
        if self._process is None:
            return
        assert self._process.stdin is not None
        try:
            os.write(self._process.stdin.fileno(), f"{word}\n".encode())
        except OSError:  # it is gone, or hangs and takes no more
            self.close()


def _started() -> subprocess.Popen[bytes] | None:
    path = os.pathsep.join(filter(None, (str(_IMPORT_FROM), os.environ.get("PYTHONPATH"))))
    try:
        process = subprocess.Popen(
            _program(),
            env=os.environ | {"PYTHONPATH": path},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            process_group=0,  # what is pressed in the terminal is for the program to obey
            bufsize=0,
        )
    except OSError:  # there are too many processes, or too little memory
        return None
    assert process.stdin is not None
    os.set_blocking(process.stdin.fileno(), False)
    return process


def _program() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return sys.executable, MUSIC_PROCESS
    # Not from the current folder: a person's own `signal.py` there would be taken for Python's.
    return sys.executable, "-P", "-m", _MODULE
