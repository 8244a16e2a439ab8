"""With which command this program was started, for whatever is to start it again later."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_NAME = "lowback-timer"
_PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class OwnCommand:
    """What starts the program from anywhere."""

    words: tuple[str, ...]
    """The file to be run, by its whole path, and what comes before any option."""
    folder: Path | None = None
    """In which it has to be run; None: in any."""


def own_command() -> OwnCommand:
    """The command that runs at this moment, so that another copy elsewhere is not taken for it.

    An installed program, by pip, pipx or uv, is the script of its name: as it was called, since a
    link to it stays right when what it leads to is renewed. A bundle is a file by itself. Whoever
    starts a checkout by `python -m lowback_timer` gets just that, in its folder.
    """
    if getattr(sys, "frozen", False):
        return OwnCommand((_bundle(),))
    script = Path(sys.argv[0]).absolute()
    if script.stem.startswith(_NAME) and script.is_file():
        return OwnCommand((str(script),))
    return OwnCommand((sys.executable, "-m", _PACKAGE.name), _PACKAGE.parent)


def _bundle() -> str:
    """The file of a bundle; what an AppImage is mounted to is gone when the program ends."""
    image, mounted = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    # Of another AppImage, out of which this program was started, both are inherited.
    if image and mounted and Path(sys.executable).is_relative_to(mounted):
        return image
    return sys.executable
