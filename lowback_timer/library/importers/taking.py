"""Puts what was brought along into a file of the person's own."""

from __future__ import annotations

from pathlib import Path

from lowback_timer.library.importers.reading import Imported
from lowback_timer.library.model import Library
from lowback_timer.library.writing.file import LibraryFile
from lowback_timer.library.writing.naming import free_name


def take_in(imported: Imported, folder: Path, library: Library) -> Path | None:
    """Write a new file into a folder, called after the workout, or after the program of several.

    Args:
        imported: What was read over that library.
        folder: That of the person's own workouts; made when it is not there.
        library: What is there already.

    Returns:
        The file, or None when there is nothing in it that is not there already.

    Raises:
        WritingError: it cannot be written; there is no new file.
    """
    if not (imported.workouts or imported.exercises):
        return None
    names = [each.name for each in imported.workouts]
    file = LibraryFile(
        free_name(folder, names[0] if len(names) == 1 else imported.program), library
    )
    file.put_exercises(imported.exercises)
    file.put_workouts(imported.workouts)
    file.save()
    return file.path
