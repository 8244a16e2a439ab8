"""What has been written for the menu, so that exactly that can be taken away again."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePosixPath

from lowback_timer.store.atomic import write_text

NAME = "menu-entry.json"
"""Of the file, in the folder of a person's data."""


@dataclass(slots=True)
class Record:
    """Names are those of paths below the folder of a person's programs, with slashes."""

    files: dict[str, list[str]] = field(default_factory=dict)
    """What was written, with the SHA-256 of it; while it is renewed, of both."""
    caches: set[str] = field(default_factory=set)
    """What the desktop's own tools have made of it, and was not there before."""
    folders: set[str] = field(default_factory=set)
    """Which were not there before."""


def read(file: Path) -> Record:
    """What was written down; nothing of a file that is missing, damaged or not ours."""
    try:
        kept = json.loads(file.read_text("utf-8"))
        files = {name: list(digests) for name, digests in kept["files"].items()}
        record = Record(files, set(kept["caches"]), set(kept["folders"]))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Record()
    names = (*record.files, *record.caches, *record.folders)
    return record if all(map(_is_below, names)) else Record()


def write(record: Record, file: Path) -> None:
    """Write it down, in place of what was.

    Raises:
        OSError: it cannot be written.
    """
    kept = {
        "files": dict(sorted(record.files.items())),
        "caches": sorted(record.caches),
        "folders": sorted(record.folders),
    }
    write_text(file, json.dumps(kept, indent=2) + "\n")


def digest(data: bytes) -> str:
    """By which a file is known again."""
    return sha256(data).hexdigest()


def _is_below(name: object) -> bool:
    """Whether a name leads to something below the folder: a damaged record must delete nothing."""
    if not isinstance(name, str):
        return False
    path = PurePosixPath(name)
    return path.parts != () and not path.is_absolute() and ".." not in path.parts
