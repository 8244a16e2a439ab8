"""Opens the library for a person: what is wrong with it is told in one sentence, and left out."""

# ruff: noqa: PLC0415 - the checks are loaded when there is something to check

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
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
    mistakes = [problem for problem in loaded.problems if not problem.is_warning]
    if mistakes:
        tell(_left_out(mistakes))
    elif loaded.warnings:
        tell(_doubtful(loaded.warnings))
    return loaded.library


def _left_out(mistakes: Sequence[Problem]) -> str:
    """The first mistake, and how many there are besides."""
    more = len(mistakes) - 1
    if not more:
        return translate("App", "Left out: {mistake}").format(mistake=mistakes[0])
    text = translate(
        "App", "Left out: {mistake} (and %n more; `lowback-timer check` lists all)", None, more
    )
    return text.format(mistake=mistakes[0])


def _doubtful(warnings: Sequence[Problem]) -> str:
    """The first warning, and how many there are besides."""
    first, more = replace(warnings[0], is_warning=False), len(warnings) - 1
    if not more:
        return translate("App", "Is this what you mean? {warning}").format(warning=first)
    text = translate(
        "App",
        "Is this what you mean? {warning} (and %n more; `lowback-timer check` lists all)",
        None,
        more,
    )
    return text.format(warning=first)
