"""Pictures of a person's own, copied beside the library file that names them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from pathlib import Path

from lowback_timer.library.pictures import PictureError, read_picture
from lowback_timer.library.writing import disk
from lowback_timer.library.writing.errors import WritingError
from lowback_timer.library.writing.naming import plain_stem


def copied(source: Path, folder: Path) -> Path:
    """Copy a picture into a folder, under a plain name that is free there, and return where it is.

    What lies there already with the same bytes is that copy.

    Args:
        source: A file of a person's, anywhere.
        folder: That of the library file; it is made if there is none.

    Raises:
        WritingError: it cannot be read, is too large or no picture, or cannot be written.
    """
    try:
        data = read_picture(source)
    except PictureError as error:
        raise WritingError(str(error)) from error
    ending = source.suffix.lower()
    stem = plain_stem(source.stem, "picture")
    there = _names_in(folder)
    for number in count(1):
        name = f"{stem}{ending}" if number == 1 else f"{stem}-{number}{ending}"
        if name not in there:
            disk.put(folder / name, data)
            return folder / name
        if _holds(there[name], data):
            return there[name]
    raise AssertionError("numbers do not end")


def _names_in(folder: Path) -> Mapping[str, Path]:
    """What lies there, by names that do not tell upper and lower case apart, as some disks do."""
    try:
        return {each.name.lower(): each for each in folder.iterdir()}
    except OSError:  # a folder that is yet to be made
        return {}


def _holds(file: Path, data: bytes) -> bool:
    try:
        return file.is_file() and file.read_bytes() == data
    except OSError:
        return False
