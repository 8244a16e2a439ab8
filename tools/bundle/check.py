"""Looks at what is in a bundle: `python -m tools.bundle.check dist/lowback-timer`.

Exit code 1 where something is missing, or where there is too much.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader

from tools.bundle.contents import EXCLUDED, HIDDEN, NAME, wheel_data
from tools.bundle.distributions import is_installed, modules_of, shipped
from tools.bundle.size import MOST, bundle_bytes, wheels_bytes

ROOT = Path(__file__).parents[2]
PACKAGE = "lowback_timer"
_OF_PYINSTALLER = {"_pyi_rth_utils"}
"""What its start program imports before ours."""
_BUILD_OF_PYTHON = "_sysconfigdata"
"""How Python was built; its name depends on that."""


def main(arguments: list[str] | None = None) -> int:
    """Print what is wrong; returns the exit code."""
    parser = argparse.ArgumentParser(description="Look at what is in a bundle.")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(arguments).folder
    suffix = ".exe" if sys.platform == "win32" else ""
    modules = modules_in(folder / (NAME + suffix))
    allowed = {PACKAGE, *sys.stdlib_module_names, *_OF_PYINSTALLER}
    allowed |= {module for package in shipped() for module in modules_of(package)}
    problems = [
        *missing_modules(modules, ROOT / PACKAGE),
        *unwanted_modules(modules, allowed),
        *missing_data(folder / "_internal"),
        *broken_links(folder),
        *too_much(bundle_bytes(folder), wheels_bytes()),
    ]
    print(*problems, sep="\n", end="\n" if problems else "")
    for name in HIDDEN:
        if not is_installed(name) and name not in modules:
            print(f"{name} is not installed here, so the bundle does without it")
    return 1 if problems else 0


def modules_in(program: Path) -> set[str]:
    """The names of all modules that a bundled program holds, without Python's innermost ones."""
    return set(CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc)


def missing_modules(modules: Iterable[str], package: Path) -> Iterator[str]:
    """The program imports much of itself late, and so would tell late that it is not there."""
    for file in package.rglob("*.py"):
        parts = file.relative_to(package.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        # Where the program begins is no module in a bundle.
        if name not in modules and name != f"{PACKAGE}.__main__":
            yield f"the module {name} is missing"


def unwanted_modules(modules: Iterable[str], allowed: set[str]) -> Iterator[str]:
    """What the program does not ask for has come along by mistake."""
    for top in sorted({name.partition(".")[0] for name in modules} - allowed):
        if top.startswith(_BUILD_OF_PYTHON):
            continue
        yield f"{top} belongs to nothing that the program asks for"
    for name in sorted(EXCLUDED.keys() & set(modules)):
        yield f"{name} is in the bundle, though it is left out"


def missing_data(inside: Path) -> Iterator[str]:
    """Every file of data that the wheel has has to be there."""
    for source, target in wheel_data(ROOT):
        files = source.rglob("*") if source.is_dir() else [source]
        for file in files:
            place = (
                inside / target / file.relative_to(source) if source.is_dir() else inside / target
            )
            if file.is_file() and not place.is_file():
                yield f"{place.relative_to(inside)} is missing"


def broken_links(folder: Path) -> Iterator[str]:
    """Links that lead to what was left out."""
    for path in folder.rglob("*"):
        if path.is_symlink() and not path.exists():
            yield f"{path.relative_to(folder)} leads nowhere"


def too_much(bundle: int, wheels: int) -> Iterator[str]:
    """More than it may be, beside what the packages take; both in bytes."""
    if bundle > MOST * wheels:
        yield f"the bundle has {bundle / wheels:.2f} of the size of its packages, and not {MOST}"


if __name__ == "__main__":
    sys.exit(main())
