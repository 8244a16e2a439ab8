"""Which ids an entry refers to, read from raw data so that broken entries are checked as well."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lowback_timer.core.text import translate
from lowback_timer.library.format.lines import keys_of
from lowback_timer.library.format.slugs import slug_of
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
                yield Reference((key, index), section, value.strip())
    for key in _VARIATIONS:
        for index, variation in _list_in(entry, key):
            if (found := text_in(variation, "exercise")) is not None:
                yield Reference((key, index, "exercise"), "exercises", found)


def of_workout(entry: object) -> Iterator[Reference]:
    """Every id that a workout refers to."""
    for number, section in _list_in(entry, "sections"):
        if isinstance(section, str):
            yield Reference(("sections", number), "sections", section.strip())
        for reference in of_section(section):
            yield replace(reference, loc=("sections", number, *reference.loc))
    yield from of_section(entry)


def of_section(entry: object) -> Iterator[Reference]:
    """Every id that a section refers to."""
    for loc, item in items_of_section(entry):
        if isinstance(item, str):
            if keys := keys_of(item):
                yield Reference(loc, "exercises", str(keys["exercise"]))
        elif (found := text_in(item, "exercise")) is not None:
            yield Reference((*loc, "exercise"), "exercises", found)


def id_of_workout(entry: object) -> str | None:
    """The id of a workout, which is made of its name when it has none."""
    if (found := text_in(entry, "id")) is not None:
        return found
    is_without = isinstance(entry, dict) and "id" not in entry
    return slug_of(text_in(entry, "name") or "") or None if is_without else None


def id_in(section: str, entry: object) -> str | None:
    """The id of an entry of the list under a top-level key."""
    return id_of_workout(entry) if section == "workouts" else text_in(entry, "id")


def items_of_workout(entry: object) -> Iterator[tuple[Loc, object]]:
    """Every exercise that a workout lists itself, with its place in the workout."""
    for number, section in _list_in(entry, "sections"):
        for loc, item in items_of_section(section):
            yield ("sections", number, *loc), item
    yield from items_of_section(entry)


def items_of_section(entry: object) -> Iterator[tuple[Loc, object]]:
    """Every exercise that a section lists, with its place in the section."""
    for index, item in _list_in(entry, "exercises"):
        yield ("exercises", index), item


def unknown(section: str) -> str:
    """The sentence on an `{id}` that is not among those of a top-level key, before its `{hint}`."""
    if section == "exercises":
        return translate("Library", "there is no exercise {id}; {hint}")
    if section == "equipment":
        return translate("Library", "there is no equipment {id}; {hint}")
    if section == "sections":
        return translate("Library", "there is no section {id}; {hint}")
    if section == "workouts":
        return translate("Library", "there is no workout {id}; {hint}")
    return translate("Library", "there is no source {id}; {hint}")


def text_in(entry: object, key: str) -> str | None:
    """The text under `key` without space around it, if `entry` is a mapping and has one."""
    value = entry.get(key) if isinstance(entry, dict) else None
    return value.strip() if isinstance(value, str) else None


def _list_in(entry: object, key: str) -> Iterator[tuple[int, object]]:
    value = entry.get(key) if isinstance(entry, dict) else None
    return enumerate(value if isinstance(value, list) else ())
