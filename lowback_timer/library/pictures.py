"""Finds the picture that an exercise names, and reads one that it is to have."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path, PureWindowsPath

from lowback_timer.core.text import translate
from lowback_timer.library.yaml.nearest import Suggester, did_you_mean
from lowback_timer.library.yaml.scalars import shown

ENDINGS = (".svg", ".png", ".jpg", ".jpeg", ".webp")
MOST_BYTES = 10 * 1024 * 1024
"""Of a picture that is taken in: a photograph of a telephone is smaller."""
_MOST_LISTED = 1000


class PictureError(Exception):
    """A picture that cannot be used; the message is a sentence for people."""


def read_picture(source: Path) -> bytes:
    """The bytes of a picture anywhere, which an exercise is to have.

    Raises:
        PictureError: it cannot be read, is too large, or its name is not that of a picture.
    """
    if source.suffix.lower() not in ENDINGS:
        text = translate("Library", "{file} is no picture: it takes SVG, PNG, JPEG or WebP.")
        raise PictureError(text.format(file=source.name))
    try:
        if not source.is_file():
            text = translate("Library", "{file} is no file that can be read.")
            raise PictureError(text.format(file=source.name))
        if source.stat().st_size > MOST_BYTES:
            text = translate("Library", "{file} is larger than {most} MB, the most it can be.")
            raise PictureError(text.format(file=source.name, most=MOST_BYTES // 1024**2))
        return source.read_bytes()
    except (OSError, ValueError) as error:  # a name can be one that no file can have
        text = translate("Library", "{file} is no file that can be read.")
        raise PictureError(text.format(file=source.name)) from error


class Pictures:
    """The folders in which the pictures of one file may lie.

    Args:
        own: The folder of the file itself; looked into first.
        images: The folder of the pictures that come with the program.
        suggester: Finds near misses.
    """

    def __init__(self, own: Path, images: Path, suggester: Suggester) -> None:
        self._folders = tuple(Path(os.path.realpath(folder)) for folder in (own, images))
        self._suggester = suggester
        self._found: dict[str, str] = {}

    def find(self, name: str) -> str:
        """The absolute path of the picture called `name`.

        Raises:
            PictureError: it is missing, outside the folders or not a picture.
        """
        if name not in self._found:
            self._found[name] = self._look_up(name)
        return self._found[name]

    def _look_up(self, name: str) -> str:
        if not name.lower().endswith(ENDINGS):
            raise PictureError(_no_picture(name))
        if "\\" in name or os.path.isabs(name) or PureWindowsPath(name).drive:  # noqa: PTH117
            text = translate(
                "Library",
                "{name} is not a plain file name; put the picture beside this file and write its "
                "name alone",
            )
            raise PictureError(text.format(name=shown(name)))
        outside = False
        for folder in self._folders:
            try:
                path = Path(os.path.realpath(folder / name))
                inside, exists = path.is_relative_to(folder), path.is_file()
            except (OSError, ValueError):  # a name that no file can have
                continue
            if inside and exists:
                return str(path)
            outside = (
                outside or (not inside and ".." in Path(name).parts) or (exists and not inside)
            )
        if outside:
            text = translate(
                "Library",
                "{name} leads out of this file's folder; put the picture beside this file",
            )
            raise PictureError(text.format(name=shown(name)))
        raise PictureError(self._missing(name))

    def _missing(self, name: str) -> str:
        near = self._suggester.nearest(name, self._names())
        otherwise = translate("Library", "put it there, or mend its name")
        text = translate(
            "Library", "no picture {name} beside this file or among the built-in ones; {hint}"
        )
        return text.format(name=shown(name), hint=did_you_mean(near) if near else otherwise)

    def _names(self) -> list[str]:
        names: list[str] = []
        for folder in self._folders:
            try:
                with os.scandir(folder) as entries:
                    names.extend(entry.name for entry in islice(entries, _MOST_LISTED))
            except OSError:
                continue
        return [name for name in names if name.lower().endswith(ENDINGS)]


def _no_picture(name: str) -> str:
    text = translate(
        "Library", "{name} is not a picture; its name must end in {endings} or {last_ending}"
    )
    *endings, last = ENDINGS
    return text.format(name=shown(name), endings=", ".join(endings), last_ending=last)
