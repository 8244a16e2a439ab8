"""What desktops gather of all menu entries and types of files, by tools of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_ICONS = Path("icons/hicolor")
_ICON_CACHE = _ICONS / "icon-theme.cache"
_PATIENCE_S = 60
"""A tool that takes longer has its work left to whatever comes to renew the caches next."""

SOURCES = {"applications": "*.desktop", "mime": "packages/*.xml"}
"""The folders of caches, each with what its caches are made of."""


def renew(share: Path) -> None:
    """Have the desktop notice what has changed; what has no tool for it here looks by itself."""
    _run("update-desktop-database", "-q", share / "applications")
    _run("update-mime-database", share / "mime")
    # GTK believes a cache that is not older than the folder. One that we were to make would hide
    # from it every icon that others put into a folder below later on.
    if (share / _ICON_CACHE).exists():
        _run("gtk-update-icon-cache", "-q", "-f", "-t", share / _ICONS)
    else:
        with suppress(OSError):
            os.utime(share / _ICONS)  # by which running programs notice


def _run(tool: str, *arguments: str | Path) -> None:
    program = shutil.which(tool)
    if program is None or not Path(arguments[-1]).is_dir():
        return
    with suppress(OSError, subprocess.TimeoutExpired):
        subprocess.run([program, *arguments], capture_output=True, timeout=_PATIENCE_S, check=False)


def entries(share: Path) -> tuple[set[str], set[str]]:
    """All that lies in the folders of caches: the files, and the folders."""
    files: set[str] = set()
    folders: set[str] = set()
    for name in SOURCES:
        for path in (share / name).rglob("*"):
            (folders if path.is_dir() else files).add(path.relative_to(share).as_posix())
    return files, folders


def needless(share: Path, caches: set[str]) -> Iterator[str]:
    """Those of the caches of which nothing is left that they were made of."""
    for name, pattern in SOURCES.items():
        if not any((share / name).glob(pattern)):
            yield from (each for each in caches if each.partition("/")[0] == name)
