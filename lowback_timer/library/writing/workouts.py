"""How a workout is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Item, Section, SectionKind, Workout
from lowback_timer.library.format.dose_schema import ItemEntry
from lowback_timer.library.format.resolve import DoseError, item_for, listed_in, section_from
from lowback_timer.library.format.schema import SectionEntry, WorkoutEntry
from lowback_timer.library.format.slugs import slug_of
from lowback_timer.library.writing.amounts import item_data, line_data
from lowback_timer.library.writing.emit import WORD_OFF
from lowback_timer.library.writing.merging import merged
from lowback_timer.library.writing.wanted import Keep, Slot, Wanted, matched, paired


@dataclass(frozen=True, slots=True)
class Named:
    """The sections that a workout can name, and what it needs to know whether it has one."""

    sections: Mapping[str, SectionEntry]

    def name_of(self, section: Section, workout: Workout) -> str | None:
        """The name under which a section of a workout stands somewhere, if it does."""
        exercises = exercises_of(workout)
        for name, entry in self.sections.items():
            if _resolved(entry, exercises, workout) == section:
                return name
        return None


def exercises_of(workout: Workout) -> dict[str, Exercise]:
    """Every exercise of a workout by its id, also those of sections that are off."""
    return {
        item.exercise.id: item.exercise for section in workout.sections for item in section.items
    }


def workout_data(workout: Workout, named: Named) -> dict[str, object]:
    """The keys and values of a workout that stands in no file yet.

    Raises:
        WritingError: the format has no words for it.
    """
    (first, *others) = workout.sections
    data = _head(workout)
    if others or first.kind is not SectionKind.MAIN:
        parts = [_section(section, workout, named) for section in workout.sections]
        return {**data, "sections": parts}
    if first.rounds > 1:
        data["rounds"] = first.rounds
    return {**data, "exercises": [item_data(item, workout.level) for item in first.items]}


def workout_merged(
    workout: Workout, raw: Mapping[str, Any], old: WorkoutEntry, named: Named
) -> dict[str, Wanted]:
    """The order for a workout that stands in a file already.

    Raises:
        WritingError: the format has no words for it.
    """
    wanted = {
        key: Keep(raw[key]) if getattr(old, key) == value else value
        for key, value in _head(workout).items()
        if key in raw or getattr(old, key) != value
    }
    if "id" not in raw and slug_of(workout.name) != workout.id:
        wanted = {"id": workout.id, **wanted}  # it was made of another name
    if "rest" in raw:
        wanted["rest"] = Keep(raw["rest"])
    if "sections" in raw:
        wanted["sections"] = _sections(workout, raw["sections"], old, named)
        return wanted
    data = workout_data(workout, named)
    if "exercises" not in data:
        wanted.pop("rest", None)
        return {**wanted, "sections": data["sections"]}
    (section,) = workout.sections
    if "rounds" in raw or section.rounds > 1:
        wanted["rounds"] = _kept(raw, "rounds", old.rounds, section.rounds)
    wanted["exercises"] = _items(section.items, workout, raw["exercises"], old.only_section, old)
    return wanted


def _head(workout: Workout) -> dict[str, object]:
    data: dict[str, object] = {
        "id": workout.id,
        "name": workout.name,
        "level": workout.level.value,
        "goal": workout.goal.value,
    }
    return {**data, "summary": workout.summary} if workout.summary else data


def _section(section: Section, workout: Workout, named: Named) -> object:
    return named.name_of(section, workout) or _section_data(section, workout, None)


def _section_data(section: Section, workout: Workout, rest_s: int | None) -> dict[str, object]:
    data: dict[str, object] = {"kind": section.kind.value}
    if section.rounds > 1:
        data["rounds"] = section.rounds
    if not section.is_on:
        data["default"] = WORD_OFF
    data["exercises"] = [item_data(item, workout.level, rest_s) for item in section.items]
    return data


def _sections(workout: Workout, raw: Sequence[Any], old: WorkoutEntry, named: Named) -> list[Slot]:
    exercises = exercises_of(workout)
    entries = [
        named.sections.get(each) if isinstance(each, str) else each for each in listed_in(old)
    ]
    rests = [None if isinstance(each, str) else old.rest for each in raw]
    before = [
        _resolved(entry, exercises, workout, rest_s)
        for entry, rest_s in zip(entries, rests, strict=True)
    ]
    same = matched(before, workout.sections)
    slots = []
    for index, origin in enumerate(_by_kind(same, entries, workout.sections)):
        section = workout.sections[index]
        entry = None if origin is None else entries[origin]
        if origin is not None and origin == same[index]:
            slots.append(Slot(origin, Keep(raw[origin])))
        elif origin is None or entry is None or isinstance(raw[origin], str):
            name = named.name_of(section, workout)
            slots.append(Slot(origin, name or _section_data(section, workout, old.rest)))
        else:
            merged_section = _section_merged(section, workout, raw[origin], entry, old)
            slots.append(Slot(origin, merged_section))
    return slots


def _by_kind(
    same: list[int | None], entries: Sequence[SectionEntry | None], sections: Sequence[Section]
) -> list[int | None]:
    """For each section the old one that it is, or else the next one of its kind."""
    left = [index for index in range(len(entries)) if index not in same]
    found = list(same)
    for index, section in enumerate(sections):
        if found[index] is None:
            for each in left:
                entry = entries[each]
                if entry is not None and entry.kind is section.kind:
                    found[index] = each
                    left.remove(each)
                    break
    return found


def _section_merged(
    section: Section,
    workout: Workout,
    raw: Mapping[str, Any],
    old: SectionEntry,
    whole: WorkoutEntry,
) -> dict[str, Wanted]:
    default = "on" if section.is_on else WORD_OFF
    wanted = {"kind": _kept(raw, "kind", old.kind.value, section.kind.value)}
    if "rounds" in raw or section.rounds > 1:
        wanted["rounds"] = _kept(raw, "rounds", old.rounds, section.rounds)
    if ("default" in raw and old.default == default) or not section.is_on:
        wanted["default"] = _kept(raw, "default", old.default, default)
    wanted["exercises"] = _items(section.items, workout, raw["exercises"], old, whole)
    return wanted


def _kept(raw: Mapping[str, Any], key: str, before: object, after: object) -> Wanted:
    """What stands under a key where it means the same, or else what it shall mean."""
    return Keep(raw[key]) if key in raw and before == after else after


def _items(
    items: Sequence[Item],
    workout: Workout,
    raw: Sequence[Any],
    section: SectionEntry,
    whole: WorkoutEntry,
) -> list[Slot]:
    exercises, old = exercises_of(workout), section.exercises
    before = [_resolved_item(entry, exercises, workout, whole.rest) for entry in old]
    same = matched(before, items)
    are_lines = all(isinstance(each, str) for each in raw)
    slots = []
    for index, origin in enumerate(_by_exercise(same, old, items)):
        item = items[index]
        written = None if origin is None else raw[origin]
        data: Wanted
        if origin is not None and origin == same[index]:
            data = Keep(written)
        elif origin is not None and isinstance(written, dict):
            keys = item_data(item, workout.level, whole.rest, written)
            data = merged(written, old[origin], ItemEntry.model_validate(keys), keys)
        else:
            line = line_data(item, workout.level, whole.rest) if written or are_lines else None
            data = line or item_data(item, workout.level, whole.rest)
        slots.append(Slot(origin, data))
    return slots


def _by_exercise(
    same: list[int | None], old: Sequence[ItemEntry], items: Sequence[Item]
) -> list[int | None]:
    """For each item the old one that it is, or one of the same exercise, or one in its place."""
    left = [index for index in range(len(old)) if index not in same]
    found = list(same)
    for index, item in enumerate(items):
        if found[index] is None:
            near = next((each for each in left if old[each].exercise == item.exercise.id), None)
            if near is not None:
                found[index] = near
                left.remove(near)
    return paired(found, len(old)) if len(items) == len(old) else found


def _resolved(
    entry: SectionEntry | None,
    exercises: Mapping[str, Exercise],
    workout: Workout,
    rest_s: int | None = None,
) -> Section | None:
    """The section that an entry means to this workout; None when it can be none of its own."""
    if entry is None:
        return None
    try:
        return section_from(entry, exercises, workout.level, rest_s)
    except (DoseError, KeyError):
        return None


def _resolved_item(
    entry: ItemEntry, exercises: Mapping[str, Exercise], workout: Workout, rest_s: int | None
) -> Item | None:
    try:
        return item_for(entry, exercises, workout.level, rest_s)
    except (DoseError, KeyError):
        return None
