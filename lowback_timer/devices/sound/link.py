"""The sound process as the program sees it: orders go in, reports come out, nothing waits."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING, Protocol

from lowback_timer.devices.sound.orders import Order, Report, State
from lowback_timer.options import SOUND_PROCESS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MODULE = "lowback_timer.devices.sound.process"
_IMPORT_FROM = Path(__file__).resolve().parents[3]
_IN_THE_MIXER = "application.name='Lowback Timer'"
"""Without it simpleaudio is shown as "ALSA plug-in [python3.11]"."""


class Link(Protocol):
    """A way to a sound process."""

    def send(self, order: Order) -> None:
        """Pass an order on.

        Raises:
            OSError: The process is gone, or takes no more.
        """

    def end(self) -> None:
        """End the process, whatever it is doing."""


class ProcessLink:
    """Starts a sound process. Orders may come before it runs: a pipe keeps them.

    Args:
        folder: Holds the WAV files.
        names: The outputs to try, best first.
        on_report: Takes the reports, in a thread of their own; the last one is LOST or FILES,
            however the process ended.
    """

    def __init__(
        self, folder: Path, names: Sequence[str], on_report: Callable[[Report], None]
    ) -> None:
        self._command = (*_program(), str(folder), *names)
        self._on_report = on_report
        self._orders_out, self._orders_in = os.pipe()
        if sys.platform != "win32":
            # A process that hangs lets the pipe run full, and then writing must not wait for it.
            os.set_blocking(self._orders_in, False)
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_over = False
        Thread(target=self._listen, name="sound", daemon=True).start()

    def send(self, order: Order) -> None:
        """Pass an order on."""
        with self._lock:
            if self._is_over:
                raise BrokenPipeError
            os.write(self._orders_in, order.to_bytes())

    def end(self) -> None:
        """End the process at once: one that hangs would not listen."""
        with self._lock:
            if self._is_over:
                return
            self._is_over = True
            os.close(self._orders_in)
            if self._process is not None:
                _kill(self._process)

    def _listen(self) -> None:
        """Start the process, and pass on what it reports until it ends."""
        last = Report(State.OPENING)
        try:
            process = self._start()
        except OSError as error:  # there are too many processes, or too little memory
            self._on_report(Report(State.LOST, failures=(str(error),)))
            return
        if process is None:
            return
        with process:
            assert process.stdout is not None
            for line in process.stdout:
                try:
                    last = Report.from_line(line)
                except ValueError:  # a library has written there
                    continue
                self._on_report(last)
        if last.state not in {State.LOST, State.FILES}:
            text = f"the sound process ended with code {process.returncode}"
            self._on_report(Report(State.LOST, failures=(text,)))

    def _start(self) -> subprocess.Popen[bytes] | None:
        """Start the process, unless the link has been ended already."""
        with self._lock:
            try:
                if self._is_over:
                    return None
                self._process = subprocess.Popen(
                    self._command,
                    env=_environment(),
                    stdin=self._orders_out,
                    stdout=subprocess.PIPE,
                    # Where there is no sound card, ALSA prints a screenful about it.
                    stderr=subprocess.DEVNULL,
                    # What is pressed in the terminal is for the program to obey. In a session of
                    # its own, Linux would also schedule it apart: on a busy machine that made
                    # sounds 0.6 s late.
                    process_group=0,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            finally:
                os.close(self._orders_out)
        return self._process


def _program() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return sys.executable, SOUND_PROCESS
    # Not from the current folder: a person's own `wave.py` there would be taken for Python's.
    return sys.executable, "-P", "-m", _MODULE


def _environment() -> dict[str, str]:
    """Return the environment, with the name that a mixer is to show."""
    path = os.pathsep.join(filter(None, (str(_IMPORT_FROM), os.environ.get("PYTHONPATH"))))
    return os.environ | {"PYTHONPATH": path, "PULSE_PROP_OVERRIDE": _IN_THE_MIXER}


def _kill(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        process.kill()
        return
    # With its forks, which are in the same group; they may outlive it by a moment.
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
