"""What comes with the program, as it is written: the sections that a workout can name, and ids."""

from __future__ import annotations

from functools import cache

from lowback_timer.library.loader import check_file
from lowback_timer.library.shelf import Shelf, shelf_of
from lowback_timer.resources import exercises_file, images_dir


@cache
def builtin() -> Shelf:
    """The built-in library, in English; read when something is written at first."""
    return shelf_of(check_file(exercises_file(), images=images_dir()))
