"""The exercises and workouts that are offered, in the language of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from lowback_timer.library.model import Library
from lowback_timer.library.opening import open_library
from lowback_timer.library.paths import own_files


class LibraryService:
    """Holds the library in use.

    Args:
        folder: Where the person's own library files lie.
        files: Those that were named besides, later ones over earlier ones.
        notify: Shows a sentence to the person.
    """

    def __init__(self, folder: Path, files: Sequence[Path], notify: Callable[[str], None]) -> None:
        self.folder = folder
        self._files = files
        self._notify = notify
        self._has_told = False
        self.language = ""
        """In which it is, by its code."""
        self.current = Library()

    def load(self, language: str) -> None:
        """Read the library in a language. What is wrong with a file is told the first time."""
        self.language = language
        tell = (lambda _mistake: None) if self._has_told else self._notify
        files = own_files(self.folder, self._files, tell)
        self.current = open_library(files, language, tell)
        self._has_told = True

    def reload(self) -> None:
        """Read it again, after something was written into the folder."""
        self.load(self.language)
