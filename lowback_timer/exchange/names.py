"""Which exercise of ours another program means by a name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.library.importers.matching import all_names
from lowback_timer.library.importers.names import NameIndex, bag_of, without_side, words_of
from lowback_timer.library.model import Library
from lowback_timer.store.log.copies import BROUGHT

_IN_BRACKETS = re.compile(r"\s*\(([^()]*)\)\s*")
_WITH_NOTHING = {"bodyweight", "body", "weight", "weighted"}
_SHORTEST_PLURAL = 4


@dataclass(frozen=True, slots=True)
class Named:
    """What a name means."""

    exercise_id: str
    side: Side | None
    is_ours: bool


class NameBook:
    """Finds exercises of ours by their names in all our languages.

    A name means an exercise if it has the same words as one of its names, in any order, in singular
    or plural. It may name a side besides, and in brackets what the exercise is done with: so do
    other programs. What two exercises are called means neither.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        names = all_names(library)
        self._index = NameIndex(
            {key: {*each, *map(_singular, each)} for key, each in names.items()}
        )
        self._found: dict[str, Named] = {}

    def find(self, name: str) -> Named:
        """What a name means; one that we do not have gets an id of its own."""
        if name not in self._found:
            self._found[name] = self._look_up(name)
        return self._found[name]

    def _look_up(self, name: str) -> Named:
        if found := self._exercise(name):
            return Named(found.id, None, is_ours=True)
        sided = without_side(name)
        for each in (sided.name, *(" ".join(bag) for bag in sided.bags)):
            if sided.side is not None and (found := self._exercise(each)):
                return Named(found.id, sided.side, is_ours=True)
        return Named(f"{BROUGHT}{_slug(name)}", None, is_ours=False)

    def _exercise(self, name: str) -> Exercise | None:
        if found := self._by(name):
            return found
        brackets = _IN_BRACKETS.search(name)
        if brackets is None:
            return None
        found = self._by(_IN_BRACKETS.sub(" ", name, count=1))
        return found if found and self._is_done_with(found, brackets[1]) else None

    def _by(self, name: str) -> Exercise | None:
        found = self._index.find((bag_of(name), bag_of(_singular(name))))
        return None if found is None else self._library.exercises[found]

    def _is_done_with(self, exercise: Exercise, text: str) -> bool:
        gear = (*exercise.needs, *exercise.optional)
        things = (*gear, *(self._library.equipment.get(each, each) for each in gear))
        known = {*_singular_words(things), *_WITH_NOTHING}
        return set(_singular_words((text,))) <= known


def _singular_words(texts: Iterable[str]) -> list[str]:
    return [word for text in texts for word in words_of(_singular(text))]


def _singular(name: str) -> str:
    """The words of a name without the letter of a plural, as English and Spanish have it."""
    return " ".join(
        word[:-1]
        if len(word) >= _SHORTEST_PLURAL and word.endswith("s") and not word.endswith("ss")
        else word
        for word in words_of(name)
    )


def _slug(name: str) -> str:
    return "-".join(words_of(name)) or sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
