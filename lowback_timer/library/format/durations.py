"""How people write a length of time, in English, German and Spanish: "1 min", "1:30", "1½ Minuten".

The format knows whole seconds only. This is for the hint on what to write instead, so it has to be
right or say nothing: who follows it must not end up with one second for a minute.
"""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction

_UNITS = {
    1: "s sec secs second seconds sek sekunde sekunden seg segs segundo segundos \u2033 '' \"",
    60: "m min mins minute minutes minuten minuto minutos \u2032 '",
    3600: "h hr hrs hour hours std stunde stunden hora horas",
}
_SECONDS = {unit: seconds for seconds, units in _UNITS.items() for unit in units.split()}
_STRAIGHT = str.maketrans("\u2019\u201d", "'\"")
_CLOCK = re.compile(r"(?:([0-9]{1,2}):)?([0-9]{1,3}):([0-5][0-9])(?: ?min\.?)?", re.ASCII)
_PART = re.compile(
    r"[\s,]*(?:\b(?:and|und|y)\s)?\s*"
    r"([0-9]+(?:[.,][0-9]+)?)?\s*([¼½¾⅓⅔])?\s*([^\W\d_¼½¾⅓⅔]+|''|[\"'\u2032\u2033])?\.?"
)


def seconds_in(text: str) -> int | None:
    """The whole seconds that a text says; None when it says something else, or is not clear."""
    plain = text.strip().lower().translate(_STRAIGHT)
    if not plain:
        return None
    if found := _CLOCK.fullmatch(plain):
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return (hours * 60 + minutes) * 60 + seconds
    total = _sum_of_parts(plain)
    return int(total) if total is not None and total.denominator == 1 else None


def is_unit(word: str) -> bool:
    """Whether a word is a unit of time, or short for one."""
    return word.lower().rstrip(".") in _SECONDS


def _sum_of_parts(text: str) -> Fraction | None:
    """The seconds in "1 min 30 s": every part has a unit smaller than the one before."""
    total, last_unit, place = Fraction(0), 3601, 0
    while place < len(text):
        found = _PART.match(text, place)
        if found is None or not (found[1] or found[2]):
            return None
        number = Fraction((found[1] or "0").replace(",", "."))
        if found[2]:
            number += Fraction(unicodedata.numeric(found[2])).limit_denominator(4)
        unit = _SECONDS.get(found[3] or "s", last_unit)
        if unit >= last_unit:
            return None
        total, last_unit, place = total + number * unit, unit, found.end()
    return total
