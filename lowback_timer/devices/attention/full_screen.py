"""Whether the window in front fills the screen: a film, a game or a talk. On X11 only.

On Wayland no program may ask that.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from lowback_timer.devices.x11 import Screen


def is_filled(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a window fills the screen, as far as can be known.

    Args:
        environment: The variables of the process.
    """
    if "WAYLAND_DISPLAY" in environment or not environment.get("DISPLAY"):
        return False
    try:
        screen = Screen()
    except (OSError, AttributeError):
        return False
    try:
        active = screen.values(screen.root, b"_NET_ACTIVE_WINDOW")
        if not active or not active[0]:
            return False
        full = screen.atom(b"_NET_WM_STATE_FULLSCREEN")
        return full != 0 and full in screen.values(active[0], b"_NET_WM_STATE")
    finally:
        screen.close()
