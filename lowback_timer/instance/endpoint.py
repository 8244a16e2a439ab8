"""Where the programs of one person find each other: by the folder of their data.

A folder for what runs, which nobody else may read, holds a lock for each folder of data, and beside
it the address at which the program that has the lock can be asked.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from zlib import crc32

_NAME = "lowback-timer"
_LONGEST = 90
"""In bytes: the path of a socket has little more than a hundred."""


class Endpoint:
    """What belongs to one folder of data; the files are named after it.

    Args:
        data: The folder of data, which need not be there.

    Raises:
        OSError: there is no folder that is this person's alone.
    """

    def __init__(self, data: Path) -> None:
        self.data = os.path.realpath(data)
        folder = _own_folder()
        name = f"{crc32(os.fsencode(self.data)):08x}"
        self.lock = folder / f"{name}.lock"
        """Held by the program that has the window."""
        self.address = folder / f"{name}.socket"
        """Where that program is asked: a socket, or a file that says where one is."""


def _own_folder() -> Path:
    """The folder, made if it has to be.

    Raises:
        OSError: it cannot be made, or others have a hand in it.
    """
    folder = _runtime_folder()
    folder.mkdir(mode=0o700, exist_ok=True)
    if sys.platform != "win32":  # where it lies among what is the person's own
        found = folder.lstat()
        is_own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid()
        if not is_own or found.st_mode & 0o077:
            raise PermissionError(f"{folder} is not this person’s alone")
    return folder


def _runtime_folder() -> Path:
    """Of what the system has for such files, the first that will do."""
    environment = os.environ
    if sys.platform == "win32":
        return Path(environment["LOCALAPPDATA"], f"{_NAME}-run")
    found = []
    if runtime := environment.get("XDG_RUNTIME_DIR"):
        # In a Flatpak only this part of it is the same for all that run.
        shared = ("app", environment["FLATPAK_ID"]) if "FLATPAK_ID" in environment else ()
        found.append(Path(runtime, *shared, _NAME))
    own = f"{_NAME}-{os.geteuid()}"
    if temporary := environment.get("TMPDIR"):
        found.append(Path(temporary, own))
    for folder in found:
        if len(os.fsencode(folder)) <= _LONGEST and folder.parent.is_dir():
            return folder
    return Path("/tmp", own)
