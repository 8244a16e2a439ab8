"""Opens the library for a person: what is wrong with it is told in one sentence, and left out."""

# ruff: noqa: PLC0415 - the checks are loaded when there is something to check

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.library.model import Library
from lowback_timer.library.problems import LibraryError, Problem
from lowback_timer.library.shipped import UnexpectedError, load_shipped
from lowback_timer.resources import exercises_file, images_dir


def open_library(own_files: Sequence[Path], language: str, tell: Callable[[str], None]) -> Library:
    """The built-in library in `language`, with a person's own files over it.

    It is empty when even the built-in one cannot be read.
    """
    if not own_files:
        with suppress(OSError, UnexpectedError):  # the checks know what to say
            return load_shipped(exercises_file(), images_dir(), language)
    from lowback_timer.library.loader import load_all

    try:
        loaded = load_all(exercises_file(), own_files, images=images_dir(), language=language)
    except (LibraryError, OSError) as error:
        text = translate("App", "The built-in workouts cannot be loaded: {reason}")
        tell(text.format(reason=error))
        return Library()
    if loaded.problems:
        tell(_told(loaded.problems))
    return loaded.library


def _told(problems: tuple[Problem, ...]) -> str:
    """The first mistake, and how many there are besides."""
    more = len(problems) - 1
    if not more:
        return translate("App", "Left out: {mistake}").format(mistake=problems[0])
    text = translate(
        "App", "Left out: {mistake} (and %n more; `lowback-timer check` lists all)", None, more
    )
    return text.format(mistake=problems[0])
