"""Unpacks an archive into memory, unless there is anything about it that nobody needs."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from pathlib import PurePosixPath, PureWindowsPath

from lowback_timer.core.text import translate
from lowback_timer.library.importers.errors import UnreadableFileError
from lowback_timer.library.importers.limits import MOST_MEMBERS, MOST_UNPACKED_BYTES

SIGNATURE = b"PK"
_ENCRYPTED = 0x1


def unpacked(data: bytes) -> list[bytes]:
    """What the files of an archive hold, in their order in it.

    Raises:
        UnreadableFileError: it is damaged or locked, would unpack to too much, leads out of its
            folder or holds links.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [each for each in archive.infolist() if not each.is_dir()]
            if len(members) > MOST_MEMBERS:
                raise UnreadableFileError(_too_much())
            for member in members:
                _refuse_dangerous(member)
            return _read_all(archive, members)
    except (OSError, EOFError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
        text = translate("Import", "This archive is damaged and cannot be unpacked.")
        raise UnreadableFileError(text) from error


def _read_all(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> list[bytes]:
    """The files, read no further than to the limit, whatever they say of their sizes."""
    found: list[bytes] = []
    left = MOST_UNPACKED_BYTES
    for member in members:
        with archive.open(member) as file:
            found.append(file.read(left + 1))
        left -= len(found[-1])
        if left < 0:
            raise UnreadableFileError(_too_much())
    return found


def _refuse_dangerous(member: zipfile.ZipInfo) -> None:
    name = member.filename.replace("\\", "/")
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or PureWindowsPath(member.filename).drive:
        text = translate("Import", "This archive leads out of its folder, so it was not unpacked.")
        raise UnreadableFileError(text)
    if stat.S_ISLNK(member.external_attr >> 16):
        text = translate("Import", "This archive holds links, so it was not unpacked.")
        raise UnreadableFileError(text)
    if member.flag_bits & _ENCRYPTED:
        text = translate("Import", "This archive is locked with a password.")
        raise UnreadableFileError(text)


def _too_much() -> str:
    return translate("Import", "This archive unpacks to too much, so it was left alone.")
