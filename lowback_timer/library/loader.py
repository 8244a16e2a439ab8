"""Loads library files, one laid over the other.

A file is taken as a whole or not at all: everything that is wrong with it is reported at once.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.library.format.overlay import translated
from lowback_timer.library.layer import Layer
from lowback_timer.library.model import Library
from lowback_timer.library.paths import overlay_path
from lowback_timer.library.problems import LibraryError, Problem, Warn, warn_nobody
from lowback_timer.library.yaml.reading import read_text


@dataclass(frozen=True, slots=True)
class Loaded:
    """What could be loaded, and what is wrong with the files that were left out."""

    library: Library
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...] = ()
    """What is hardly meant as it stands in the files that were not left out."""


def check_file(
    path: Path, *, images: Path, base: Library | None = None, warn: Warn = warn_nobody
) -> Library:
    """The library of the file at `path`, laid over `base`.

    Args:
        path: The YAML file.
        images: The folder of the pictures that come with the program.
        base: What the file may refer to, add to and replace by id.
        warn: Is told what in a sound file is hardly meant as it stands.

    Raises:
        UnreadableError: the file could not be read as text.
        LibraryError: there are mistakes in it; all of them are listed.
    """
    text = read_text(path)
    with _no_garbage_collection():
        layer = Layer(path, text, images, base or Library())
        library = layer.load()
    for warning in layer.warnings:
        warn(warning)
    return library


def load_all(
    builtin: Path, own_files: Iterable[Path], *, images: Path, language: str = ""
) -> Loaded:
    """The built-in library with a person's own files over it; broken ones are left out, and told.

    Args:
        builtin: The library that comes with the program.
        own_files: Those of the person, each laid over the ones before it.
        images: The folder of the pictures that come with the program.
        language: The code of a language: each file is read in it if the texts lie beside it, and
            otherwise as it is. Its texts are laid over a file before the next file is, so that
            what replaces an exercise replaces its words as well.

    Raises:
        LibraryError: the built-in file itself is broken, which only a broken installation explains.
    """
    problems: list[Problem] = []
    warnings: list[Problem] = []
    library = check_file(builtin, images=images, warn=warnings.append)
    library = _in_language(library, builtin, language, problems, warnings)

    def in_words(library: Library, path: Path) -> Library:
        return _in_language(library, path, language, problems, warnings)

    for path, found in laid_over(
        own_files, library, images=images, warn=warnings.append, after=in_words
    ):
        if isinstance(found, Library):
            library = found
        elif isinstance(found, LibraryError):
            problems.extend(found.problems)
        else:
            text = translate(
                "Library", "this file brings the program into trouble ({error}); please report it"
            )
            problems.append(Problem(path, 1, 1, text.format(error=repr(found))))
    return Loaded(library, tuple(problems), tuple(warnings))


def laid_over(
    files: Iterable[Path],
    library: Library,
    *,
    images: Path,
    warn: Warn = warn_nobody,
    after: Callable[[Library, Path], Library] = lambda library, _path: library,
) -> Iterator[tuple[Path, Library | Exception]]:
    """Lay files over a library, one after the other; each with the library it gives, or its error.

    One that refers to what a later one holds is read again after that: a person who writes an
    exercise into a file does not think of how its name sorts.

    Args:
        files: Which.
        library: What the first is laid over.
        images: The folder of the pictures that come with the program.
        warn: Is told what in sound files is hardly meant as it stands.
        after: What else is to be done to the library once a file is in it.
    """
    waiting = list(files)
    while waiting:
        refused: dict[Path, LibraryError] = {}
        for path in waiting:
            try:
                library = after(check_file(path, images=images, base=library, warn=warn), path)
            except LibraryError as error:
                refused[path] = error
            except Exception as error:
                yield path, error
            else:
                yield path, library
        if len(refused) == len(waiting):
            yield from refused.items()
            return
        waiting = list(refused)


def _in_language(
    library: Library,
    file: Path,
    language: str,
    problems: list[Problem],
    warnings: list[Problem],
) -> Library:
    """The library with the texts that lie beside `file`, if there are any and they are sound."""
    overlay = overlay_path(file, language)
    if not language or not overlay.exists():
        return library
    try:
        with _no_garbage_collection():
            return translated(library, overlay, warnings.append)
    except LibraryError as error:
        problems.extend(error.problems)
        return library


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Keep the collector from walking half a million YAML nodes again and again.

    Nodes form a tree that reference counting frees; with the collector on, a library of 5,000
    exercises spends six sevenths of the time to read it on looking for cycles among them, and the
    more so the larger it is.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
