"""Did you mean: the known word nearest to one that is not known."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from lowback_timer.core.text import translate
from lowback_timer.library.yaml.scalars import shown

_LONGEST_WORD = 64
_LENGTH_APART = 3
MOST_COMPARISONS = 50_000
"""How many words are compared for one file: a large library full of wrong ids must not take minutes
only for its suggestions."""


def did_you_mean(word: str) -> str:
    """The question that ends a sentence on a word that is not known."""
    return translate("Library", "did you mean {word}?").format(word=shown(word))


class Suggester:
    """Suggests near misses until its patience for one file is used up."""

    def __init__(self) -> None:
        self._left = MOST_COMPARISONS

    def nearest(self, word: object, known: Collection[str]) -> str | None:
        """The `known` word nearest to this one, if one is near."""
        if not isinstance(word, str) or len(word) > _LONGEST_WORD or self._left <= 0:
            return None
        candidates = [each for each in known if abs(len(each) - len(word)) <= _LENGTH_APART]
        # Passing over a word costs about a twentieth of comparing it.
        self._left -= len(candidates) + len(known) // 20
        lowered = {each.lower(): each for each in candidates}
        near = get_close_matches(word.lower(), lowered)
        # Swapped letters are the commonest slip: `rpes` is `reps` rather than `rest`.
        swapped = [each for each in near if sorted(each) == sorted(word.lower())]
        return lowered[(swapped or near)[0]] if near else None
