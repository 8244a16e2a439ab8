"""What belongs to a workout that somebody else is to have."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.library.model import Library
from lowback_timer.library.pictures import ENDINGS
from lowback_timer.library.writing import LibraryFile, free_id
from lowback_timer.library.writing.workouts import exercises_of
from lowback_timer.resources import images_dir

OURS = ".lowback"
"""Before the ending of a file that is made to be opened by this program, and not as any YAML."""


@dataclass(frozen=True, slots=True)
class Contents:
    """A library file, and the pictures that lie beside it."""

    text: str
    pictures: dict[str, Path]
    """Where they are, by the names under which the text knows them."""

    @property
    def ending(self) -> str:
        """Of the name of a file that holds all of it; desktops know files of ours by it."""
        return f"{OURS}.zip" if self.pictures else f"{OURS}.yaml"


def contents_of(
    workout: Workout, library: Library, own: Collection[str], file: Path | None
) -> Contents:
    """The workout alone, with the exercises of its own that it has.

    Args:
        workout: That.
        library: Knows what else they refer to.
        own: Ids of the exercises that are not built in.
        file: In which it is written, whose words on it and comments stay; None: in none.

    Raises:
        WritingError: it cannot be said in a library file.
        OSError: the file cannot be read.
    """
    exercises = [each for each in exercises_of(workout).values() if each.id in own]
    pictures: dict[str, Path] = {}
    with TemporaryDirectory() as folder:
        draft = Path(folder) / "workout.yaml"
        if file is not None:
            draft.write_bytes(file.read_bytes())
        made = LibraryFile(draft)
        for other in made.ids_of("workouts") - {workout.id}:
            made.remove_workout(other)
        for other in made.ids_of("exercises") - {each.id for each in exercises}:
            made.remove_exercise(other)
        for exercise in exercises:
            _put(exercise, library, made, pictures)
        made.put_workout(workout)
        return Contents(made.text(), pictures)


def _put(
    exercise: Exercise, library: Library, made: LibraryFile, pictures: dict[str, Path]
) -> None:
    ids = {*exercise.needs, *exercise.optional}
    names = {each: library.equipment[each] for each in ids if each in library.equipment}
    made.put_equipment(names)
    made.put_sources({each: library.sources[each] for each in exercise.sources})
    picture = Path(exercise.picture)
    if not picture.is_relative_to(images_dir().resolve()):
        name = _name_for(picture, pictures)
        pictures[name] = picture
        exercise = replace(exercise, picture=str(made.path.parent / name))
    made.put_exercise(exercise)


def _name_for(picture: Path, taken: dict[str, Path]) -> str:
    """A plain name that nothing else has, on any disk."""
    ending = picture.suffix.lower()
    assert ending in ENDINGS, "the library has no other pictures"
    stems = {Path(each).stem for each in taken}
    return free_id(picture.stem, stems, "picture") + ending
