"""Ids made of names, as people would make them: "Rücken, abends" -> `ruecken-abends`."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 48
"""Room for a number behind it, in an id as in the name of a file."""
_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "æ": "ae", "ł": "l"}
)
_OTHERS = re.compile(r"[^a-z0-9]+")


def slug_of(name: str) -> str:
    """A name in lower case letters, digits and hyphens; empty when nothing of it is left."""
    folded = unicodedata.normalize("NFC", name).lower().translate(_LETTERS)
    letters = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode()
    return _OTHERS.sub("-", letters).strip("-")[:LONGEST].rstrip("-")
