"""Keeping a damaged file aside, so that nothing in it is lost and a fresh one can be begun."""

from __future__ import annotations

from pathlib import Path

KEPT = 3
"""So many damaged files are kept; after that the oldest makes room."""


def keep_aside(path: Path) -> Path:
    """Rename `settings.json` to `settings.damaged.json`, or to `settings.damaged-2.json`.

    Returns:
        The new path.

    Raises:
        OSError: it cannot be renamed; everything is where it was.
    """
    return path.replace(_free_name(path))


def _free_name(path: Path) -> Path:
    endings = (".damaged", *(f".damaged-{number}" for number in range(2, KEPT + 1)))
    names = [path.with_name(f"{path.stem}{ending}{path.suffix}") for ending in endings]
    free = (name for name in names if not name.exists())
    return next(free, None) or min(names, key=lambda name: name.stat().st_mtime)
