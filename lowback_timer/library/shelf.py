"""Lays what one file holds over an earlier library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.library.format.resolve import DoseError, dose_for, workout_from
from lowback_timer.library.format.schema import ItemEntry, LibraryEntry, WorkoutEntry
from lowback_timer.library.model import Library, Source


@dataclass(frozen=True, slots=True)
class Shelf(Library):
    """A library that still knows how its workouts were written.

    When a later file replaces an exercise, the workouts that use it are worked out anew.
    """

    recipes: Mapping[str, WorkoutEntry] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contents:
    """What one file holds, every part of it valid."""

    head: LibraryEntry
    exercises: Mapping[str, Exercise]
    recipes: Mapping[str, WorkoutEntry]


def misfits(
    base: Library, exercises: Mapping[str, Exercise], replaced: Mapping[str, object]
) -> Iterator[tuple[str, str]]:
    """Pairs of an exercise and an earlier workout that asks for what it no longer offers.

    Args:
        base: The library with the earlier workouts.
        exercises: The exercises that are laid over it.
        replaced: The earlier workouts under these ids do not matter any more.
    """
    for entry in _recipes_of(base).values():
        if entry.id in replaced:
            continue
        for item in _items(entry):
            if exercise := exercises.get(item.exercise):
                try:
                    dose_for(item, exercise, entry.level)
                except DoseError:
                    yield exercise.id, entry.id


def lay_over(base: Library, contents: Contents) -> Shelf:
    """The base with the contents added to it, or put in the place of what had the same id."""
    own = contents.exercises
    exercises = {**base.exercises, **own}
    recipes = {**_recipes_of(base), **contents.recipes}
    workouts = dict(base.workouts)
    for key, entry in recipes.items():
        if key in contents.recipes or any(item.exercise in own for item in _items(entry)):
            workouts[key] = workout_from(entry, exercises)
    sources = {
        key: Source(source.title, source.publisher, source.author)
        for key, source in contents.head.sources.items()
    }
    return Shelf(
        exercises=exercises,
        workouts=workouts,
        equipment={**base.equipment, **contents.head.equipment},
        sources={**base.sources, **sources},
        recipes=recipes,
    )


def _recipes_of(library: Library) -> Mapping[str, WorkoutEntry]:
    return library.recipes if isinstance(library, Shelf) else {}


def _items(entry: WorkoutEntry) -> Iterator[ItemEntry]:
    return (item for section in entry.sections for item in section.exercises)
