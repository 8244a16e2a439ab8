"""Writes what is shared: a YAML file, or a zip with its pictures."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.library.sharing.contents import Contents
from lowback_timer.library.sharing.limits import MOST_BYTES, MOST_FILES
from lowback_timer.library.writing import WritingError, disk

_WHEN = (1980, 1, 1, 0, 0, 0)
"""So that the same workout always gives the same file, and tells nobody when it was written."""
_PLAIN_FILE = 0o100644 << 16


def pack(contents: Contents, target: Path, stem: str) -> None:
    """Write a file for somebody else, wholly or not at all.

    Args:
        contents: What it holds.
        target: Where to; in the place of what lies there.
        stem: What the YAML file in a zip is called.

    Raises:
        WritingError: it cannot be written, or it would be more than is taken in elsewhere.
    """
    data = _zipped(contents, stem) if contents.pictures else contents.text.encode("utf-8")
    disk.put(target, data)


def _zipped(contents: Contents, stem: str) -> bytes:
    parts = {f"{stem}.yaml": contents.text.encode("utf-8")}
    for name, picture in contents.pictures.items():
        try:
            parts[name] = picture.read_bytes()
        except OSError as error:
            text = translate("Sharing", "The picture {name} cannot be read: {reason}.")
            filled = text.format(name=picture.name, reason=error.strerror)
            raise WritingError(filled) from error
    if len(parts) > MOST_FILES or sum(map(len, parts.values())) > MOST_BYTES:
        text = translate("Sharing", "The pictures are too large to be shared; make them smaller.")
        raise WritingError(text)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.external_attr = _PLAIN_FILE
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return stream.getvalue()
