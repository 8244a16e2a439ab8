"""The output through simpleaudio, where that is safe.

What is known of simpleaudio 1.0.4, from its C source and from measuring it:

- Each sound gets a thread and a stream of its own, opened while the call holds the interpreter:
  1 to 2 ms on PulseAudio, a clean error where there is no device. A sound server that hangs, as
  opposed to one that died, hangs the call with it, and no thread of ours could help.
- That thread frees Python's memory without holding the interpreter. Python 3.12 and newer crash on
  the first sound. Older ones crash only when they allocate at the same instant: under full load
  after some ten thousand sounds, in a session hardly ever. The fork simpleaudio-patched, which has
  the same import name, does it right.
- `is_playing` follows a list that those threads take apart, and crashed when it was asked all the
  time. So nothing here asks, and `stop_all` needs no list of ours.
- What the system has already taken still sounds after a stop, for up to 0.3 s.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Protocol, cast

from lowback_timer.core.text import translate
from lowback_timer.devices.sound.output import PROBE, RATE, OutputError

if TYPE_CHECKING:
    from collections.abc import Callable

_FIRST_THAT_CRASHES = (3, 12)
_SAFE_FORK = "simpleaudio-patched"
_UNSAFE = "simpleaudio"


class _Library(Protocol):
    """What is used of the simpleaudio module."""

    def play_buffer(
        self, audio_data: bytes, num_channels: int, bytes_per_sample: int, sample_rate: int
    ) -> object: ...

    def stop_all(self) -> None: ...


def crash_warning(python: tuple[int, int], installed: Callable[[str], bool]) -> str | None:
    """Say why simpleaudio must not even be imported, or return None where it may be.

    Args:
        python: The interpreter's version, major and minor.
        installed: Whether a distribution of this name is installed.
    """
    if python < _FIRST_THAT_CRASHES or (installed(_SAFE_FORK) and not installed(_UNSAFE)):
        return None
    if installed(_SAFE_FORK):
        # Both write the same files, and which of the two came last cannot be told.
        text = translate("Sound", "{unsafe} and {safe} are both installed; remove {unsafe}")
    else:
        text = translate("Sound", "{unsafe} crashes Python {version}; install {safe} instead")
    version = f"{python[0]}.{python[1]}"
    return text.format(unsafe=_UNSAFE, safe=_SAFE_FORK, version=version)


def is_installed(distribution: str) -> bool:
    """Return whether a distribution of this name is installed."""
    # Costs more than everything else here together, and is asked for on new Pythons only.
    from importlib import metadata  # noqa: PLC0415

    try:
        metadata.distribution(distribution)
    except metadata.PackageNotFoundError:
        return False
    return True


class SimpleAudioOutput:
    """Hands each buffer to simpleaudio, which mixes nothing and plays on the default device.

    Args:
        library: The simpleaudio module; found and imported where it is not given.

    Raises:
        OutputError: simpleaudio is not there, is not safe, or finds no device.
    """

    name = "simpleaudio"
    device = ""

    def __init__(self, library: _Library | None = None) -> None:
        self._library = library if library is not None else _import()
        self.start(PROBE)

    def start(self, samples: bytes) -> None:
        """Begin to play a buffer."""
        if not samples:
            return  # simpleaudio crashes on an empty buffer
        try:
            self._library.play_buffer(samples, 1, 2, RATE)
        except Exception as error:
            # The library's own error class has no documented place to import it from.
            raise OutputError(f"{self.name}: {error}") from error

    def stop(self) -> None:
        """Silence everything, up to what the system has already taken."""
        self._library.stop_all()

    def close(self) -> None:
        """Silence everything; there is nothing to give back."""
        self.stop()


def _import() -> _Library:
    """Import simpleaudio where that is safe."""
    warning = crash_warning(sys.version_info[:2], is_installed)
    if warning is not None:
        raise OutputError(warning)
    try:
        return cast("_Library", importlib.import_module("simpleaudio"))
    except ImportError as error:
        # Absent, or its shared library does not find ALSA.
        text = translate("Sound", "{player} cannot be imported: {reason}")
        raise OutputError(text.format(player="simpleaudio", reason=error)) from error
