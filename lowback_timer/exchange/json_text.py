"""Takes a JSON text apart piece by piece, as far as it goes.

Read at once, a large text would hold up all other threads, and half of one would give nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

_AT_ONCE = 200
"""So many entries are read until progress is told."""
_SPACE = re.compile(r"[\s,]*")


@dataclass(frozen=True, slots=True)
class Pieces:
    """What a text holds: an object, of which one list was taken apart."""

    frame: Any
    """The whole value, without that list; or what there is of it before the text is broken."""
    entries: tuple[tuple[int, Any], ...]
    """What is in the list, each with the line on which it begins, counted from 1."""
    broken_at: int | None
    """The line on which the text cannot be read any further; None: all of it was."""


def pieces_of(text: str, name: str, progress: Callable[[], None]) -> Pieces:
    """The value of a text, with the list of that name taken apart.

    Raises:
        ValueError, RecursionError: nothing can be read of it.
    """
    # A quotation mark inside of a text has a backslash before it, so that this is a name.
    found = re.search(rf'(?<!\\)"{name}"\s*:\s*\[', text)
    if found is None:
        return Pieces(_parsed(text), (), None)
    entries, end, broken_at = _entries(text, found.end(), progress)
    head = text[: found.end()]
    if broken_at is None:
        try:
            return Pieces(_parsed(head + text[end:]), entries, None)
        except json.JSONDecodeError as error:
            broken_at = end + max(0, error.pos - len(head))
        except (ValueError, RecursionError):
            broken_at = end
    return Pieces(_parsed(f"{head}]}}"), entries, text.count("\n", 0, broken_at) + 1)


def _entries(
    text: str, at: int, progress: Callable[[], None]
) -> tuple[tuple[tuple[int, Any], ...], int, int | None]:
    """The entries of a list that begins at a place; where it ends, or is broken."""
    decode = json.JSONDecoder(parse_constant=_refuse).raw_decode
    found: list[tuple[int, Any]] = []
    line, counted = 1, 0
    while True:
        if len(found) % _AT_ONCE == 0:
            progress()
        space = _SPACE.match(text, at)
        begin = at if space is None else space.end()
        if text.startswith("]", begin):
            return tuple(found), begin, None
        line, counted = line + text.count("\n", counted, begin), begin
        try:
            value, at = decode(text, begin)
        except json.JSONDecodeError as error:
            return tuple(found), begin, error.pos
        except (ValueError, RecursionError):
            return tuple(found), begin, begin
        found.append((line, value))


def _parsed(text: str) -> Any:
    return json.loads(text, parse_constant=_refuse)


def _refuse(constant: str) -> None:
    """Let no NaN through, nor infinity: neither is JSON."""
    raise ValueError(constant)
