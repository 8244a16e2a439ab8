"""An exercise of a person's own taken out of its file, and out of the workouts that use it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.library.writing import disk
from lowback_timer.library.writing.errors import WritingError
from lowback_timer.library.writing.file import LibraryFile


@dataclass(frozen=True, slots=True)
class _Changed:
    """A file before and after."""

    before: bytes
    after: bytes | None
    """None: there was nothing else in it, and it is gone."""
    workouts: tuple[Workout, ...]
    """Those that were changed in it, as they were."""


@dataclass(frozen=True, slots=True)
class RemovedExercise:
    """An exercise that has been taken out, and what brings it back."""

    exercise: Exercise
    file: Path
    files: Mapping[Path, _Changed]


def without(workout: Workout, exercise_id: str) -> Workout | None:
    """A workout without an exercise; None when nothing would be left to do."""
    sections = []
    for section in workout.sections:
        items = tuple(each for each in section.items if each.exercise.id != exercise_id)
        if items:
            sections.append(replace(section, items=items))
    if not any(each.is_on for each in sections):
        return None
    return replace(workout, sections=tuple(sections))


def removed_exercise(
    exercise: Exercise, file: Path, uses: Iterable[tuple[Workout, Path]] = ()
) -> RemovedExercise:
    """Take an exercise out of its file and of workouts; of what is left empty nothing stays.

    Args:
        exercise: Which.
        file: Where it is written.
        uses: Workouts of a person's own that have it, and where those are written.

    Raises:
        WritingError: it cannot be taken out everywhere; then it is still there everywhere.
    """
    by_file: dict[Path, list[Workout]] = {file: []}
    for workout, path in uses:
        by_file.setdefault(path, []).append(workout)
    changed = {path: _prepared(path, each, exercise.id) for path, each in by_file.items()}
    done: dict[Path, _Changed] = {}
    try:
        # First the workouts: they name the exercise, and no exercise names them.
        for path in sorted(changed, key=lambda each: each == file):
            made = changed[path]
            before = made.known or b""
            if made.is_empty:
                disk.remove(path)
            else:
                made.save()
            after = None if made.is_empty else made.known
            done[path] = _Changed(before, after, tuple(by_file[path]))
    except WritingError:
        for path, each in done.items():
            disk.put(path, each.before)
        raise
    return RemovedExercise(exercise, file, done)


def put_exercise_back(what: RemovedExercise) -> None:
    """Have it again everywhere: with every comment where a file is as it was left.

    Raises:
        WritingError: it cannot be written.
    """
    # The exercise first: no workout may name one that is not there.
    for path in sorted(what.files, key=lambda each: each != what.file):
        changed = what.files[path]
        file = LibraryFile(path)
        if file.known == changed.after:
            disk.put(path, changed.before)
            continue
        if path == what.file:
            file.put_exercise(what.exercise)
        file.put_workouts(changed.workouts)
        file.save()


def _prepared(path: Path, workouts: Iterable[Workout], exercise_id: str) -> LibraryFile:
    file = LibraryFile(path)
    for workout in workouts:
        left = without(workout, exercise_id)
        if left is None:
            file.remove_workout(workout.id)
        else:
            file.put_workout(left)
    file.remove_exercise(exercise_id)
    return file
