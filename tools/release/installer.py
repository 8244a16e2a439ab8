"""The installer for Windows, made by Inno Setup out of packaging/windows/lowback-timer.iss."""

from __future__ import annotations

import shutil
from pathlib import Path

from lowback_timer import APP_ID, __version__
from tools.bundle.contents import NAME, WINDOW_NAME, WINDOWS
from tools.metainfo import HOME
from tools.release.packing import file_stem

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "windows" / "lowback-timer.iss"
_USUAL_PLACE = r"C:\Program Files (x86)\Inno Setup 6"
"""Where its own installer puts it, without a word to PATH."""
DEFINED = {
    "AppId": APP_ID,
    "AppVersion": __version__,
    "Command": NAME,
    "Home": HOME,
    "OutputName": f"{file_stem(WINDOWS, 'x86_64')}-setup",
    "Window": WINDOW_NAME,
}
"""What the script is told, so that nothing of it stands twice."""


def command() -> list[str]:
    """What makes it.

    Raises:
        FileNotFoundError: Inno Setup is not installed.
    """
    compiler = shutil.which("iscc") or shutil.which("iscc", path=_USUAL_PLACE)
    if compiler is None:
        raise FileNotFoundError(f"Inno Setup's iscc is neither on PATH nor in {_USUAL_PLACE}")
    return [compiler, *(f"/D{name}={value}" for name, value in DEFINED.items()), str(SCRIPT)]
