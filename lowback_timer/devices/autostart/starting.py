"""With which command the program is started with the desktop."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from lowback_timer.devices.own_command import own_command

IN_BACKGROUND = "--in-background"


def background_command(data_dir: Path | None = None) -> tuple[str, ...]:
    """The words of the command that has the program wait in the background.

    Args:
        data_dir: As the program was told on its command line; None: it was not.
    """
    own = own_command()
    words = own.words
    if own.folder is not None:  # nobody runs what is started with the desktop in a certain folder
        words = (sys.executable, "-c", _FROM_FOLDER.format(folder=str(own.folder)))
    options = () if data_dir is None else ("--data-dir", str(data_dir.absolute()))
    return (*words, IN_BACKGROUND, *options)


_FROM_FOLDER = (
    "import sys; sys.path.insert(0, {folder!r}); "
    "from lowback_timer.__main__ import main; sys.exit(main())"
)


def is_in_flatpak() -> bool:
    """Whether the program runs in a Flatpak, from which little is seen of the system."""
    return "FLATPAK_ID" in os.environ or Path("/.flatpak-info").exists()
