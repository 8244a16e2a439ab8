"""What shall stand in a file, told beside what stands there: the order for `splice`."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any


@dataclass(frozen=True, slots=True)
class Keep:
    """Whatever stands there means what is wanted; not a character of it changes."""

    value: Any = None
    """What stands there, for the case that it has to be written out in another place."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One entry of a list that is wanted."""

    origin: int | None
    """The entry of the list in the file out of which it is made; None for a new one."""
    value: Wanted


Wanted = Any
"""`Keep`, a text, a number, a mapping of keys to what is wanted, or a list of slots."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is to become of an entry of a file, and how to tell that it has."""

    wanted: Wanted
    is_meant: Callable[[Any], bool]


def matched(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[int | None]:
    """For each of the new ones, the old one that is the same; every old one serves once.

    Those that follow each other as before are found first, then those that have moved.
    """
    found: list[int | None] = [None] * len(new)
    left = set(range(len(old)))
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        for offset in range(block.size):
            found[block.b + offset] = block.a + offset
            left.discard(block.a + offset)
    for index, value in enumerate(new):
        if found[index] is None:
            same = next((each for each in sorted(left) if old[each] == value), None)
            if same is not None:
                found[index] = same
                left.discard(same)
    return found


def list_of(old: Sequence[Hashable], new: Sequence[Any]) -> list[Slot]:
    """The order for a list of texts, numbers or words: what is the same stays, wherever it goes."""
    origins = paired(matched(old, new), len(old))
    return [
        Slot(origin, Keep(value) if origin is not None and old[origin] == value else value)
        for origin, value in zip(origins, new, strict=True)
    ]


def paired(found: Sequence[int | None], count: int) -> list[int | None]:
    """The same, and whoever has no old one takes that in its place if nobody else has.

    An entry of which everything was changed keeps its place and the comment beside it.
    """
    left = set(range(count)) - {each for each in found if each is not None}
    result = list(found)
    for index, origin in enumerate(found):
        if origin is None and (place := _place(result, index)) in left:
            result[index] = place
            left.discard(place)
    return result


def _place(origins: Sequence[int | None], index: int) -> int:
    """Where in the old list an entry stands that follows the one before it."""
    before = origins[index - 1] if index else -1
    return index if before is None else before + 1


def plain(value: object) -> object:
    """A value as the emitter takes it: lists of slots are lists again."""
    if isinstance(value, Keep):
        return value.value
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each.value if isinstance(each, Slot) else each) for each in value]
    return value
