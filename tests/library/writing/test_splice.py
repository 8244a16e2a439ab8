"""Pieces of a text are replaced, and everything between them stays."""

import pytest

from lowback_timer.library.writing.splice import Splicer
from lowback_timer.library.writing.tree import tree_of
from lowback_timer.library.writing.wanted import Keep, Slot, Wanted

KEEP = Keep()


def changed(text: str, wanted: Wanted) -> str:
    root = tree_of(text)
    assert root is not None
    return text[: root.start] + Splicer(text).updated(root, wanted) + text[root.end :]


def keeping(*places: int) -> list[Slot]:
    return [Slot(place, KEEP) for place in places]


@pytest.mark.parametrize(
    ("before", "wanted", "after"),
    [
        # values, in the quotes that they had
        ("a: 1 # x\n", {"a": 2}, "a: 2 # x\n"),
        ("a:   'it''s'\n", {"a": "b"}, "a:   'b'\n"),
        ('a: "x"\n', {"a": "y"}, 'a: "y"\n'),
        ("a: x\n", {"a": "yes"}, 'a: "yes"\n'),
        ("a:\n", {"a": "x"}, "a: x\n"),
        ("a: >-\n  long\n  text\nb: 1\n", {"a": "short", "b": KEEP}, "a: short\nb: 1\n"),
        ("a:\n  - 1\n  - 2\nb: 3\n", {"a": 4, "b": KEEP}, "a: 4\nb: 3\n"),
        ("{a: 1,  b: 2 }\n", {"a": KEEP, "b": 3}, "{a: 1,  b: 3 }\n"),
        # keys that come and go
        ("b: 1\nc: 2\n", {"b": KEEP}, "b: 1\n"),
        ("# x\nb: 1\n\n# y\nc: 2\n", {"c": KEEP}, "# y\nc: 2\n"),
        ("{a: 1, b: 2, c: 3}\n", {"a": KEEP, "c": KEEP}, "{a: 1, c: 3}\n"),
        ("{a: 1, c: 3}\n", {"a": KEEP, "b": 2, "c": KEEP}, "{a: 1, b: 2, c: 3}\n"),
        # entries that move, come and go
        ("- a # 1\n- b # 2\n", keeping(1, 0), "- b # 2\n- a # 1\n"),
        ("# of a\n- a\n# of b\n- b\n", keeping(1, 0), "# of b\n- b\n# of a\n- a\n"),
        ("- a\n  # inside a\n- b\n", keeping(1, 0), "- b\n- a\n  # inside a\n"),
        ("- a\n\n# a heading\n\n- b\n", keeping(1), "# a heading\n\n- b\n"),
        ("- a\n\n- b\n", [*keeping(0, 1), Slot(None, "c")], "- a\n\n- b\n\n- c\n"),
        ("[a,  b, c]\n", keeping(0, 1), "[a,  b]\n"),
        ("[a,  b]\n", [*keeping(0, 1), Slot(None, "c, d")], "[a,  b, 'c, d']\n"),
        ("[]\n", [Slot(None, 1)], "[1]\n"),
        ("-   a: 1\n    b: 2\n", [Slot(0, {"a": KEEP, "b": 3})], "-   a: 1\n    b: 3\n"),
        ("- - a\n  - b\n", [Slot(0, keeping(1, 0))], "- - b\n  - a\n"),
        # a line that becomes keys keeps the comment behind it
        ("- bridge 30s # x\n", [Slot(0, {"exercise": "b"})], "- {exercise: b} # x\n"),
    ],
)
def test_changing(before: str, wanted: Wanted, after: str) -> None:
    assert changed(before, wanted) == after


def test_what_stood_behind_an_alias_is_written_out() -> None:
    text = "a: &x [1, 2]\nb: *x\n"
    assert changed(text, {"a": KEEP, "b": [Slot(0, Keep(1)), Slot(None, 3)]}) == (
        "a: &x [1, 2]\nb: [1, 3]\n"
    )
