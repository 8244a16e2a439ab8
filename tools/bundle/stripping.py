"""Takes from Python's own files on Linux what only debuggers read.

A Python that was built from source carries it along, 30 MB of it. What comes in wheels has been
stripped by those who made them, and some of it would break.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from tools.bundle.pruning import Entry


def stripped(entries: list[Entry], python: Path, folder: Path) -> list[Entry]:
    """Return the same files, those of Python as stripped copies.

    Args:
        entries: Programs and libraries.
        python: The folder that Python is installed in.
        folder: Where the copies are put.

    Raises:
        OSError: There is no `strip`, which comes with what PyInstaller needs on Linux.
        subprocess.CalledProcessError: It does not know a file's format.
    """
    result = []
    for destination, source, kind in entries:
        if not _is_of_python(source, python):
            result.append((destination, source, kind))
            continue
        copy = folder / destination
        copy.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["strip", "--strip-unneeded", "-o", copy, source], check=True)
        result.append((destination, str(copy), kind))
    return result


def _is_of_python(source: str, python: Path) -> bool:
    # Python's folder may be /usr, which holds much else.
    own = (str(python / "lib" / "libpython"), str(python / "lib" / "python"))
    return source.startswith(own) and "site-packages" not in source
