"""The exercises and workouts that are offered, in the language of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from lowback_timer.core.plan.exercise import Exercise
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
        replace: Takes back a sentence that holds no longer, and shows another at once, or none.
    """

    def __init__(
        self,
        folder: Path,
        files: Sequence[Path],
        notify: Callable[[str], None],
        replace: Callable[[str, str], None] | None = None,
    ) -> None:
        self._files = tuple(files)
        self._notify = notify
        self._replace = replace or (lambda _before, now: notify(now) if now else None)
        self._told: list[str] | None = None
        """What has been said of the files, as far as it still holds."""
        self.language = ""
        """In which it is, by its code."""
        self.when_loaded: Callable[[], None] = lambda: None
        """Called whenever it has been read."""
        self._own: Mapping[str, Path] | None = None
        self._own_exercises: Mapping[str, Path] | None = None
        self.folder = folder
        """Where what a person writes in the window is kept."""
        self.current = Library()

    def load(self, language: str) -> None:
        """Read the library in a language. What is wrong with a file is told the first time."""
        self.language = language
        told = self._read()
        if self._told is None:
            for sentence in told:
                self._notify(sentence)
        self._told = told

    def reload(self) -> None:
        """Read it again, as a file has changed; what was wrong and is no more is taken back."""
        before, told = self._told or [], self._read()
        for sentence in before:
            if sentence not in told:
                self._replace(sentence, "")
        for sentence in told:
            if sentence not in before:  # before what else there is to say: it has just happened
                self._replace("", sentence)
        self._told = told

    def untell(self, sentence: str) -> None:
        """Take back what was said of a file, and holds no longer."""
        self._replace(sentence, "")

    def take_besides(self, file: Path) -> None:
        """Read a file until the program ends, as if it had been named when it was started."""
        self._files = (*(each for each in self._files if each != file), file)
        self.reload()

    def files(self) -> tuple[Path, ...]:
        """All of the person's own files that are read, in their order."""
        return own_files(self.folder, self._files, lambda _sentence: None)

    def overlays(self) -> tuple[Path, ...]:
        """The texts of these files in the language in use, where there are any."""
        found = (overlay_path(file, self.language) for file in self.files() if self.language)
        return tuple(each for each in found if each.exists())

    def _read(self) -> list[str]:
        """Read it, and return what there is to say about the files."""
        told: list[str] = []
        self._own, self._own_exercises = None, None
        files = own_files(self.folder, self._files, told.append)
        self.current = open_library(files, self.language, told.append)
        self.when_loaded()
        return told

    def mistakes(self) -> tuple[str, ...]:
        """What there is to say about the files as they lie there now."""
        told: list[str] = []
        open_library(self.files(), self.language, told.append)
        return tuple(told)

    def uses_of(self, exercise_id: str) -> tuple[Workout, ...]:
        """The workouts in which an exercise is, in parts that are off as well."""
        return tuple(
            workout
            for workout in self.current.workouts.values()
            if any(
                item.exercise.id == exercise_id
                for section in workout.sections
                for item in section.items
            )
        )

    @property
    def own_exercises(self) -> Mapping[str, Path]:
        """The exercises that are written in files of the person's own, and in which, by their ids.

        Of several files with one id it is the last, which lies over the others.
        """
        if self._own_exercises is None:
            self._own_exercises = {}
            files = self.files()
            if files:
                from lowback_timer.library.finding import exercises_in  # noqa: PLC0415 - as below

                self._own_exercises = {each: file for file in files for each in exercises_in(file)}
        return self._own_exercises

    @property
    def own_workouts(self) -> Mapping[str, Path]:
        """The workouts that are written in files of the person's own, and in which, by their ids.

        Of several files with one id it is the last, which lies over the others.
        """
        if self._own is None:
            self._own = {}
            files = self.files()
            if files:
                # It brings the YAML parser along, and most have no files of their own.
                from lowback_timer.library.finding import workouts_in  # noqa: PLC0415

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
        files = self.files()
        plain = open_library(files, "", lambda _mistake: None).workouts[workout_id]
        return replace(shown, name=plain.name, summary=plain.summary)

    def exercise_as_written(self, exercise_id: str) -> Exercise:
        """An exercise in the words of its file, in whichever language they are.

        Raises:
            KeyError: there is none any more.
        """
        shown, file = self.current.exercises[exercise_id], self.own_exercises.get(exercise_id)
        if file is None or not overlay_path(file, self.language).exists():
            return shown
        return open_library(self.files(), "", lambda _mistake: None).exercises[exercise_id]
