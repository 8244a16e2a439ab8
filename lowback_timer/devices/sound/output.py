"""The small part of a sound player that differs from one audio library to another."""

from __future__ import annotations

from typing import Protocol

RATE = 44_100
"""Samples a second of every buffer: signed 16-bit samples, one channel, native byte order."""

PROBE = bytes(2 * RATE // 50)
"""Twenty milliseconds of silence: what an output plays on being opened, to find out whether it
really works. A library that can be imported may still have no device to play on."""


class OutputError(Exception):
    """The output cannot play, now or any more; the text says why, in a few words."""


class Output(Protocol):
    """An open way to the speakers. Opening one raises OutputError where it does not work."""

    @property
    def name(self) -> str:
        """What the user knows the library by."""

    @property
    def device(self) -> str:
        """What the user knows the device by; empty where the library does not tell."""

    def start(self, samples: bytes) -> None:
        """Begin to play a buffer at once, over whatever is sounding.

        Raises:
            OutputError: The device or the server behind it is gone.
        """

    def stop(self) -> None:
        """Silence everything that is sounding."""

    def close(self) -> None:
        """Silence everything and let go of the device."""
