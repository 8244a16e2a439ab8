"""Coming to the front on X11, with what the desktop has given a second start for that.

A window manager lets no window before the one that a person works in, unless it was asked for later
than that. When that was stands in the id of the start, which Qt takes from the start of its own
process alone. The same id shows that something is starting, until somebody says that it is over.
https://specifications.freedesktop.org/startup-notification-spec
"""

from __future__ import annotations

import re
import struct

from lowback_timer.devices.x11 import Screen

_TIME = re.compile(r"_TIME(\d+)$")
_MANAGER = 1 << 19 | 1 << 20
"""SubstructureNotify and SubstructureRedirect: what window managers listen to."""
_EVERYBODY = 1 << 22
"""PropertyChange: what those listen to who show that something starts."""
_PART = 20
_FROM_PROGRAM = 1


def come_to_front(window: int, start_id: str) -> None:
    """Have a window before all others, as the person has asked for it by starting the program.

    Args:
        window: The number that X11 has for it.
        start_id: What the desktop has called that start.
    """
    try:
        screen = Screen()
    except (OSError, AttributeError):
        return
    try:
        if found := _TIME.search(start_id):
            said = struct.pack("=5I", _FROM_PROGRAM, int(found[1]) & 0xFFFFFFFF, 0, 0, 0)
            screen.tell(window, b"_NET_ACTIVE_WINDOW", said, 32, _MANAGER)
        _end_start(screen, window, start_id)
    finally:
        screen.close()


def _end_start(screen: Screen, window: int, start_id: str) -> None:
    """Say that what was started is there now."""
    escaped = re.sub(r'(["\\])', r"\\\1", start_id)
    text = f'remove: ID="{escaped}"'.encode() + b"\0"
    kind = b"_NET_STARTUP_INFO_BEGIN"
    for first in range(0, len(text), _PART):
        screen.tell(window, kind, text[first : first + _PART], 8, _EVERYBODY)
        kind = b"_NET_STARTUP_INFO"
