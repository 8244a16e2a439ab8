"""Which notifications there can be here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from lowback_timer.devices.autostart.starting import is_in_flatpak
from lowback_timer.devices.notifications.notification import Notifier, SilentNotifier, Tell
from lowback_timer.devices.notifications.tray import Tray, TrayNotifier


def open_notifier(
    tell: Tell,
    app_name: str,
    icon: Path,
    find_tray: Callable[[], Tray | None],
    *,
    system: str = sys.platform,
    is_sandboxed: Callable[[], bool] = is_in_flatpak,
) -> Notifier:
    """What shows notifications.

    Args:
        tell: Takes what becomes of them, in any thread.
        app_name: What the program is called.
        icon: A file with its icon.
        find_tray: Its icon in the tray, or None while there is none.
        system: As in `sys.platform`.
        is_sandboxed: Whether only the portal can be asked.
    """
    if system in {"win32", "darwin"}:
        return TrayNotifier(tell, find_tray)
    try:
        # Loaded here: jeepney comes along.
        from lowback_timer.devices.notifications.desktop import (  # noqa: PLC0415
            DesktopNotifier,
        )
        from lowback_timer.devices.notifications.portal import PortalNotifier  # noqa: PLC0415
    except ImportError:
        return SilentNotifier(tell)
    if is_sandboxed():
        return PortalNotifier(tell)
    return DesktopNotifier(tell, app_name, str(icon))
