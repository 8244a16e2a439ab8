"""The output through simpleaudio, where that is safe.

What is known of simpleaudio 1.0.4, from its C source and from measuring it:

- Each sound gets a thread and a stream of its own, opened while the call holds the interpreter:
  1 to 2 ms on PulseAudio, a clean error where there is no device. A sound server that hangs, as
  opposed to one that died, hangs the whole process with it, and no thread of ours could help.
- That thread frees Python's memory without holding the interpreter. Python 3.12 and newer crash on
  the first sound. Older ones crash only when they allocate at the same instant: under full load
  after some ten thousand sounds, in a session hardly ever. The fork simpleaudio-patched, which has
  the same import name, does it right.
- `is_playing` follows a list that those threads take apart, and crashed when it was asked all the
  time. So nothing here asks, and `stop_all` needs no list of ours.
- On Linux a thread that is told to stop first plays what the system has already taken, up to
  0.3 s; there only the end of the process is silence at once. What it does on Windows and macOS
  was not measured.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Protocol, cast

from lowback_timer.devices.sound.output import RATE, SIMPLEAUDIO, OutputError, probe

if TYPE_CHECKING:
    from collections.abc import Callable

    from lowback_timer.devices.sound.orders import Order

_FIRST_THAT_CRASHES = (3, 12)
_SAFE_FORK = "simpleaudio-patched"
_UNSAFE = "simpleaudio"


class Library(Protocol):
    """What is used of the simpleaudio module."""

    def play_buffer(
        self, audio_data: bytes, num_channels: int, bytes_per_sample: int, sample_rate: int
    ) -> object:
        """Begin to play."""

    def stop_all(self) -> None:
        """Tell everything that plays to stop."""


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
        return f"{_UNSAFE} and {_SAFE_FORK} are both installed; remove {_UNSAFE}"
    return f"{_UNSAFE} crashes Python {python[0]}.{python[1]}; install {_SAFE_FORK} instead"


def is_installed(distribution: str) -> bool:
    """Return whether a distribution of this name is installed."""
    # Costs more than everything else here together, and is asked for on new Pythons only.
    from importlib import metadata  # noqa: PLC0415

    try:
        metadata.distribution(distribution)
    except metadata.PackageNotFoundError:
        return False
    return True


def import_library() -> Library:
    """Import simpleaudio where that is safe.

    Raises:
        OutputError: It is not there, or is not safe.
    """
    warning = crash_warning(sys.version_info[:2], is_installed)
    if warning is not None:
        raise OutputError(warning)
    try:
        return cast("Library", importlib.import_module("simpleaudio"))
    except ImportError as error:
        # Absent, or its shared library does not find ALSA.
        raise OutputError(f"{_UNSAFE} cannot be imported: {error}") from error


class SimpleAudioOutput:
    """Hands each buffer to simpleaudio, which mixes nothing and plays on the default device.

    Args:
        library: The simpleaudio module.

    Raises:
        OutputError: simpleaudio finds no device.
    """

    name = SIMPLEAUDIO
    device = ""
    rate = RATE
    stops_at_once = sys.platform != "linux"

    def __init__(self, library: Library) -> None:
        self._library = library
        self.start(probe(RATE))

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

    def serve(self, read: Callable[[], Order | None], obey: Callable[[Order], None]) -> None:
        """Obey orders one after the other."""
        while (order := read()) is not None:
            obey(order)
