"""Finds the exercise of ours that a name in another program means, and the side that it names.

Two names are the same when they have the same words, in any order, in small letters and without
accents, in whichever of our languages. A name that two exercises share means neither.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lowback_timer.core.plan.dose import Side

Bag = tuple[str, ...]
"""The words of a name, sorted."""

_SIDES = {
    **dict.fromkeys(("left", "links", "linke", "linker", "linkes", "linken"), Side.LEFT),
    **dict.fromkeys(("izquierda", "izquierdo", "izq"), Side.LEFT),
    **dict.fromkeys(("right", "rechts", "rechte", "rechter", "rechtes", "rechten"), Side.RIGHT),
    **dict.fromkeys(("derecha", "derecho", "dcha"), Side.RIGHT),
}
_LAST_LETTERS = {"l": Side.LEFT, "r": Side.RIGHT}
"""Only as the last word: "Clamshell L"."""
_WORDS_FOR_SIDE = frozenset({"side", "seite", "lado"})
_WORD = re.compile(r"[^\W_]+")
_LEFT_OVER = re.compile(r"\(\s*\)|\[\s*\]|(?<=\s)[-–—:,/|]+(?=\s|$)|[-–—:,/|]+\s*$|^\s*[-–—:,/|]+")

_RESTS = frozenset(
    {
        *("rest", "resting", "break", "breather", "pause", "recover", "recovery", "relax"),
        *("erholung", "erholen", "pausieren", "ruhe", "ruhen", "rast", "ausruhen"),
        *("descanso", "descansar", "pausa", "recuperacion", "reposo"),
    }
)
_CHANGES = frozenset(
    {
        *("switch", "change", "swap", "seitenwechsel", "wechsel", "wechseln", "cambio", "cambiar"),
    }
)
_BESIDE_REST = frozenset(
    {
        *("short", "long", "little", "active", "take", "a", "the", "and", "time", "sides", "side"),
        *("kurze", "kurz", "lange", "lang", "kleine", "aktive", "seite", "seiten", "die", "der"),
        *("corto", "corta", "largo", "larga", "breve", "activo", "activa", "de", "lado", "y"),
    }
)


@dataclass(frozen=True, slots=True)
class SidedName:
    """A name without the side that it names."""

    name: str
    side: Side | None = None
    bags: tuple[Bag, ...] = ()
    """The words by which to look it up, the most literal first."""


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return tuple(_WORD.findall("".join(c for c in parts if not unicodedata.combining(c))))


def bag_of(text: str) -> Bag:
    """The words of a name, whatever their order."""
    return tuple(sorted(words_of(text)))


def is_rest(name: str) -> bool:
    """Whether an exercise is none, but what somebody has called the time between two of them."""
    words = {word for word in words_of(name) if not word.isdigit()}
    return bool(words & (_RESTS | _CHANGES)) and words <= _RESTS | _CHANGES | _BESIDE_REST


def without_side(name: str) -> SidedName:
    """Takes the word for a side out of a name; one that names both, or none, is left as it is."""
    found = [(match, _side_in(match, name)) for match in _WORD.finditer(name)]
    sided = [(match, side) for match, side in found if side is not None]
    if len(sided) != 1:
        return SidedName(name, None, (bag_of(name),))
    match, side = sided[0]
    rest = name[: match.start()] + " " + name[match.end() :]
    words = [words_of(each[0])[0] for each, _ in found if words_of(each[0])]
    place = [each for each, _ in found].index(match)
    bags = [bag_of(rest)]
    for neighbour in (place + 1, place - 1):
        if 0 <= neighbour < len(words) == len(found) and words[neighbour] in _WORDS_FOR_SIDE:
            kept = (w for index, w in enumerate(words) if index not in {place, neighbour})
            bags.append(tuple(sorted(kept)))
    tidy = " ".join(_LEFT_OVER.sub(" ", rest).split())
    if not tidy:
        return SidedName(name, None, (bag_of(name),))
    return SidedName(tidy, side, tuple(each for each in bags if each))


def _side_in(match: re.Match[str], name: str) -> Side | None:
    word = "".join(words_of(match[0]))
    if side := _SIDES.get(word):
        return side
    is_last = not _WORD.search(name, match.end())
    return _LAST_LETTERS.get(word) if is_last and match.start() else None


class NameIndex:
    """Knows exercises by all their names.

    Args:
        names: The names of every exercise, by its id.
    """

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        self._ids: dict[Bag, set[str]] = {}
        for key, own in names.items():
            for name in own:
                self._ids.setdefault(bag_of(name), set()).add(key)

    def find(self, bags: Iterable[Bag]) -> str | None:
        """The id of the only exercise with one of these names; the first that is one wins."""
        for bag in bags:
            found = self._ids.get(bag, set())
            if bag and len(found) == 1:
                return next(iter(found))
        return None
