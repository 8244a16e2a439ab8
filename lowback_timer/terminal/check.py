"""`lowback-timer check`: the mistakes in library files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from lowback_timer import resources
from lowback_timer.library.format.overlay import translated
from lowback_timer.library.loader import check_file, laid_over
from lowback_timer.library.model import Library
from lowback_timer.library.paths import library_under, own_overlays
from lowback_timer.library.paths import own_files as library_files_in
from lowback_timer.library.problems import LibraryError, UnreadableError
from lowback_timer.library.shelf import shelf_of
from lowback_timer.terminal.libraries import open_library
from lowback_timer.terminal.output import counted

FINE, MISTAKES, UNREADABLE = 0, 1, 2


def run(files: Sequence[Path], own_files: Sequence[Path] = (), folder: Path | None = None) -> int:
    """Check each file by itself, over the built-in library and the person's own files.

    An overlay with texts in another language is checked over the file that it belongs to, and the
    files of a folder as those of the person are loaded, each over the ones before it.

    Args:
        files: Library files, and folders of them. Without any, the built-in library is checked, and
            all files of the person.
        own_files: The library files of the person, later ones over earlier ones.
        folder: Where overlays of theirs lie as well.

    Returns:
        The worst exit code.
    """
    builtin = resources.exercises_file()
    if not files:
        code, library = _check(builtin, Library())
        return max(code, _check_in_turn(own_files, own_overlays(folder) if folder else (), library))
    # The built-in library stands on nothing; were it broken, it could not be its own base.
    if all(_is_same(file, builtin) for file in files):
        base = Library()
    else:
        base = open_library([own for own in own_files if not _is_among(own, files)])
    return max(
        _check_folder(file, base) if _is_folder(file) else _check(file, base)[0] for file in files
    )


def _check_folder(folder: Path, base: Library) -> int:
    troubles: list[str] = []
    files = library_files_in(folder, (), troubles.append)
    if not files and not troubles:
        troubles.append(f"{folder}: there is no library file in this folder, *.yaml or *.yml")
    for trouble in troubles:
        print(trouble)
    if not files:
        return UNREADABLE
    return _check_in_turn(files, own_overlays(folder), base)


def _check_in_turn(files: Sequence[Path], overlays: Sequence[Path], library: Library) -> int:
    """The worst exit code of files, each laid over the ones before it, and overlays over all."""
    worst = FINE
    if len(files) > 1:  # in the order in which they are read
        files = [file for file, _ in laid_over(files, library, images=resources.images_dir())]
    for file in files:
        code, library = _check(file, library)
        worst = max(worst, code)
    return max([worst, *(_check(file, library)[0] for file in overlays)])


def _check(file: Path, base: Library) -> tuple[int, Library]:
    """The exit code for one file, and the library with it; without it, if it has mistakes."""
    images = resources.images_dir()
    try:
        if library_file := library_under(file):
            if not _is_same(library_file, resources.exercises_file()):
                base = check_file(library_file, images=images, base=base)
            translated(base, file, print)
            print(f"{file}: fine, texts for {library_file.name}")
            return FINE, base
        library = check_file(file, images=images, base=base, warn=print)
    except LibraryError as error:
        print(*error.problems, sep="\n")
        return UNREADABLE if isinstance(error, UnreadableError) else MISTAKES, base
    # The workouts as written: a replaced exercise changes some that the file does not have.
    new, old = shelf_of(library), shelf_of(base)
    parts = [
        counted(_added(new.exercises, old.exercises), "exercise"),
        counted(_added(new.recipes, old.recipes), "workout"),
    ]
    if sections := _added(new.sections, old.sections):
        parts.append(counted(sections, "named section"))
    print(f"{file}: fine, {', '.join(parts)}")
    return FINE, library


def _added(entries: Mapping[str, object], base: Mapping[str, object]) -> int:
    """How many entries are not those of the base, but new or in the place of one."""
    return sum(entry is not base.get(key) for key, entry in entries.items())


def _is_among(file: Path, checked: Sequence[Path]) -> bool:
    """Whether a file is one of those to be checked, or lies in a folder that is."""
    return any(_is_same(file.parent if _is_folder(each) else file, each) for each in checked)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # the check itself will say what is wrong with it
        return False


def _is_same(file: Path, other: Path) -> bool:
    try:
        return file.samefile(other)
    except (OSError, ValueError):  # the check itself will say what is wrong with the name
        return False
