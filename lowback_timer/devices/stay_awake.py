"""Keeping the computer and its screen awake while somebody exercises.

The system may answer late or never (on Linux the question goes over D-Bus), so it is asked in a
thread of its own: no beep waits for it. Should the program be killed, the promise dies with it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from threading import Event, Thread
from typing import Protocol

_log = logging.getLogger(__name__)


class StayAwake(Protocol):
    """Asks the system not to sleep and not to turn the screen off. It never raises or waits."""

    @property
    def is_granted(self) -> bool:
        """Whether the system has promised it."""

    def keep(self, *, awake: bool) -> None:
        """Ask for it, or give it back."""


class HeldMode(Protocol):
    """What wakepy hands out: whether the system agreed."""

    @property
    def active(self) -> bool:
        """Whether it did."""


Mode = AbstractContextManager[HeldMode]


def _presenting() -> Mode:
    from wakepy import keep  # noqa: PLC0415 - takes 50 ms, and only a session needs it

    mode: Mode = keep.presenting(on_fail="pass")
    return mode


class WakepyAwake:
    """Asks through wakepy, which knows how on Linux, macOS and Windows; none needs more rights."""

    def __init__(self, make_mode: Callable[[], Mode] = _presenting) -> None:
        self._make_mode = make_mode
        self._promise: _Promise | None = None

    @property
    def is_granted(self) -> bool:
        """Whether the system has promised it."""
        return self._promise is not None and self._promise.is_granted

    def keep(self, *, awake: bool) -> None:
        """Ask for it, or give it back."""
        if self._promise is not None and not awake:
            self._promise.is_over.set()
            self._promise = None
        elif self._promise is None and awake:
            self._promise = _Promise(self._make_mode)
            self._promise.start()


class _Promise(Thread):
    """Asks, and holds what it got until `is_over`. wakepy wants all of that in one thread."""

    def __init__(self, make_mode: Callable[[], Mode]) -> None:
        super().__init__(name="stay-awake", daemon=True)
        self.is_over = Event()
        self.is_granted = False
        self._make_mode = make_mode

    def run(self) -> None:
        """Ask, hold, and give back."""
        try:
            with self._make_mode() as mode:
                self.is_granted = mode.active
                self.is_over.wait()
        except Exception:
            # Whatever the system's side does wrong: the worst of it is a screen that turns off.
            _log.info("The computer was not kept awake", exc_info=True)
        finally:
            self.is_granted = False
