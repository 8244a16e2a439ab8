"""Finds what somebody means by a few words, written with or without accents, right or nearly so.

A word that is asked for is looked up among the words of all entries: as it stands, then as the
beginning of a longer one, then inside one, as languages are that put words together. Only when
there is none of these may letters be wrong, left out, too many or swapped. How many may be depends
on the length: of three letters little is left when one of them is wrong.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

_PREFIX, _INSIDE, _NEARLY, _A_LETTER_MORE = 0.9, 0.7, 0.6, 0.15
"""How much a match counts beside the very word, and how much less with every wrong letter."""
_WHOLE_NAME = 1.0
"""On top, for a name that begins with all that was asked for."""
_LEAST_INSIDE = 4
"""Letters; fewer than that are inside of nearly everything."""
_LEAST_NEARLY, _ONE_WRONG, _TWO_WRONG = 3, 4, 8
"""From how many letters on two may be swapped; one be wrong; two be wrong."""
_ACCENTS = re.compile("[\u0300-\u036f]+")
"""Of Latin, Greek and Cyrillic letters, as they stand apart from them."""
_WORD = re.compile(r"[^\W_]+")
_MOST_LETTERS, _MOST_WORDS = 100, 8
"""Of what is asked for; whatever comes after that is left out."""


@dataclass(frozen=True, slots=True)
class Searchable:
    """Something that can be found."""

    id: str
    name: str
    texts: Mapping[str, float]
    """By what else it can be found, and how much that counts beside the name, 0 to 1."""


class SearchIndex:
    """Knows all words of some entries."""

    def __init__(self, entries: Iterable[Searchable] = ()) -> None:
        self._ids: list[str] = []
        self._names: list[str] = []
        self._places: dict[str, dict[int, float]] = {}
        """By word: where it stands, and how much it counts there."""
        self._beginnings: dict[int, dict[str, list[str]]] = {}
        """By length: beginnings of words, and those words."""
        for entry in entries:
            self.add(entry)

    def add(self, entry: Searchable) -> None:
        """Take in another entry; before the first search, as beginnings of words are kept then."""
        number = len(self._ids)
        self._ids.append(entry.id)
        self._names.append(" ".join(_words(entry.name)))
        self._add_text(number, entry.name, 1.0)
        for text, weight in entry.texts.items():
            self._add_text(number, text, weight)

    def _add_text(self, number: int, text: str, weight: float) -> None:
        words = _words(text)
        # Two words that somebody writes as one: "sideplank".
        joined = ("".join(words),) if len(words) > 1 else ()
        for word in (*words, *joined):
            places = self._places.setdefault(word, {})
            places[number] = max(weight, places.get(number, 0.0))

    def search(self, query: str) -> tuple[str, ...]:
        """The ids of the entries in which every word is found, best first; all for no word."""
        wanted = _words(query[:_MOST_LETTERS])[:_MOST_WORDS]
        if not wanted:
            return tuple(self._ids)
        scores = self._entries_with(wanted[0])
        for word in wanted[1:]:
            found = self._entries_with(word)
            scores = {each: score + found[each] for each, score in scores.items() if each in found}
        beginning = " ".join(wanted)
        for each in scores:
            if self._names[each].startswith(beginning):
                scores[each] += _WHOLE_NAME
        return tuple(self._ids[each] for each in sorted(scores, key=lambda one: -scores[one]))

    def _entries_with(self, wanted: str) -> dict[int, float]:
        """Entries by number, and how well each has the word."""
        scores: dict[int, float] = {}
        for word, closeness in self._like(wanted) or self._nearly(wanted):
            for entry, weight in self._places[word].items():
                scores[entry] = max(closeness * weight, scores.get(entry, 0.0))
        return scores

    def _like(self, wanted: str) -> list[tuple[str, float]]:
        """The words that are or begin like this one, or have it inside; how well each fits."""
        # A letter that is left over when accents are gone is of a script in which few say much.
        may_be_inside = len(wanted) >= _LEAST_INSIDE or not wanted.isascii()
        found = []
        for word in self._places:
            if word.startswith(wanted):
                found.append((word, 1.0 if word == wanted else _PREFIX))
            elif may_be_inside and wanted in word:
                found.append((word, _INSIDE))
        return found

    def _nearly(self, wanted: str) -> list[tuple[str, float]]:
        """The words that this one may have been meant to be, or to become."""
        if len(wanted) < _LEAST_NEARLY:
            return []
        beginnings = self._beginnings_of(len(wanted)) if len(wanted) >= _ONE_WRONG else {}
        found = {word: _closeness(wrong) for word, wrong in _misspelt(wanted, self._places)}
        for beginning, wrong in _misspelt(wanted, beginnings):
            for word in beginnings[beginning]:
                closeness = _closeness(wrong) * _PREFIX
                found[word] = max(closeness, found.get(word, 0.0))
        return list(found.items())

    def _beginnings_of(self, length: int) -> dict[str, list[str]]:
        if length not in self._beginnings:
            beginnings = self._beginnings[length] = {}
            for word in self._places:
                if len(word) > length:
                    beginnings.setdefault(word[:length], []).append(word)
        return self._beginnings[length]


def load_comparison() -> None:
    """Load what compares words that are misspelt, before anybody waits for the first of them."""
    import rapidfuzz.process  # noqa: F401, PLC0415 - to be loaded is all


def _closeness(wrong: int) -> float:
    return _NEARLY - _A_LETTER_MORE * (wrong - 1)


def _misspelt(wanted: str, known: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Known words from which this one may come, and how many letters are wrong."""
    # Who looks at a list need not search it, and the first picture does not wait for this.
    from rapidfuzz.distance import OSA  # noqa: PLC0415
    from rapidfuzz.process import extract  # noqa: PLC0415

    most = 2 if len(wanted) >= _TWO_WRONG else 1
    near = extract(
        wanted, list(known), scorer=OSA.distance, processor=None, score_cutoff=most, limit=None
    )
    for word, wrong, _ in near:
        if len(wanted) >= _ONE_WRONG or sorted(word) == sorted(wanted):
            yield word, int(wrong)


@lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[str, ...]:
    """The words of a text, in small letters without accents."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    if not plain.isascii():
        plain = "".join(each for each in plain if not unicodedata.category(each).startswith("M"))
    return tuple(_WORD.findall(plain))
