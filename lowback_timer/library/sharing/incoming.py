"""A library file, or a zip with one, that somebody has been given: looked at, then taken in."""

from __future__ import annotations

import shutil
import weakref
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import mkdtemp

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.library.finding import exercises_in, workouts_in
from lowback_timer.library.loader import check_file
from lowback_timer.library.model import Library
from lowback_timer.library.problems import LibraryError, Problem
from lowback_timer.library.sharing.contents import OURS
from lowback_timer.library.sharing.unpacking import unpack
from lowback_timer.library.shelf import Shelf
from lowback_timer.library.writing import LibraryFile, WritingError, disk, free_id, free_name
from lowback_timer.library.writing.builtin import builtin
from lowback_timer.resources import images_dir

ZIP = ".zip"
ENDINGS = (".yaml", ".yml", ZIP)
"""Of files of our own."""


class _Folder:
    """A folder of ours that goes when nobody holds it any more, or with the program."""

    def __init__(self) -> None:
        self.path = Path(mkdtemp(prefix="lowback-timer-"))
        weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Incoming:
    """What is in a file, laid over what is there."""

    name: str
    """Of the file that was given."""
    file: Path
    """The YAML file: the one that was given, or what was in the zip."""
    workouts: Sequence[Workout] = ()
    exercises: Sequence[Exercise] = ()
    replaced: Sequence[str] = ()
    """The names of what it takes the place of."""
    problems: Sequence[Problem] = ()
    """On account of which nothing can be taken in."""
    keeps: object = None
    """Where the contents of a zip lie, as long as somebody holds this."""


def look_at(path: Path, base: Library) -> Incoming:
    """What is in a file.

    Args:
        path: YAML, or a zip.
        base: What there is already.

    Raises:
        UnpackingError: the zip is not taken.
    """
    keeps, file = None, path
    if path.suffix.lower() == ZIP:
        keeps = _Folder()
        file = _unpacked(path, keeps.path)
    try:
        library = check_file(file, images=images_dir(), base=_with_sections(base))
    except LibraryError as error:
        return Incoming(path.name, file, problems=error.problems, keeps=keeps)
    workouts = [each for each in library.workouts.values() if each.id in workouts_in(file)]
    exercises = [each for each in library.exercises.values() if each.id in exercises_in(file)]
    replaced = [
        *(base.workouts[each.id].name for each in workouts if each.id in base.workouts),
        *(base.exercises[each.id].name for each in exercises if each.id in base.exercises),
    ]
    return Incoming(path.name, file, workouts, exercises, replaced, keeps=keeps)


def take_in(incoming: Incoming, folder: Path) -> Path:
    """Copy what is in the file into a folder of one's own, to the very letter, and its pictures.

    Raises:
        WritingError: it cannot be written; nothing was.
    """
    target = free_name(folder, Path(incoming.name).stem.removesuffix(OURS))
    own = incoming.file.parent.resolve()
    pictures = {
        each.id: Path(each.picture)
        for each in incoming.exercises
        if Path(each.picture).is_relative_to(own) and not own.samefile(images_dir())
    }
    written: list[Path] = []
    try:
        text = incoming.file.read_bytes()
        renamed = _put_pictures(pictures, folder, own, written)
        disk.put(target, text)
        written.append(target)
        if renamed:
            file = LibraryFile(target)
            for exercise in incoming.exercises:
                if exercise.id in renamed:
                    file.put_exercise(replace(exercise, picture=str(renamed[exercise.id])))
            file.save()
    except OSError as error:
        _take_back(written)
        raise WritingError(str(error)) from error
    except WritingError:
        _take_back(written)
        raise
    return target


def _with_sections(base: Library) -> Library:
    """The library as a file is laid over it: read quickly, it knows no sections by their names."""
    if isinstance(base, Shelf):
        return base
    return replace(
        builtin(),
        exercises=base.exercises,
        workouts=base.workouts,
        equipment=base.equipment,
        sources=base.sources,
    )


def _unpacked(path: Path, folder: Path) -> Path:
    """Write what is in a zip into a folder of ours."""
    found = unpack(path)
    for name, data in {found.name: found.text, **found.pictures}.items():
        (folder / name).write_bytes(data)
    return folder / found.name


def _put_pictures(
    pictures: dict[str, Path], folder: Path, own: Path, written: list[Path]
) -> dict[str, Path]:
    """Copy pictures; where another one has the name, or it lay deeper, they get one of their own.

    Returns:
        The new places of those that are called something else now, by the ids of the exercises.
    """
    renamed: dict[str, Path] = {}
    for exercise_id, picture in pictures.items():
        data, target = picture.read_bytes(), folder / picture.name
        if target.exists() and target.read_bytes() != data:
            taken = {each.stem for each in folder.iterdir()}
            target = folder / (free_id(picture.stem, taken, "picture") + picture.suffix.lower())
        if not target.exists():
            disk.put(target, data)
            written.append(target)
        if target.name != picture.relative_to(own).as_posix():
            renamed[exercise_id] = target
    return renamed


def _take_back(written: list[Path]) -> None:
    for path in written:
        disk.remove(path)
