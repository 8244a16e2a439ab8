"""How menu entries and files of what starts with a desktop name a command.

The rules are those of the Desktop Entry Specification 1.5:
https://specifications.freedesktop.org/desktop-entry-spec
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_PLAIN = re.compile(r"[\w@%+=:,./-]+", re.ASCII)
_TO_ESCAPE = re.compile(r'(["`$\\])')
_ESCAPES = {"\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"}


def exec_value(words: Sequence[str]) -> str:
    """A command as the key Exec has it: quoted, and no word taken for a file to be filled in."""
    return string_value(" ".join(map(_quoted, words)).replace("%", "%%"))


def string_value(text: str) -> str:
    """A value of the type string, in which a backslash is escaped, and what would end the line."""
    for character, escape in _ESCAPES.items():
        text = text.replace(character, escape)
    return text


def _quoted(word: str) -> str:
    return word if _PLAIN.fullmatch(word) else '"' + _TO_ESCAPE.sub(r"\\\1", word) + '"'
