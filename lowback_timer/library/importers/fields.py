"""Reads the values of a file: what is of the wrong kind, or too large, is refused in a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NoReturn

from lowback_timer.library.importers.errors import malformed, too_much
from lowback_timer.library.importers.limits import LONGEST_NAME, MOST_ENTRIES_OF_FILE

_NUMBER = re.compile(r"\s*(-?[0-9]{1,9})(?:\.0*)?\s*", re.ASCII)
_BREAKS = "\t\n\v\f\r\x85"
LOST_LETTER = "\N{REPLACEMENT CHARACTER}"


class Fields:
    """Keys with values, as a program has written them.

    Args:
        program: Whose file it is; refusals name it.
        data: The keys with their values.

    Raises:
        NotTakenError: it has no keys.
    """

    def __init__(self, program: str, data: object, key: str = "") -> None:
        if not isinstance(data, dict):
            raise malformed(program, key)
        self._program = program
        self._data: Mapping[str, object] = data

    def __contains__(self, key: str) -> bool:
        return self._data.get(key) is not None

    def refuse(self, key: str) -> NoReturn:
        """Leave because of what stands at a key.

        Raises:
            NotTakenError: always.
        """
        raise malformed(self._program, key)

    def whole(self, key: str, numbers: range, default: int | None = None) -> int:
        """The whole number at a key, in digits or as text; the default where there is none.

        Raises:
            NotTakenError: it is no number of these, or there is none and no default either.
        """
        value = self._data.get(key)
        if value is None and default is not None:
            return default
        if isinstance(value, str) and (found := _NUMBER.fullmatch(value)):
            value = int(found[1])
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or value not in numbers:
            self.refuse(key)
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """The text at a key, on one line and not too long; the default where nothing is.

        Raises:
            NotTakenError: it is no text, or there is none and no default either.
        """
        value = self._data.get(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str):
            self.refuse(key)
        return on_one_line(value) or default or ""

    def fields(self, key: str) -> Fields:
        """The keys with values at a key."""
        return Fields(self._program, self._data.get(key), key)

    def items(self, key: str) -> Iterator[Fields]:
        """The entries of the list at a key; none where nothing is.

        Raises:
            NotTakenError: it is no list of entries, or far too long a one.
        """
        value = self._data.get(key)
        if value is None:
            return
        if not isinstance(value, list):
            self.refuse(key)
        yield from entries_of(self._program, value, key)

    def raw(self, key: str) -> object:
        """What stands at a key, as it is."""
        return self._data.get(key)


def entries_of(program: str, values: list[object], key: str = "") -> Iterator[Fields]:
    """The entries of a list.

    Raises:
        NotTakenError: there are far too many, or some are no entries.
    """
    if len(values) > MOST_ENTRIES_OF_FILE:
        raise too_much(program)
    return (Fields(program, each, key) for each in values)


def on_one_line(text: str, longest: int = LONGEST_NAME) -> str:
    """A text without breaks; a character that nobody can see stands as one that was lost."""
    # A control character counts as space to `split`, and here it was a letter once.
    seen = " ".join("".join(_seen(each) for each in text[: longest * 20]).split())
    return seen if len(seen) <= longest else seen[: longest - 1].rstrip() + "…"


def _seen(character: str) -> str:
    if character in _BREAKS:
        return " "
    # Format characters are invisible by nature; the others are remains of damaged letters.
    if (kind := unicodedata.category(character)) == "Cf":
        return ""
    return LOST_LETTER if kind in {"Cc", "Cs", "Cn", "Co"} else character
