"""A sound server for the program alone, that can hang and be started anew, and what it plays."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from array import array

from tools.walk_through.desk import Desk, DeskError, end, wait_for

PROGRAMS = ("pulseaudio", "parec", "pactl")
PACKAGES = "pulseaudio and pulseaudio-utils"

_SINK = "walk_through"
_SINK_OPTIONS = ("--load", f"module-null-sink sink_name={_SINK}")
_LOUD = 300
"""Of 32,768: far more than what keeps speakers awake, far less than the softest cue."""
_BYTES = 4096


def obstacle() -> str | None:
    """What is missing on this machine, in a sentence; None when nothing is."""
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    if not missing:
        return None
    return f"This needs {', '.join(missing)}: on Debian and Ubuntu, install {PACKAGES}."


class SoundServer:
    """PulseAudio with a sink that plays to nobody, or with none to begin with."""

    def __init__(self, desk: Desk, *, has_sink: bool = True) -> None:
        self._desk = desk
        self._sink_options = _SINK_OPTIONS if has_sink else ()
        self._process = self._started()

    def hang(self) -> None:
        """Let it not answer any more."""
        self._process.send_signal(signal.SIGSTOP)

    def answer(self) -> None:
        """Let it go on."""
        self._process.send_signal(signal.SIGCONT)

    def start_anew(self) -> None:
        """End it the hard way, and start another in its place."""
        self._process.kill()
        self._process.wait()
        self._process = self._started()

    def plug_in(self) -> None:
        """Give it the sink, as when somebody connects a loudspeaker."""
        subprocess.run(
            ["pactl", "load-module", *_SINK_OPTIONS[1].split()],
            env=self._desk.environment,
            capture_output=True,
            check=True,
            timeout=5,
        )

    def end(self) -> None:
        """End it."""
        end(self._process)

    def plays_within(self, seconds: float) -> bool:
        """Whether a cue can be heard within so many seconds from now."""
        recorder = self._desk.start(
            *("parec", "--device", f"{_SINK}.monitor", "--latency-msec", "20", "--raw"),
            *("--format", "s16le", "--channels", "1"),
        )
        end_s = time.monotonic() + seconds
        try:
            assert recorder.stdout is not None
            while time.monotonic() < end_s:
                samples = array("h", os.read(recorder.stdout.fileno(), _BYTES))
                if not samples:
                    return False
                if max(map(abs, samples)) > _LOUD:
                    return True
            return False
        finally:
            end(recorder)

    def _started(self) -> subprocess.Popen[str]:
        process = self._desk.start(
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"),
            *self._sink_options,
            *("--load", "module-native-protocol-unix"),
        )
        wait_for(lambda: self._answers() or None, "a sound server")
        return process

    def _answers(self) -> bool:
        try:
            asked = subprocess.run(
                ["pactl", "info"],
                env=self._desk.environment,
                capture_output=True,
                check=False,
                timeout=5,
            )
        except subprocess.TimeoutExpired as error:
            raise DeskError("The sound server does not answer.") from error
        return asked.returncode == 0
