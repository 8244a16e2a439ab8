"""With which command the program is started again, however it was installed."""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path

IN_BACKGROUND = "--in-background"
_SCRIPTS = ("lowback-timer-window.exe", "lowback-timer.exe", "lowback-timer")
"""On Windows the one that opens no console first."""


def command(data_dir: Path | None = None) -> tuple[str, ...]:
    """The words of the command that has the program wait in the background.

    Args:
        data_dir: As the program was told on its command line; None: it was not.
    """
    options = () if data_dir is None else ("--data-dir", str(data_dir.absolute()))
    return (*_program(), IN_BACKGROUND, *options)


def _program() -> tuple[str, ...]:
    """What starts it from any folder, also after the next update."""
    if image := os.environ.get("APPIMAGE"):
        return (image,)  # what it is unpacked into while it runs is gone afterwards
    if is_in_flatpak():
        return ("lowback-timer",)  # as it is called inside
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    scripts = Path(sysconfig.get_path("scripts"))
    for name in _SCRIPTS:
        if (scripts / name).is_file():
            return (str(scripts / name),)
    # A checkout that is not installed: Python finds it by the folder that the package lies in.
    return (sys.executable, "-c", _FROM_CHECKOUT.format(folder=str(Path(__file__).parents[3])))


def is_in_flatpak() -> bool:
    """Whether the program runs in a Flatpak, from which little is seen of the system."""
    return "FLATPAK_ID" in os.environ or Path("/.flatpak-info").exists()


_FROM_CHECKOUT = (
    "import sys; sys.path.insert(0, {folder!r}); "
    "from lowback_timer.__main__ import main; sys.exit(main())"
)
