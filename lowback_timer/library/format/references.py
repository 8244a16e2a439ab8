"""Which ids an entry refers to, read from raw data so that broken entries are checked as well."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lowback_timer.library.yaml.document import Loc


@dataclass(frozen=True, slots=True)
class Reference:
    """An id that must exist somewhere else."""

    loc: Loc
    section: str
    """The top-level key under which it must be found."""
    id: str


# Where in an exercise ids stand -> the top-level key under which they are defined.
_LISTS = {"needs": "equipment", "optional": "equipment", "sources": "sources"}
_VARIATIONS = ("easier", "harder")


def of_exercise(entry: object) -> Iterator[Reference]:
    """Every id that an exercise refers to."""
    for key, section in _LISTS.items():
        for index, value in _list_in(entry, key):
            if isinstance(value, str):
                yield Reference((key, index), section, value)
    for key in _VARIATIONS:
        for index, variation in _list_in(entry, key):
            if (found := text_in(variation, "exercise")) is not None:
                yield Reference((key, index, "exercise"), "exercises", found)


def of_workout(entry: object) -> Iterator[Reference]:
    """Every id that a workout refers to."""
    for loc, item in items_of_workout(entry):
        if (found := text_in(item, "exercise")) is not None:
            yield Reference((*loc, "exercise"), "exercises", found)


def items_of_workout(entry: object) -> Iterator[tuple[Loc, object]]:
    """Every exercise that a workout lists, with its place in the workout."""
    for number, section in _list_in(entry, "sections"):
        for index, item in _list_in(section, "exercises"):
            yield ("sections", number, "exercises", index), item


def text_in(entry: object, key: str) -> str | None:
    """The text under `key`, if `entry` is a mapping and has one."""
    value = entry.get(key) if isinstance(entry, dict) else None
    return value if isinstance(value, str) else None


def _list_in(entry: object, key: str) -> Iterator[tuple[int, object]]:
    value = entry.get(key) if isinstance(entry, dict) else None
    return enumerate(value if isinstance(value, list) else ())
