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


class ErrorGuard:
    """Takes exceptions that nobody caught, such as those in Qt slots.

    Each is appended to the file `path`, and `tell` gets one sentence, once for every place in the
    code that fails.
    """

    def __init__(self, path: Path, tell: Callable[[str], None]) -> None:
        self._path = path
        self._tell = tell
        self._told: set[tuple[str, int]] = set()

    def install(self) -> None:
        """Take what Python would print."""
        sys.excepthook = self.take

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write an exception down, and tell of it."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        import traceback

        written = self._write("".join(traceback.format_exception(kind, error, trace)))
        frames = traceback.extract_tb(trace)
        place = (frames[-1].filename, frames[-1].lineno or 0) if frames else (kind.__name__, 0)
        if place in self._told:
            return
        self._told.add(place)
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
        self._tell(text.format(error=kind.__name__, file=self._path))

    def _write(self, text: str) -> bool:
        from datetime import UTC, datetime

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n{text}\n")
        except OSError:
            sys.__stderr__ and sys.__stderr__.write(text)
            return False
        return True
