"""Lays what one file holds over an earlier library."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.library.format.dose_schema import ItemEntry
from lowback_timer.library.format.resolve import (
    DoseError,
    dose_for,
    names_in,
    parts_of,
    workout_from,
)
from lowback_timer.library.format.schema import LibraryEntry, SectionEntry, WorkoutEntry
from lowback_timer.library.model import Library, Source


@dataclass(frozen=True, slots=True)
class Shelf(Library):
    """A library that still knows how its workouts were written.

    When a later file replaces an exercise, the workouts that use it are worked out anew.
    """

    recipes: Mapping[str, WorkoutEntry] = field(default_factory=dict)
    sections: Mapping[str, SectionEntry] = field(default_factory=dict)
    """Those that workouts may name, by their names."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What one file holds, every part of it valid."""

    head: LibraryEntry
    exercises: Mapping[str, Exercise]
    recipes: Mapping[str, WorkoutEntry]


def shelf_of(library: Library) -> Shelf:
    """The library as one that knows how its workouts were written; a plain one knows of none."""
    if isinstance(library, Shelf):
        return library
    return Shelf(library.exercises, library.workouts, library.equipment, library.sources)


def misfits(
    base: Shelf, exercises: Mapping[str, Exercise], replaced: Mapping[str, Container[str]]
) -> Mapping[str, Sequence[str]]:
    """Exercises, each with the earlier workouts that ask for what it no longer offers.

    Args:
        base: The library with the earlier workouts.
        exercises: The exercises that are laid over it.
        replaced: Ids by `workouts` and `sections`: the earlier ones do not matter any more.
    """
    found: dict[str, list[str]] = {}
    for entry in base.recipes.values():
        if entry.id in replaced["workouts"]:
            continue
        gone = replaced["sections"]
        kept = {name: each for name, each in base.sections.items() if name not in gone}
        for section, rest_s in parts_of(entry, kept):
            for item in section.exercises:
                if (exercise := exercises.get(item.exercise)) and not _offers(
                    exercise, item, entry.level, rest_s
                ):
                    found.setdefault(exercise.id, []).append(entry.id)
    return {key: tuple(dict.fromkeys(ids)) for key, ids in found.items()}


def _offers(exercise: Exercise, item: ItemEntry, level: Level, rest_s: int | None) -> bool:
    try:
        dose_for(item, exercise, level, rest_s)
    except DoseError:
        return False
    return True


def lay_over(base: Shelf, contents: Contents) -> Shelf:
    """The base with the contents added to it, or put in the place of what had the same id."""
    head, own = contents.head, contents.exercises
    exercises = {**base.exercises, **own}
    sections = {**base.sections, **head.sections}
    recipes = {**base.recipes, **contents.recipes}
    workouts = dict(base.workouts)
    for key, entry in recipes.items():
        if key in contents.recipes or _uses(entry, sections, contents):
            workouts[key] = workout_from(entry, exercises, sections)
    sources = {
        key: Source(source.title, source.publisher, source.author)
        for key, source in head.sources.items()
    }
    return Shelf(
        exercises=exercises,
        workouts=workouts,
        equipment={**base.equipment, **head.equipment},
        sources={**base.sources, **sources},
        recipes=recipes,
        sections=sections,
    )


def _uses(entry: WorkoutEntry, named: Mapping[str, SectionEntry], contents: Contents) -> bool:
    """Whether a workout has an exercise or names a section that the contents bring."""
    return any(name in contents.head.sections for name in names_in(entry)) or any(
        item.exercise in contents.exercises
        for section, _ in parts_of(entry, named)
        for item in section.exercises
    )
