"""Ctrl+C, a closed terminal and `kill`, noticed without breaking off in mid-step."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class Interruption:
    """Whether someone wants the program to end."""

    def __init__(self) -> None:
        self.signal_number: int | None = None

    @property
    def is_wanted(self) -> bool:
        """Whether it is time to end."""
        return self.signal_number is not None

    @property
    def exit_code(self) -> int:
        """What a shell expects of a program that such a signal ended: 130 after Ctrl+C."""
        return 0 if self.signal_number is None else 128 + self.signal_number


@contextmanager
def noticing_interruptions() -> Iterator[Interruption]:
    """Note the first signal to end instead of obeying it; the next one is obeyed at once."""
    interruption = Interruption()
    wanted = [number for name in _NAMES if (number := getattr(signal, name, None)) is not None]
    # What is ignored stays so: `nohup` has a reason to.
    before = {
        number: handler
        for number in wanted
        if (handler := signal.getsignal(number)) is not signal.SIG_IGN
    }

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def note(number: int, _frame: FrameType | None) -> None:
        interruption.signal_number = number
        restore()

    for number in before:
        signal.signal(number, note)
    try:
        yield interruption
    finally:
        restore()
