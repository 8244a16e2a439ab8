"""Where the files of a library lie: beside each other, and in a folder of the person's own.

Nothing here loads pydantic or PyYAML: a program without files of one's own does not need them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.library.problems import LibraryError
from lowback_timer.library.yaml.reading import read_text

MOST_FILES = 500
"""Of a person's own, in their folder; reading more would keep the first page waiting."""
_ENDINGS = (".yaml", ".yml")
# Of editors and synchronisers: they begin like that what they will take away themselves.
_NOT_MEANT = (".", "~", "#")
_SAYS_LANGUAGE = re.compile(r"^language\s*:", re.MULTILINE)


def overlay_path(library_file: Path, language: str) -> Path:
    """Where the texts of a library file in `language` lie: `mine.de.yaml` beside `mine.yaml`."""
    return library_file.with_name(f"{library_file.stem}.{language}{library_file.suffix}")


def library_under(file: Path) -> Path | None:
    """The library file that `file` is an overlay of; None when it is something else."""
    name, _, _ = file.stem.rpartition(".")
    try:
        library_file = file.with_name(f"{name}{file.suffix}")
        if name and library_file.is_file() and _SAYS_LANGUAGE.search(read_text(file)):
            return library_file
    except (LibraryError, ValueError):  # a file that cannot be read; whoever goes on will be told
        pass
    return None


def own_files(folder: Path, given: Iterable[Path], tell: Callable[[str], None]) -> tuple[Path, ...]:
    """All library files of a person: those in their folder by name, then those that were given.

    Args:
        folder: It need not exist.
        given: Named by the person for this once; laid over those in the folder.
        tell: Is told in a sentence when there is trouble with the folder.
    """
    found = [file for file in _yaml_files_in(folder, tell) if not library_under(file)]
    given = tuple(given)
    return (*(file for file in found if file not in given), *given)


def own_overlays(folder: Path) -> tuple[Path, ...]:
    """The texts in other languages that lie in a person's folder, by name."""
    return tuple(file for file in _yaml_files_in(folder, lambda _: None) if library_under(file))


def _yaml_files_in(folder: Path, tell: Callable[[str], None]) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if _is_meant(entry.name))
    except FileNotFoundError:
        return []
    except OSError as error:
        text = translate("App", "Your own workouts in {folder} cannot be read: {reason}")
        tell(text.format(folder=folder, reason=error.strerror))
        return []
    if len(names) > MOST_FILES:
        text = translate("App", "Only the first %n file(s) in {folder} are read.", None, MOST_FILES)
        tell(text.format(folder=folder))
    return [folder / name for name in names[:MOST_FILES]]


def _is_meant(name: str) -> bool:
    return name.lower().endswith(_ENDINGS) and not name.startswith(_NOT_MEANT)
