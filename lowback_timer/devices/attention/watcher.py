"""Asks whether it is a good time to say something, in a thread, as the answer may take a while."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from threading import Thread

from lowback_timer.devices.attention import do_not_disturb, full_screen, microphone, windows

_log = logging.getLogger(__name__)

Check = Callable[[], bool]
"""Whether it is known to be no good time."""


def checks_for(system: str = sys.platform) -> tuple[Check, ...]:
    """What can be asked on a system, the quickest answer first."""
    if system == "linux":
        return microphone.is_recording, full_screen.is_filled, do_not_disturb.is_set
    return (windows.is_busy,) if system == "win32" else ()


class Attention:
    """Knows whether somebody is in a call, sees a film, or wants not to be disturbed.

    Args:
        checks: What is asked, one after the other.
    """

    def __init__(self, checks: tuple[Check, ...] | None = None) -> None:
        self._checks = checks_for() if checks is None else checks

    def ask(self, answer: Callable[[bool], None]) -> None:
        """Have `answer` called, in another thread, with whether it is known to be no good time."""
        Thread(target=self._ask, args=(answer,), name="attention", daemon=True).start()

    def _ask(self, answer: Callable[[bool], None]) -> None:
        answer(any(map(_safely, self._checks)))


def _safely(check: Check) -> bool:
    try:
        return check()
    except Exception:
        _log.info("It is not known whether it is a good time", exc_info=True)
        return False
