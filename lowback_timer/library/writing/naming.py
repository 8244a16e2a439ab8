"""Names of files and ids, made of what a person calls a thing."""

from __future__ import annotations

import re
from collections.abc import Container
from itertools import count
from pathlib import Path

from lowback_timer.library.format.slugs import slug_of

# Names that Windows keeps for devices.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])")


def free_id(name: str, taken: Container[str], otherwise: str = "workout") -> str:
    """An id made of a name, with a number behind it where it is taken."""
    stem = slug_of(name) or otherwise
    numbered = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(each for each in numbered if each not in taken)


def plain_stem(name: str, otherwise: str) -> str:
    """What a file can be called, without its ending, on any system.

    Args:
        name: Of which it is made.
        otherwise: What it is called where nothing is left of that.
    """
    stem = slug_of(name) or otherwise
    return f"{stem}-{otherwise}" if _DEVICES.fullmatch(stem) else stem


def free_name(folder: Path, name: str) -> Path:
    """Where in a folder a new file of that name can lie: `evening-stretch.yaml`.

    Nothing lies there yet, on disks that do not tell upper and lower case apart as well.
    """
    try:
        taken = {each.name.lower() for each in folder.iterdir()}
    except OSError:  # a folder that is yet to be made
        taken = set()
    stem = plain_stem(name, "workout")
    numbered = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return folder / next(f"{each}.yaml" for each in numbered if f"{each}.yaml" not in taken)
