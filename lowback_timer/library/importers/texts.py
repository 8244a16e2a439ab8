"""From bytes to text and JSON, tolerant of what other programs write."""

from __future__ import annotations

import codecs
import json
from dataclasses import dataclass
from typing import NoReturn


@dataclass(frozen=True, slots=True)
class Decoded:
    """What the bytes of a file say."""

    text: str
    is_latin: bool = False
    """Whether it was no UTF-8, and each byte was taken for a letter."""


class NotJsonError(ValueError):
    """A text is not JSON, or none that anybody would write."""


def decode(data: bytes) -> Decoded | None:
    """The text of a file, without a byte order mark; None when it cannot be one.

    A program that writes UTF-16 code units as bytes leaves what is Latin-1, as far as its letters
    have survived; so that is what a text is taken for which is not UTF-8.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return Decoded(data.decode("utf-16"))
        except UnicodeDecodeError:
            return None
    try:
        return Decoded(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return None if b"\0" in data else Decoded(data.decode("latin-1"), is_latin=True)


def parse_json(text: str) -> object:
    """The value of a JSON text; control characters inside of texts are let through.

    Raises:
        NotJsonError: it is none, it says NaN or infinity, or it is nested too deeply.
    """
    try:
        return json.loads(text, strict=False, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise NotJsonError(str(error)) from None


def _refuse_constant(name: str) -> NoReturn:
    raise NotJsonError(name)
