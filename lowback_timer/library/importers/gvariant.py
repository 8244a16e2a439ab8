"""Texts as GVariant writes them: the form in which `gsettings` and `dconf` tell a setting."""

from __future__ import annotations

import re

_ESCAPES = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_TEXT = re.compile(r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"", re.DOTALL)
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", re.DOTALL)


def text_in(written: str) -> str | None:
    """The text that begins a line, out of its quotes; None when none does."""
    found = _TEXT.match(written)
    if found is None:
        return None
    quoted = found[1] if found[1] is not None else found[2]
    return _ESCAPED.sub(_unescaped, quoted)


def _unescaped(found: re.Match[str]) -> str:
    if code := found[1] or found[2]:
        number = int(code, 16)
        return chr(number) if number <= 0x10FFFF else "\N{REPLACEMENT CHARACTER}"
    return _ESCAPES.get(found[3], found[3])
