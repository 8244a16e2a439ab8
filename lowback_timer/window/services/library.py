"""The exercises and workouts that are offered, in the language of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from lowback_timer.core.plan.workout import Workout
from lowback_timer.library.model import Library
from lowback_timer.library.opening import open_library
from lowback_timer.library.paths import overlay_path, own_files


class LibraryService:
    """Holds the library in use.

    Args:
        folder: Where the person's own library files lie.
        files: Those that were named besides, later ones over earlier ones.
        notify: Shows a sentence to the person.
    """

    def __init__(self, folder: Path, files: Sequence[Path], notify: Callable[[str], None]) -> None:
        self._files = files
        self._notify = notify
        self._has_told = False
        self.language = ""
        """In which it is, by its code."""
        self._own: Mapping[str, Path] | None = None
        self.folder = folder
        """Where what a person writes in the window is kept."""
        self.current = Library()

    def load(self, language: str) -> None:
        """Read the library in a language. What is wrong with a file is told the first time."""
        self.language, self._own = language, None
        tell = (lambda _mistake: None) if self._has_told else self._notify
        files = own_files(self.folder, self._files, tell)
        self.current = open_library(files, language, tell)
        self._has_told = True

    def reload(self) -> None:
        """Read it again, as a file has changed."""
        self.load(self.language)

    @property
    def own_workouts(self) -> Mapping[str, Path]:
        """The workouts that are written in files of the person's own, and in which, by their ids.

        Of several files with one id it is the last, which lies over the others.
        """
        if self._own is None:
            self._own = {}
            files = own_files(self.folder, self._files, lambda _mistake: None)
            if files:
                # It brings the YAML parser along, and most have no files of their own.
                from lowback_timer.library.writing.finding import workouts_in  # noqa: PLC0415

                self._own = {each: file for file in files for each in workouts_in(file)}
        return self._own

    def as_written(self, workout_id: str) -> Workout:
        """A workout in the words of its file, in whichever language they are.

        Raises:
            KeyError: there is none any more.
        """
        shown, file = self.current.workouts[workout_id], self.own_workouts.get(workout_id)
        if file is None or not overlay_path(file, self.language).exists():
            return shown
        files = own_files(self.folder, self._files, lambda _mistake: None)
        plain = open_library(files, "", lambda _mistake: None).workouts[workout_id]
        return replace(shown, name=plain.name, summary=plain.summary)
