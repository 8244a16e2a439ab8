"""The small part of a sound player that differs from one audio library to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from lowback_timer.devices.sound.orders import Order

RATE = 44_100
"""Samples a second of the cues' files."""

SIMPLEAUDIO, QT = "simpleaudio", "qt"
"""The outputs, by the names that a user may ask for."""


def probe(rate: int) -> bytes:
    """Return twenty milliseconds of silence, which an output plays on being opened.

    A library that can be imported may still have no device to play on.
    """
    return bytes(2 * (rate // 50))


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

    @property
    def rate(self) -> int:
        """Samples a second that it takes: signed, 16 bits, one channel, native byte order."""

    @property
    def stops_at_once(self) -> bool:
        """Whether `stop` does: otherwise only the end of the process silences it at once."""

    def start(self, samples: bytes) -> None:
        """Begin to play a buffer at once, over whatever is sounding.

        Raises:
            OutputError: The device or the server behind it is gone.
        """

    def stop(self) -> None:
        """Silence everything that is sounding."""

    def serve(self, read: Callable[[], Order | None], obey: Callable[[Order], None]) -> None:
        """Obey orders until there are no more.

        Args:
            read: Waits for the next order, and returns None when there will be none.
            obey: Carries one out; called in the thread that the output was opened in.

        Raises:
            OutputError: The device or the server behind it is gone.
        """
