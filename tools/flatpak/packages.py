"""Which files of PyPI the program needs: uv works it out, in the versions of constraints.txt."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
BUILDERS = ("cython", "hatchling", "scikit-build-core", "setuptools")
"""What the program, and what of it is compiled, is built with. Nothing of it stays."""
COMPILED = ("pydantic-core", "pyyaml", "rapidfuzz")
"""Packages with machine code; Flathub has everything built from its source."""
IN_THE_BASE = ("pyside6-addons", "pyside6-essentials", "shiboken6")
"""Comes with io.qt.PySide.BaseApp, made for the Qt of the runtime."""
_PYTHON = "3.13"
"""Of org.kde.Platform//6.11. What is written here is the same for its neighbours."""
_PLATFORM = "x86_64-manylinux_2_40"
"""Chooses what applies to Linux; files for one kind of processor are never taken."""
_UNIVERSAL = "-none-any.whl"


class SourceError(ValueError):
    """Something cannot be had as it is needed; the message says what."""


@dataclass(frozen=True, slots=True)
class File:
    """A file on PyPI."""

    url: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Package:
    """One version of a package."""

    name: str
    version: str
    sdist: File | None
    """Its source."""
    wheel: File | None
    """As it is installed, for every system; None: there is machine code in it."""


def needed() -> list[Package]:
    """What the program is made of, without what the base brings.

    Raises:
        SourceError: uv could not work it out.
    """
    return [each for each in _worked_out("pyproject.toml") if each.name not in IN_THE_BASE]


def builders() -> list[Package]:
    """What it is built with.

    Raises:
        SourceError: uv could not work it out.
    """
    return _worked_out("-", BUILDERS)


def locked(text: str) -> list[Package]:
    """The packages of a pylock.toml."""
    return [
        Package(
            each["name"],
            each["version"],
            _file(each["sdist"]) if "sdist" in each else None,
            _universal(each.get("wheels", ())),
        )
        for each in tomllib.loads(text)["packages"]
    ]


def _worked_out(what: str, lines: Sequence[str] = ()) -> list[Package]:
    command = [
        *(sys.executable, "-m", "uv", "pip", "compile", what, "--constraints", "constraints.txt"),
        *("--format", "pylock.toml", "--python-version", _PYTHON, "--python-platform", _PLATFORM),
        *("--no-header", "--quiet"),
    ]
    done = subprocess.run(
        command, cwd=ROOT, input="\n".join(lines), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SourceError(f"uv says: {done.stderr.strip()}")
    return locked(done.stdout)


def _universal(wheels: Iterable[dict[str, Any]]) -> File | None:
    return next((_file(each) for each in wheels if each["url"].endswith(_UNIVERSAL)), None)


def _file(entry: dict[str, Any]) -> File:
    return File(entry["url"], entry["hashes"]["sha256"])
