"""Which packages of Debian hold the libraries that a bundle takes from the system."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

_ELF = b"\x7fELF"
OPTIONAL = (
    "*/libQt6Wayland*",
    "*/plugins/platforms/libqwayland*",
    "*/plugins/platformthemes/libqgtk3*",
    "*/plugins/printsupport/*",
    "*/plugins/texttospeech/*",
    "*/plugins/wayland-*",
    "*/simpleaudio/*",
)
"""What does without its libraries, as a part that is not there: they are recommended, or come with
the desktop that uses them."""


def depends(tree: Path, scratch: Path) -> str:
    """What the field Depends says, as `dpkg-shlibdeps` works it out on this system.

    Args:
        tree: The package's files as they will lie below /.
        scratch: An empty folder.

    Raises:
        OSError: There is no `dpkg-shlibdeps`, which is in the package dpkg-dev.
        subprocess.CalledProcessError: A library is not installed here.
    """
    files = list(binaries(tree))
    # It reads from where it is called which packages are made of a source.
    (scratch / "debian").mkdir(parents=True)
    control = "Source: lowback-timer\n\nPackage: lowback-timer\nArchitecture: any\n"
    (scratch / "debian/control").write_text(control, encoding="utf-8")
    folders = {file.parent for file in files if ".so" in file.name}
    done = subprocess.run(
        [
            "dpkg-shlibdeps",
            # Our own libraries belong to no package, and need not.
            *("-O", "--ignore-missing-info", "--warnings=0"),
            *(f"-l{folder}" for folder in sorted(folders)),
            *sorted(file for file in files if not is_optional(file)),
        ],
        cwd=scratch,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def binaries(tree: Path) -> Iterator[Path]:
    """All programs and libraries."""
    for path in tree.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_ELF)) == _ELF:
                    yield path


def is_optional(file: Path) -> bool:
    """Whether the program works without what this file is linked to."""
    return any(fnmatchcase(file.as_posix(), pattern) for pattern in OPTIONAL)
