"""What happens when the program itself fails: it is written down, said once, and life goes on."""

# ruff: noqa: PLC0415 - what only a failure needs is not loaded before the first one

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

MAX_BYTES = 256 * 1024
"""A longer file makes room for a new one; the one before it is kept."""
_LONGEST = 32 * 1024
"""Of a longer traceback the end is written, where the error is."""
_MOST_PLACES = 50
"""When so many places have failed, another one tells nothing new."""
_INTERRUPTED = 130
"""What shells expect of a program that was ended with Ctrl+C."""


class ErrorGuard:
    """Takes exceptions that nobody caught, such as those in Qt slots.

    Each is appended to the file `path`, and `notify` gets one sentence, once for every place in the
    code that fails. What fails at every look would fill a disk: it is written down the first time,
    and after that only how often it has been, at the 10th, the 100th, the 1,000th time.
    """

    def __init__(self, path: Path, notify: Callable[[str], None]) -> None:
        self._path = path
        self.notify = notify
        self._times: dict[tuple[str, str, int], int] = {}

    def install(self) -> None:
        """Take what Python would print."""
        sys.excepthook = self.take

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write an exception down, and tell of it. An interruption ends the program instead."""
        if not issubclass(kind, Exception):  # Ctrl+C, or `sys.exit`
            from PySide6.QtCore import QCoreApplication

            QCoreApplication.exit(_INTERRUPTED)
            return
        place = _place_of(kind, trace)
        if place not in self._times and len(self._times) >= _MOST_PLACES:
            return
        times = self._times[place] = self._times.get(place, 0) + 1
        if times == 1:
            self._take_new(kind, error, trace)
        elif _is_power_of_ten(times):
            self._write(f"{place[0]} in {place[1]}, line {place[2]}: {times} times by now\n")

    def write_down(self, error: BaseException) -> bool:
        """Append an exception to the file; tell whether that could be done."""
        import traceback

        return self._write("".join(traceback.format_exception(error))[-_LONGEST:])

    def _take_new(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        written = self.write_down(error.with_traceback(trace))
        text = (
            translate(
                "ErrorGuard",
                "Something went wrong inside the program ({error}); it goes on. "
                "Details are in {file}.",
            )
            if written
            else translate(
                "ErrorGuard", "Something went wrong inside the program ({error}); it goes on."
            )
        )
        self.notify(text.format(error=kind.__name__, file=self._path))

    def _write(self, text: str) -> bool:
        from datetime import UTC, datetime

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.is_file() and self._path.stat().st_size > MAX_BYTES:
                self._path.replace(self._path.with_name("errors.old.log"))
            with self._path.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n{text}\n")
        except OSError:
            sys.__stderr__ and sys.__stderr__.write(text)
            return False
        return True


def _place_of(kind: type[BaseException], trace: TracebackType | None) -> tuple[str, str, int]:
    """What failed, and where in the code."""
    line = 0
    file = "?"
    while trace is not None:
        file, line = trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    return kind.__name__, file, line


def _is_power_of_ten(number: int) -> bool:
    return str(number).strip("0") == "1"
