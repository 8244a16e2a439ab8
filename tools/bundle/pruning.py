"""Leaves out of a bundle what none of its parts needs.

PyInstaller takes every plugin of a Qt module that is imported, and with each all libraries that it
is linked to. Here only wanted plugins stay, and libraries as far as something that stays is linked
to them.

On Linux, what Qt itself takes from the system is left to the system: a bundled fontconfig, GLib or
libX11 gets into conflict with the desktop's own settings, modules and drivers. The program knows
these libraries by name and tells how to install one that is missing. What Python takes from the
system comes along: it differs from one distribution to the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

from tools.bundle.contents import LEFT_TO_THE_SYSTEM, LINUX, is_wanted_plugin, is_wanted_translation

Entry = tuple[str, str, str]
"""As PyInstaller lists a file: its path in the bundle, where it is taken from, and its kind. Of a
symbolic link the second is what it points to, seen from its own folder."""

EXTENSION, SYMLINK = "EXTENSION", "SYMLINK"
"""The kinds that are told apart here: a module of Python, and a symbolic link."""

_OF_QT = ("PySide6", "shiboken6")


def pruned(
    binaries: Sequence[Entry],
    others: Sequence[Entry],
    system: str,
    linked: Callable[[str], Iterable[str]],
) -> tuple[list[Entry], list[Entry]]:
    """Return those files that are needed, in the same two lists.

    Args:
        binaries: The modules and libraries that PyInstaller has found.
        others: Its other files, and its links.
        system: What they are for, as in `sys.platform`.
        linked: Tells what a file is linked to: names of libraries, or paths of them.
    """
    needed = _needed(binaries, system, linked)
    gone = {_path(entry[0]) for entry in binaries if entry not in needed}
    gone |= {folder for path in gone for folder in _frameworks(path)}
    return (
        [entry for entry in binaries if entry in needed],
        [entry for entry in others if _is_needed_beside_others(entry, gone)],
    )


def _needed(
    binaries: Sequence[Entry], system: str, linked: Callable[[str], Iterable[str]]
) -> set[Entry]:
    """What is needed by itself, and what that is linked to in turn."""
    libraries: dict[str, list[Entry]] = {}
    for entry in binaries:
        libraries.setdefault(_name(entry[0]), []).append(entry)
    needed: set[Entry] = set()
    to_visit = [entry for entry in binaries if _is_needed_by_itself(entry, system)]
    while to_visit:
        entry = to_visit.pop()
        if entry in needed:
            continue
        needed.add(entry)
        for library in linked(entry[1]):
            found = libraries.get(_name(library), ())
            to_visit += [each for each in found if not _is_of_the_system(each, entry, system)]
    return needed


def _is_needed_by_itself(entry: Entry, system: str) -> bool:
    destination, _, kind = entry
    if kind == EXTENSION:
        return True
    if _is_of_qt(destination):
        return "plugins" in _path(destination).parts and is_wanted_plugin(destination, system)
    return system != LINUX or _name(destination).startswith("libpython")


def _is_of_the_system(library: Entry, user: Entry, system: str) -> bool:
    """Whether a library stays the system's, as far as one of its users is concerned."""
    if system != LINUX or _is_of_qt(library[0]):
        return False
    name = _name(library[0])
    return _is_of_qt(user[0]) or any(fnmatchcase(name, each) for each in LEFT_TO_THE_SYSTEM)


def _is_needed_beside_others(entry: Entry, gone: set[PurePosixPath]) -> bool:
    """Whether a file belongs to nothing that is gone; of Qt's own words, whether they are used."""
    destination, source, kind = entry
    path = _path(destination)
    if kind == SYMLINK and path.parent / _path(source) in gone:
        return False
    if _is_of_qt(destination) and path.parent.name == "translations":
        return is_wanted_translation(destination)
    return not any(folder in gone for folder in _frameworks(path))


def _is_of_qt(destination: str) -> bool:
    return _path(destination).parts[0] in _OF_QT


def _frameworks(path: PurePosixPath) -> list[PurePosixPath]:
    """The folder in which macOS keeps a library, its links and what belongs to it."""
    return [folder for folder in path.parents if folder.suffix == ".framework"]


def _path(path: str) -> PurePosixPath:
    return PurePosixPath(path.replace("\\", "/"))


def _name(path: str) -> str:
    """The name of a file, alike on systems where capital letters make no difference."""
    return _path(path).name.lower()
