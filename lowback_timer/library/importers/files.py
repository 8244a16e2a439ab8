"""From a path to the bytes of a file that somebody brings along, or one sentence on why not."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.library.importers.errors import UnreadableFileError
from lowback_timer.library.importers.limits import MOST_BYTES


def read_file(path: Path) -> bytes:
    """What a file holds, or so much of it that it is seen to be too large.

    Raises:
        UnreadableFileError: there is no such file, it is none, or it may not be read.
    """
    try:
        # Opening a pipe would wait for its other end, perhaps for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            text = translate("Import", "{file} is not a file.")
            raise UnreadableFileError(text.format(file=_name_of(path)))
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or os.strerror(error.errno or 0)
        text = translate("Import", "{file} cannot be read: {reason}.")
        raise UnreadableFileError(text.format(file=_name_of(path), reason=reason)) from None
    except ValueError:
        text = translate("Import", "{file} is not a file.")
        raise UnreadableFileError(text.format(file=_name_of(path))) from None


def _name_of(path: Path) -> str:
    """Its name, whatever bytes that is made of."""
    return (path.name or str(path)).encode("utf-8", "replace").decode("utf-8")
