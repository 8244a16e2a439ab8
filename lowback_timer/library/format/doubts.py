"""What is valid in a file and surely not what its writer meant; told as a warning.

Only lines that look like it are looked at, so that a sound file, however long, costs one search.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lowback_timer.core.text import translate
from lowback_timer.library.yaml.document import Document, Loc, Position, Unquoted
from lowback_timer.library.yaml.slips import CURLY_QUOTES, LINE_BREAK, bullet_in, quoted

_TEXTS = frozenset(
    (
        *("name", "other_names", "why", "set_up", "movement", "cues", "avoid", "do"),
        *("easier", "harder", "left", "right", "summary", "title", "publisher", "author"),
    )
)
"""The keys of texts for people. An id or a number may well have a comment behind it."""
# A comment has a space after the `#`, mostly; what has none, or a number, was meant as text.
_COMMENT = re.compile(r"[ \t]+(#(?:[^\s#!]|[ \t]*\d).*)")
_SUSPECT = re.compile(
    rf"[ \t]#[ \t]*[^\s#!]|(?:: |- |[\[,] ?)[{CURLY_QUOTES}]|^[ \t]*(?:-[^\s-]|[^\w\s\x00-\x7f])",
    re.MULTILINE,
)


def doubts_about(text: str, document: Document) -> Iterator[tuple[Position, str]]:
    """Position and sentence for everything that is hardly meant as it stands."""
    if not _SUSPECT.search(text):
        return
    lines = LINE_BREAK.split(text)
    suspects = {number for number, line in enumerate(lines, 1) if _SUSPECT.search(line)}
    for value in document.unquoted_in(suspects):
        if not _is_text(value.loc):
            continue
        if inside := _in_curly_quotes(value.text):
            message = translate(
                "Library", "curly quotes do not quote, they will be seen; write {right}"
            )
            yield value.start, message.format(right=quoted(inside))
        yield from _swallowed_entries(value, lines)
        if comment := _comment_after(value, lines):
            whole = quoted(f"{value.text} {comment}".strip())
            message = translate(
                "Library", "all from the `#` on is taken for a comment; write {right} if it is text"
            )
            yield value.start, message.format(right=whole)


def _is_text(loc: Loc) -> bool:
    keys = [part for part in loc if isinstance(part, str)]
    return bool(keys) and (keys[-1] in _TEXTS or keys[0] == "equipment")


def _in_curly_quotes(value: str) -> str | None:
    """What is in the quotes, if they are around all of it."""
    inside = value[1:-1]
    if not inside or value[-1] not in _PAIRS.get(value[0], ""):
        return None
    return None if set(inside) & set(CURLY_QUOTES) else inside


def _swallowed_entries(value: Unquoted, lines: list[str]) -> Iterator[tuple[Position, str]]:
    """Lines of a list's entry that were meant to be entries themselves, but have no proper dash."""
    if not isinstance(value.loc[-1], int):
        return
    for number in range(value.start[0] + 1, value.end[0] + 1):
        line = lines[number - 1]
        if sentence := bullet_in(line):
            column = len(line) - len(line.lstrip()) + 1
            message = translate("Library", "this goes on with the entry above: {mistake}")
            yield (number, column), message.format(mistake=sentence)


def _comment_after(value: Unquoted, lines: list[str]) -> str | None:
    line, column = value.end
    found = _COMMENT.fullmatch(lines[line - 1][column - 1 :])
    return found[1].rstrip() if found else None


_PAIRS = {
    "“": "”“",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "»": "«",
    "\u2039": "\u203a",
    "\u203a": "\u2039",
    "\u2018": "\u2019",
    "\u201a": "\u2018\u2019",
    "\u201b": "\u2019",
    "”": "”",
}
"""An opening quotation mark -> those that close it, in one language or another."""
