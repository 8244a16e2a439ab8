"""Lines that do not line up: which of two neighbours is to blame, and for what.

The parser gives up at the second of them, whichever it is. The lines that follow tell: most of them
are as they were meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lowback_timer.core.text import translate

Explained = tuple[tuple[int, int], str]
"""Line and column, counted from 1, and a sentence."""

_LINE = re.compile(r"( *)((?:- +)*)([\w-]+:(?: .*)?|[^\s#].*)")
_KEY_AND_VALUE = re.compile(r"[\w-]+: +[^\s|>&].*")
_ONE_KEY = re.compile(r"[\w-]+:(?: .*)?")
_PARENT = re.compile(r"[\w-]+:[ \t]*(?:#.*)?")
_ABOUT_KEYS = re.compile("mapping values|a block mapping")
_ABOUT_ENTRIES = re.compile("a block collection")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that holds something."""

    number: int
    indent: int
    dashes: str
    rest: str

    @property
    def column(self) -> int:
        """Of what follows the dashes, counted from 0."""
        return self.indent + len(self.dashes)


def explain_alignment(lines: list[tuple[int, str]], at: int, said: str) -> Explained | None:
    """Position and sentence for a line that is indented otherwise than its neighbours.

    Args:
        lines: Numbered lines of the file; those of long texts may be left out.
        at: The line in which the parser gave up, counted from 1.
        said: What it says.
    """
    if not (_ABOUT_KEYS.search(said) or _ABOUT_ENTRIES.search(said)):
        return None
    held = [_line(number, text) for number, text in lines]
    known = [line for line in held if line]
    place = next((index for index, line in enumerate(known) if line.number == at), 0)
    if place == 0:
        return None
    above, below, after = known[place - 1], known[place], known[place + 1 :]
    is_first = place > 1 and bool(_PARENT.fullmatch(known[place - 2].rest))
    if not above.dashes and is_first and _lacks_dash(above, below, after):
        return (above.number, above.column + 1), _no_dash_sentence(below)
    if not _KEY_AND_VALUE.fullmatch(above.rest) or not _ONE_KEY.fullmatch(below.rest):
        return None
    if above.dashes and not below.dashes and _is_meant(below, above, after):
        return (above.number, above.indent + 1), translate(
            "Library",
            "this line does not line up with those of its entry below; indent it so that its key "
            "stands above theirs",
        )
    return _too_deep(above, below) if _ABOUT_KEYS.search(said) else None


def _line(number: int, text: str) -> _Line | None:
    found = _LINE.fullmatch(text)
    return found and _Line(number, len(found[1]), found[2], found[3].rstrip())


def _lacks_dash(above: _Line, below: _Line, after: list[_Line]) -> bool:
    """Whether the line above was meant to begin an entry, going by those below it."""
    if below.dashes:
        return below.indent == above.indent
    if below.indent <= above.indent:
        return False
    following = _next_beside(below, after)
    if following is None:
        return False
    if following.dashes:
        return following.indent == above.indent
    return following.indent == below.indent


def _is_meant(below: _Line, above: _Line, after: list[_Line]) -> bool:
    """Whether the line below stands as it was meant, so that the one above does not."""
    following = _next_beside(below, after)
    if following is None or below.indent == above.column:
        return False
    if following.dashes:
        return following.column == below.indent
    return following.indent == below.indent


def _next_beside(line: _Line, after: list[_Line]) -> _Line | None:
    """The next line that does not belong to this one."""
    beside = (
        each
        for each in after
        if each.indent < line.indent or (each.indent == line.indent and not each.dashes)
    )
    return next(beside, None)


def _no_dash_sentence(below: _Line) -> str:
    if below.dashes:
        return translate(
            "Library", "this line has no `- ` and those below do; begin them all alike"
        )
    return translate(
        "Library", "the lines below are indented as if this one began an entry; begin it with `- `"
    )


def _too_deep(above: _Line, below: _Line) -> Explained | None:
    """A key that is indented as if it belonged to the one before, which has a value of its own."""
    if below.column <= above.column:
        return None
    place = below.number, below.column + 1
    if above.dashes:
        return place, translate(
            "Library",
            "this line is indented deeper than the one above, which has its value already; line "
            "them up",
        )
    return place, translate(
        "Library",
        "this line is indented deeper than the one above, which has its value already; line them "
        "up, or begin the one above with `- `",
    )
