"""Keeps the exercise that is being written."""

# ruff: noqa: PLC0415 - what writes files is loaded when something has been written

from __future__ import annotations

from collections.abc import Container, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lowback_timer.core.editing.exercise_changes import ExerciseChange, ExerciseWhat
from lowback_timer.core.editing.exercise_draft import ExerciseDraft
from lowback_timer.core.editing.exercise_remarks import lacks_of
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.file_keeper import FileKeeper
from lowback_timer.window.services.library import LibraryService

if TYPE_CHECKING:
    from lowback_timer.library.writing import LibraryFile


class ExerciseKeeper(FileKeeper[ExerciseDraft, ExerciseWhat, str, Exercise]):
    """Writes an exercise, with its picture beside it.

    The draft names the picture where a person has chosen it; the file names a copy of that.
    """

    desk: ExerciseDesk
    _otherwise = "exercise"

    def __init__(
        self,
        desk: ExerciseDesk,
        library: LibraryService,
        file: Path | None,
    ) -> None:
        self.uses: Sequence[Workout] = ()
        """The workouts in which it is."""
        self._copies: dict[str, Path] = {}
        """Of pictures that were chosen, by where they were."""
        super().__init__(desk, library, file, desk.draft.id)

    def _thing(self) -> Exercise | None:
        if lacks_of(self.desk.draft, self.uses):
            return None
        return replace(self.desk.draft.exercise(), id=self.thing_id)

    def _is_worth_nothing(self) -> bool:
        return False

    def _taken(self) -> Container[str]:
        return self._library.current.exercises.keys()

    def _put(self, file: LibraryFile, thing: Exercise) -> None:
        picture = self._beside(file.path.parent, thing.picture)
        needed = {*thing.needs, *thing.optional}
        names = self._library.current.equipment
        file.put_equipment({each: names[each] for each in needed if each in names})
        sources = self._library.current.sources
        file.put_sources({each: sources[each] for each in thing.sources if each in sources})
        file.put_exercise(replace(thing, picture=picture))

    def clear_up(self) -> None:
        """Take copies of pictures away that are in no file after all."""
        used = self._saved.picture if self._saved is not None else ""
        for source, copy in list(self._copies.items()):
            if source != used:
                with suppress(OSError):
                    copy.unlink(missing_ok=True)
                del self._copies[source]

    def _beside(self, folder: Path, picture: str) -> str:
        """Where a picture lies that a file in the folder can name.

        Raises:
            WritingError: it cannot be copied there.
        """
        from lowback_timer.library.writing import WritingError
        from lowback_timer.library.writing.exercises import picture_name
        from lowback_timer.library.writing.pictures import copied
        from lowback_timer.resources import images_dir

        with suppress(WritingError):  # it lies elsewhere
            picture_name(picture, folder, images_dir())
            return picture
        known = self._copies.get(picture)
        if known is None or not known.exists():
            before = set(folder.iterdir()) if folder.exists() else set()
            copy = copied(Path(picture), folder)
            if copy in before:  # it was there, and is not ours to take away
                return str(copy)
            self._copies[picture] = known = copy
        return str(known)

    def _theirs(self) -> Exercise | None:
        self._library.reload()
        try:
            theirs = self._library.exercise_as_written(self.thing_id)
        except KeyError:
            return None
        return self._as_chosen(theirs)

    def has_saved(self, thing: Exercise) -> bool:
        """Whether an exercise is what was saved last."""
        return super().has_saved(self._as_chosen(thing))

    def _as_chosen(self, exercise: Exercise) -> Exercise:
        """The exercise with its picture where a person has chosen that: a copy is the picture."""
        for source, copy in self._copies.items():
            if exercise.picture == str(copy):
                return replace(exercise, picture=source)
        return exercise

    def _replaced_by(self, theirs: Exercise) -> ExerciseChange:
        draft = replace(ExerciseDraft.of(theirs), id=self.desk.draft.id)
        return ExerciseChange(draft, ExerciseWhat.REPLACED)
