"""Near misses, and when not to look for them."""

from __future__ import annotations

import pytest

from lowback_timer.library.yaml import nearest
from lowback_timer.library.yaml.nearest import Suggester

KNOWN = ["bird-dog", "bridge", "Plank", "reps", "rest"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("brid-dog", "bird-dog"),
        ("brigde", "bridge"),
        ("PLANK", "Plank"),
        ("rpes", "reps"),
        ("swimming", None),
        ("", None),
        (12, None),
        (["bridge"], None),
    ],
)
def test_nearest(word: object, expected: str | None) -> None:
    assert Suggester().nearest(word, KNOWN) == expected


def test_long_words_are_not_compared() -> None:
    assert Suggester().nearest("x" * 64, ["x" * 63]) == "x" * 63
    assert Suggester().nearest("x" * 65, ["x" * 64]) is None


def test_patience_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nearest, "MOST_COMPARISONS", 5)
    suggester = Suggester()
    found = [suggester.nearest("bridgs", ["bridge", "bridgy"]) for _ in range(4)]
    assert found[3] is None
    assert None not in found[:3]


def test_words_of_other_lengths_use_patience_up_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nearest, "MOST_COMPARISONS", 5)
    suggester = Suggester()
    suggester.nearest("a", ["x" * 20] * 100)
    assert suggester.nearest("bridgs", ["bridge"]) is None
