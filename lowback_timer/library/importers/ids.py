"""Makes ids of what a person calls a thing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from itertools import count

_LONGEST = 48
_OTHERS = re.compile(r"[^a-z0-9]+")


def free_id(name: str, taken: Container[str], otherwise: str = "workout") -> str:
    """An id made of a name, with a number behind it where it is taken."""
    letters = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    stem = _OTHERS.sub("-", letters).strip("-")[:_LONGEST].rstrip("-") or otherwise
    numbered = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(each for each in numbered if each not in taken)
