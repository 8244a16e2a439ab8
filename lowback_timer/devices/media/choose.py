"""Which media controls there are on this system."""

# ruff: noqa: PLC0415 - what only one system has is loaded there alone

from __future__ import annotations

import logging
import sys
from collections.abc import Callable

from lowback_timer.devices.media.controls import MediaControls, MediaHandler, NoControls

_log = logging.getLogger(__name__)


def open_media_controls(
    handler: MediaHandler,
    post: Callable[[Callable[[], None]], object],
    window_id: int,
    system: str = sys.platform,
) -> MediaControls:
    """What this system has, or nothing.

    Args:
        handler: Does what is asked for.
        post: Has something done in the thread of this call.
        window_id: What the system calls the program's window.
        system: As in `sys.platform`.
    """
    try:
        if system == "linux":
            from lowback_timer.devices.media.bus_service import session_address
            from lowback_timer.devices.media.mpris import Mpris

            address = session_address()
            return NoControls() if address is None else Mpris(address, handler, post)
        if system == "win32":
            from lowback_timer.devices.media.windows import WindowsControls

            return WindowsControls(handler, post, window_id)
        if system == "darwin":
            from lowback_timer.devices.media.macos import MacControls

            return MacControls(handler, post)
    except Exception:
        # A package that is not there, or another system than it was made for.
        _log.info("There are no media controls", exc_info=True)
    return NoControls()
