"""Whether somebody has told the desktop not to disturb them.

KDE says so in a property of its notifications, dunst in one of its own, and GNOME in a setting.
Where nobody says anything, nothing is known, and the desktop holds notifications back by itself.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping

_GNOME = ("gsettings", "get", "org.gnome.desktop.notifications", "show-banners")
_GNOME_S = 2.0
_PROPERTIES = (
    ("org.freedesktop.Notifications", "Inhibited"),  # KDE
    ("org.dunstproject.cmd0", "paused"),
)


def _output(command: tuple[str, ...]) -> str:
    """What a command prints, or nothing."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_GNOME_S, check=False
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return ""
    return done.stdout.strip()


def is_set(
    environment: Mapping[str, str] = os.environ,
    output: Callable[[tuple[str, ...]], str] = _output,
) -> bool:
    """Whether it is known that nobody is to disturb. Takes up to some seconds.

    Args:
        environment: The variables of the process.
        output: What a command prints.
    """
    if "GNOME" in environment.get("XDG_CURRENT_DESKTOP", "").split(":"):
        return output(_GNOME) == "false"
    return _asks_for_silence()


def _asks_for_silence() -> bool:
    """Whether the server of notifications says so."""
    # jeepney comes along, and is not there on other systems.
    from jeepney import DBusAddress, MessageFlag, Properties  # noqa: PLC0415

    from lowback_timer.devices.notifications.desktop import NAME, PATH  # noqa: PLC0415
    from lowback_timer.devices.session_bus import (  # noqa: PLC0415
        Bus,
        BusError,
        NobodyThereError,
    )

    try:
        bus = Bus()
    except BusError:
        return False
    try:
        for interface, name in _PROPERTIES:
            question = Properties(DBusAddress(PATH, NAME, interface)).get(name)
            question.header.flags |= MessageFlag.no_auto_start
            try:
                ((_, value),) = bus.ask(question)
            except NobodyThereError:
                continue
            if value is True:
                return True
    except BusError:
        return False
    finally:
        bus.close()
    return False
