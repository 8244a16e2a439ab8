"""Workouts of a person's own as wholes: one more of them, or one less, and back again."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace
from pathlib import Path

from lowback_timer.core.plan.workout import Workout
from lowback_timer.library.writing import disk
from lowback_timer.library.writing.file import LibraryFile
from lowback_timer.library.writing.naming import free_id, free_name


@dataclass(frozen=True, slots=True)
class Removed:
    """A workout that has been taken out of its file, and what brings it back."""

    file: Path
    before: bytes
    """The file as it was."""
    after: bytes | None
    """The file as it is without it; None: there was nothing else in it, and it is gone."""
    workout: Workout


def copied(workout: Workout, name: str, folder: Path, taken: Container[str]) -> Workout:
    """Write a workout into a file of its own, under another name, and return it as it is there.

    Args:
        workout: Which.
        name: What the copy is called.
        folder: Where a person's own files lie.
        taken: Ids that are not free.

    Raises:
        WritingError: it cannot be written.
    """
    copy = replace(workout, id=free_id(name, taken), name=name)
    file = LibraryFile(free_name(folder, name))
    file.put_workout(copy)
    file.save()
    return copy


def removed(workout: Workout, path: Path) -> Removed:
    """Take a workout out of its file; a file in which there is nothing else goes with it.

    Raises:
        WritingError: it cannot be taken out; it is still there.
    """
    file = LibraryFile(path)
    before = file.known
    if before is None:
        return Removed(path, b"", None, workout)
    file.remove_workout(workout.id)
    if file.is_empty:
        disk.remove(path)
        return Removed(path, before, None, workout)
    file.save()
    return Removed(path, before, file.known, workout)


def put_back(what: Removed) -> None:
    """Have a workout again: with every comment if its file is as it was left, or as it can be.

    Raises:
        WritingError: it cannot be written.
    """
    file = LibraryFile(what.file)
    if file.known == what.after:
        disk.put(what.file, what.before)
        return
    file.put_workout(what.workout)
    file.save()
