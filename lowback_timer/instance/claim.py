"""Who has the window: the first to take the lock. Whoever comes later asks that one.

The lock is taken before anything of the window is loaded, so of two starts at one moment only one
goes on. The system lets go of it when a process ends, however that happens: after a kill nobody is
locked out. Where no lock can be had every start opens a window, as it always was.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING

from lowback_timer.store.lock import hold

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from lowback_timer.instance.endpoint import Endpoint

TAKEN, REFUSED = b"taken\n", b"refused\n"
"""The answers to a request: it will be followed, or is not understood."""
STARTS_WITHIN_S = 15.0
"""Whoever has the lock for longer and cannot be asked yet has not come up, and will not."""
ANSWERS_WITHIN_S = 3.0
"""Whoever could be asked and says nothing for so long hangs."""
_PAUSE_S = 0.02


class Claim:
    """Holds the lock of an endpoint until it is given up, or the process ends."""

    def __init__(self, endpoint: Endpoint, descriptor: int) -> None:
        self.endpoint = endpoint
        self._descriptor: int | None = descriptor

    def give_up(self) -> None:
        """Let another one have it; more than once is fine."""
        if self._descriptor is not None:
            for file in (self.endpoint.address, self.endpoint.lock):
                with suppress(OSError):  # some systems delete no file that is open
                    file.unlink()
            os.close(self._descriptor)
            self._descriptor = None


def claim(endpoint: Endpoint) -> Claim | None:
    """The claim to an endpoint; None when somebody has it.

    Raises:
        OSError: the file of the lock cannot be opened.
    """
    try:
        return Claim(endpoint, hold(endpoint.lock, attempts=1))
    except BlockingIOError:
        return None


class Outcome(Enum):
    """What has become of a request."""

    TAKEN = auto()
    """The window that is open follows it."""
    REFUSED = auto()
    """It is of another version, and does not understand it."""
    UNANSWERED = auto()
    """Whoever has the window hangs."""


def claim_or_ask(
    endpoint: Endpoint,
    line: Callable[[], bytes],
    starts_within_s: float = STARTS_WITHIN_S,
    answers_within_s: float = ANSWERS_WITHIN_S,
) -> Claim | Outcome:
    """Claim an endpoint, or hand a request to the one who has it.

    Args:
        endpoint: Of the folder of data.
        line: Gives the request, should it be needed.
        starts_within_s: See `STARTS_WITHIN_S`.
        answers_within_s: See `ANSWERS_WITHIN_S`.

    Raises:
        OSError: the file of the lock cannot be opened.
    """
    end_s = time.monotonic() + starts_within_s
    while time.monotonic() < end_s:
        # Anew each time: whoever had it may have ended meanwhile.
        if (claimed := claim(endpoint)) is not None:
            return claimed
        try:
            is_taken = _ask(endpoint, line(), answers_within_s)
        except TimeoutError:
            return Outcome.UNANSWERED
        except OSError:  # nobody listens yet, or any more
            time.sleep(_PAUSE_S)
        else:
            return Outcome.TAKEN if is_taken else Outcome.REFUSED
    return Outcome.UNANSWERED


def _ask(endpoint: Endpoint, line: bytes, seconds: float) -> bool:
    """Ask, and tell whether the request is followed.

    Raises:
        TimeoutError: there was no answer in that time.
        OSError: nobody listens, or any more.
    """
    from lowback_timer.instance.transport import transport  # noqa: PLC0415 - only where it is used

    _let_come_to_front()
    with transport().connect(endpoint.address, seconds) as caller:
        caller.sendall(line)
        return _answer(caller) == TAKEN


def _answer(caller: socket.socket) -> bytes:
    answer = b""
    while not answer.endswith(b"\n"):
        if not (part := caller.recv(64)):
            raise ConnectionResetError("the other one has gone")
        answer += part
    return answer


def _let_come_to_front() -> None:
    """On Windows only who has just been started may say whose window comes to the front."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - nobody else needs it

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
