"""Writes the tables of keys into the handbook, from the tables that the window goes by.

Run it as `make keys` after a change to lowback_timer/window/session/keymap.py or to the rail.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lowback_timer.destinations import NAMES, RAIL
from lowback_timer.window.session.keymap import Action

TARGET = Path(__file__).parent.parent / "docs" / "guide" / "keys.md"
KEYS = ("<!-- keys: begin (written by `make keys`) -->", "<!-- keys: end -->")
ROOMS = ("<!-- rooms: begin (written by `make keys`) -->", "<!-- rooms: end -->")

_THIS_TABLE = "This table (F1)"
"""In the window it says “This sheet”."""


def session_rows() -> Iterator[tuple[str, str]]:
    """Every key of a session, and what it does."""
    for action in Action:
        meaning = str(action.value.meaning)
        yield str(action.value.written), _THIS_TABLE if action is Action.KEYS else meaning


def room_rows() -> Iterator[tuple[str, str]]:
    """The key of every room."""
    for _, _, number, request in RAIL:
        yield f"Ctrl+{number}", str(NAMES[type(request)])


def rewritten(text: str) -> str:
    """The page with fresh tables between their marks.

    Raises:
        ValueError: it does not have all marks, each once and in order.
    """
    for (begin, end), head, rows in (
        (KEYS, ("key", "does"), session_rows()),
        (ROOMS, ("key", "leads to"), room_rows()),
    ):
        if text.count(begin) != 1 or text.count(end) != 1 or text.index(begin) > text.index(end):
            raise ValueError(f"the page needs the line {begin} and below it {end}, each once")
        before, rest = text.split(begin)
        after = rest.split(end)[1]
        lines = [f"| {head[0]} | {head[1]} |", "|---|---|"]
        lines += [f"| `{key}` | {meaning} |" for key, meaning in rows]
        text = f"{before}{begin}\n\n" + "\n".join(lines) + f"\n\n{end}{after}"
    return text


def main() -> None:
    """Rewrite the tables in the file."""
    TARGET.write_text(rewritten(TARGET.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
