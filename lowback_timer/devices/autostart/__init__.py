"""Starting with the desktop, where the person has chosen so: what each system has for that.

What holds is what the system says, and not what we remember: whoever turns it off elsewhere, or
deletes a file, has turned it off.
"""

# ruff: noqa: PLC0415 - each system has its own way

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Protocol

from lowback_timer.devices.autostart.starting import background_command, is_in_flatpak


class AutostartError(Exception):
    """It cannot be turned on, off or read; the text says why, in one sentence of the system's."""


class Autostart(Protocol):
    """Starts the program with the desktop, in the background. Any method may take a while."""

    def is_on(self) -> bool:
        """Whether it does.

        Raises:
            AutostartError: nobody can say.
        """

    def turn(self, *, on: bool) -> None:
        """Have it do so, or no longer.

        Raises:
            AutostartError: it cannot be had.
        """


def autostart(folder: Path, data_dir: Path | None = None) -> Autostart:
    """What this system has.

    Args:
        folder: Where the program keeps what is a person's, for what no system tells.
        data_dir: As the program was told on its command line; None: it was not.
    """
    words = background_command(data_dir)
    if sys.platform == "win32":
        from lowback_timer.devices.autostart.run_key import RunKey

        return RunKey(words)
    if sys.platform == "darwin":
        from lowback_timer.devices.autostart.launch_agent import LaunchAgent

        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", words)
    if is_in_flatpak():
        from lowback_timer.devices.autostart.portal import BackgroundPortal

        return BackgroundPortal(folder / "starts-at-login", words)
    from lowback_timer.devices.autostart.desktop_file import DesktopFile

    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return DesktopFile(Path(config, "autostart"), words)
