"""How many columns of a terminal a text takes: letters of East Asia and pictures take two."""

from __future__ import annotations

import unicodedata

_JOINER, _AS_PICTURE, _SOFT_HYPHEN = "\u200d", "\ufe0f", "\u00ad"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
# Vowels and endings that are written into the Korean syllable which they belong to.
_HANGUL_PARTS = range(0x1160, 0x1200)
_ON_THE_LETTER_BEFORE = {"Mn", "Me", "Cf"}
_MOVING_THE_CURSOR = {"Cc", "Zl", "Zp"}


def width_of(text: str) -> int:
    """The columns that a text takes, if the terminal follows Unicode."""
    width = last = 0
    is_joined = False
    for character in text:
        if is_joined:  # it is drawn into the picture before
            is_joined = False
        elif character == _JOINER:
            is_joined = last == 2
        elif character == _AS_PICTURE:
            width, last = width + 2 - last, 2
        elif not _is_on_the_letter_before(character, last):
            last = 2 if unicodedata.east_asian_width(character) in "WF" else 1
            width += last
    return width


def on_one_line(text: str, encoding: str) -> str:
    """The text as a terminal with this encoding shows it, with nothing that moves its cursor."""
    flat = "".join(
        " " if unicodedata.category(character) in _MOVING_THE_CURSOR else character
        for character in text
    )
    return flat.encode(encoding, "replace").decode(encoding)


def _is_on_the_letter_before(character: str, last: int) -> bool:
    if ord(character) in _SKIN_TONES:
        return last == 2
    if character == _SOFT_HYPHEN:
        return False
    return unicodedata.category(character) in _ON_THE_LETTER_BEFORE or ord(character) in (
        _HANGUL_PARTS
    )
