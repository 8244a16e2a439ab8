"""Reads a zip from anywhere, and believes nothing that it says of itself.

Nothing is written before all of it has been looked at. Only plain files at its top are taken, one
of them YAML and the others pictures; what else is in there is a reason to take nothing. The bytes
are counted while they are unpacked, since the sizes in the list of a zip can be anything.
"""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.library.pictures import ENDINGS
from lowback_timer.library.sharing.limits import (
    MOST_BYTES,
    MOST_FILES,
    MOST_PACKED,
    MOST_RATIO,
)
from lowback_timer.library.yaml.scalars import shown

_YAML = (".yaml", ".yml")
_BLOCK = 64 * 1024
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_LEAST_SUSPECT = 1024 * 1024
"""Less than that harms nobody, however well it was packed."""


class UnpackingError(Exception):
    """A zip that is not taken; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What was in it."""

    name: str
    """What the YAML file is called."""
    text: bytes
    pictures: dict[str, bytes]


def unpack(path: Path) -> Unpacked:
    """What is in a zip.

    Raises:
        UnpackingError: it is none, it is damaged, or something in it does not belong there.
    """
    data = _read(path)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check(entries)
            parts, left = {}, min(MOST_BYTES, max(_LEAST_SUSPECT, MOST_RATIO * len(data)))
            for entry in entries:
                parts[entry.filename] = _bytes_of(archive, entry, left)
                left -= len(parts[entry.filename])
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
        text = translate("Sharing", "This zip file is damaged; nothing of it is taken in.")
        raise UnpackingError(text) from error
    except NotImplementedError as error:
        raise UnpackingError(_not_plain(path.name)) from error
    (name,) = (each for each in parts if each.lower().endswith(_YAML))
    return Unpacked(name, parts.pop(name), parts)


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise UnpackingError(_no_file(path.name))
        with path.open("rb") as file:
            data = file.read(MOST_PACKED + 1)
    except (OSError, ValueError) as error:
        raise UnpackingError(_no_file(path.name)) from error
    if len(data) > MOST_PACKED:
        raise UnpackingError(_too_much())
    return data


def _check(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_FILES:
        raise UnpackingError(_too_much())
    names = [entry.filename for entry in entries]
    for entry in entries:
        _check_entry(entry)
    if len({name.lower() for name in names}) != len(names):
        text = translate("Sharing", "Two files in this zip file have the same name.")
        raise UnpackingError(text)
    if sum(name.lower().endswith(_YAML) for name in names) != 1:
        text = translate("Sharing", "There is not exactly one YAML file in this zip file.")
        raise UnpackingError(text)


def _check_entry(entry: zipfile.ZipInfo) -> None:
    # As it is written in the zip: zipfile itself cuts names off, and turns slashes round.
    name = entry.orig_filename
    mode = entry.external_attr >> 16
    is_plain = not mode or stat.S_ISREG(mode) or not stat.S_IFMT(mode)
    is_name = name == entry.filename and name.isprintable() and not set('/\\:*?"<>|') & set(name)
    if not (is_plain and is_name) or name.startswith(".") or name != name.strip(" ."):
        raise UnpackingError(_not_plain(name))
    if not name.lower().endswith((*_YAML, *ENDINGS)):
        text = translate("Sharing", "{name} in this zip file is neither YAML nor a picture.")
        raise UnpackingError(text.format(name=shown(name)))
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _METHODS:
        raise UnpackingError(_not_plain(name))


def _bytes_of(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    made = bytearray()
    with archive.open(entry) as file:
        while block := file.read(_BLOCK):
            made += block
            if len(made) > most:
                raise UnpackingError(_too_much())
    return bytes(made)


def _no_file(name: str) -> str:
    return translate("Sharing", "{name} cannot be read.").format(name=shown(name))


def _not_plain(name: str) -> str:
    text = translate("Sharing", "{name} in this zip file is not a plain file at its top.")
    return text.format(name=shown(name))


def _too_much() -> str:
    return translate("Sharing", "This zip file holds too much; nothing of it is taken in.")
