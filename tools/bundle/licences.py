"""The licences of what is in a bundle; all of them ask to be handed on with it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from tools.bundle.distributions import shipped

ROOT = Path(__file__).parents[2]
_WORDS = ("licen", "copying", "notice")
"""What the name of a file with a licence begins with."""
_PYTHON = (
    "LICENSE.txt",  # Windows, and what was built from source
    f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/LICENSE.txt",
)


def files() -> Iterator[tuple[str, Path]]:
    """Every licence, with the name of what it is for.

    Raises:
        PackageNotFoundError: Something that the program needs is not installed.
    """
    yield "lowback-timer", ROOT / "LICENSE"
    for file in sorted((ROOT / "packaging" / "licences").iterdir()):
        yield "qt", file
    for place in _PYTHON:
        if (file := Path(sys.base_prefix, place)).exists():
            yield "python", file
    # PyInstaller's start program is a part of the bundle.
    for package in (*shipped(), distribution("pyinstaller")):
        for each in package.files or ():
            if each.name.lower().startswith(_WORDS) and each.parts[0].endswith(".dist-info"):
                yield package.name.lower(), Path(str(each.locate()))
