"""Which of two lines that do not line up is to blame, seen from those around them.

What people are told of such lines is in `slips.txt`.
"""

from __future__ import annotations

import pytest

from lowback_timer.library.yaml.alignment import explain_alignment

KEYS, ENTRIES = "a block mapping", "a block collection"


def blamed(text: str, at: int, said: str = KEYS) -> int | None:
    """The line that is to blame when the parser gives up at a line."""
    found = explain_alignment(list(enumerate(text.splitlines(), 1)), at, said)
    return found and found[0][0]


@pytest.mark.parametrize(
    ("text", "at", "line"),
    [
        # Of two lines, the dash of the next entry decides.
        ("list:\n  id: a\n    name: A\n  - id: b\n", 3, 2),
        ("list:\n - id: a\n    name: A\n  - id: b\n", 3, 2),
        ("list:\n  - id: a\n     name: A\n  - id: b\n", 3, 3),
        # What is inside of the line, a list at its own indentation too, says nothing of it.
        ("list:\n  id: a\n    names:\n      - A\n    level: b\n", 3, 2),
        ("list:\n  id: a\n    names:\n    - A\n    level: b\n", 3, 2),
        # Comments and empty lines are not lines.
        ("list:  # of\n  # all\n  id: a\n\n    name: A\n    level: b\n", 5, 3),
        # Nothing decides, or something else is above.
        ("map:\n  one: 1\n    two: 2\n", 3, 3),
        ("map:\n  one: 1\n    two: 2\n  three: 3\n", 3, 3),
        ("map:\n  one: 1\n  two: 2\n    three: 3\n    four: 4\n", 4, 4),
    ],
)
def test_the_lines_around_tell(text: str, at: int, line: int) -> None:
    assert blamed(text, at) == line


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ("one: 1\n- two\n", 2, KEYS),  # a file is no list
        ("list:\n  - id: a\n    names: A\n   - id: b\n", 4, ENTRIES),
        ("list:\n  - id: a\n   name: A\n", 3, ENTRIES),
        ("a text\n  and: more\n", 2, KEYS),
        ("one: 1\n", 1, KEYS),
        ("one: 1\n", 7, KEYS),
        ("list:\n  id: a\n    name: A\n  - id: b\n", 3, "flow mapping"),
    ],
)
def test_else_the_parser_is_believed(text: str, at: int, said: str) -> None:
    assert blamed(text, at, said) is None
