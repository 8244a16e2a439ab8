"""How loud the system is set, where it can be asked: on Linux, through PulseAudio or PipeWire."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple

_TIMEOUT_S = 0.4
"""Asking takes about 10 ms; whoever waits longer than this for an answer sees the window stand."""

_SINK = "@DEFAULT_SINK@"
_PERCENT = re.compile(r"(\d+)\s*%")
_SHARE = re.compile(r"Volume:\s*(\d+[.,]\d+)")


class SystemVolume(NamedTuple):
    """What the system's default output is set to."""

    percent: int
    """May be more than 100."""
    is_muted: bool


def system_volume(run: Callable[[Sequence[str]], str | None] | None = None) -> SystemVolume | None:
    """Ask the sound server; None where there is no way to know.

    Args:
        run: Runs a command and returns what it prints, or None when it fails.
    """
    if not sys.platform.startswith("linux"):
        return None
    run = run or _run
    return _of_pulse(run) or _of_wireplumber(run)


def _of_pulse(run: Callable[[Sequence[str]], str | None]) -> SystemVolume | None:
    volume = run(("pactl", "get-sink-volume", _SINK))
    percents = _PERCENT.findall(volume or "")
    if not percents:
        return None
    muted = run(("pactl", "get-sink-mute", _SINK)) or ""
    # One number a channel: it can be heard as long as one of them is not at zero.
    return SystemVolume(max(map(int, percents)), "yes" in muted)


def _of_wireplumber(run: Callable[[Sequence[str]], str | None]) -> SystemVolume | None:
    told = run(("wpctl", "get-volume", "@DEFAULT_AUDIO_SINK@")) or ""
    share = _SHARE.search(told)
    if share is None:
        return None
    return SystemVolume(round(float(share[1].replace(",", ".")) * 100), "MUTED" in told)


def _run(command: Sequence[str]) -> str | None:
    """What a command prints in English; None when it is not there, fails or takes too long."""
    try:
        # Through `env`, for words that can be told apart whatever the person's language is.
        done = subprocess.run(
            ["env", "LC_ALL=C", *command],
            capture_output=True,
            check=True,
            stdin=subprocess.DEVNULL,
            text=True,
            timeout=_TIMEOUT_S,
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return None
    return done.stdout
