"""Does what can be done with whole exercises of one's own: copies and deletes them."""

# ruff: noqa: PLC0415 - what writes files is loaded when something is to be written

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.window.controls.question import Question
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.folder_opening import open_folder
from lowback_timer.window.services.requests import ShowExercise, ShowExercises
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services

if TYPE_CHECKING:
    from lowback_timer.library.writing.own_exercises import RemovedExercise

_LONGEST_NAME = 76
"""Of a copy, so that a number has room behind it."""


class OwnDesk(QObject):
    """Copies and deletes exercises.

    Args:
        services: What rooms share.
        room: With which it ends.
    """

    go = Signal(object)
    """A `Request`: where to go from here."""

    def __init__(self, services: Services, room: Room) -> None:
        super().__init__(room)
        self._services = services
        self._room = room
        self.question: Question | None = None
        """Whether an exercise is to be deleted that workouts use."""

    def duplicate(self, exercise: Exercise) -> None:
        """Write a copy into a file of its own, and show it."""
        from lowback_timer.library.writing import LibraryFile, WritingError, free_id, free_name

        library = self._services.library
        written = library.exercise_as_written(exercise.id)
        taken = {each.name for each in library.current.exercises.values()}
        name = _free_name(written.name, taken)
        copy_id = free_id(name, library.current.exercises, "exercise")
        path = free_name(library.own_exercises[exercise.id].parent, name)
        equipment = {
            each: library.current.equipment[each] for each in (*written.needs, *written.optional)
        }
        try:
            file = LibraryFile(path)
            file.put_equipment(equipment)
            file.put_sources({each: library.current.sources[each] for each in written.sources})
            file.put_exercise(replace(written, id=copy_id, name=name))
            file.save()
        except WritingError as error:
            self._services.notify(str(error))
            return
        library.reload()
        self.go.emit(ShowExercise(copy_id))

    def delete(self, exercise: Exercise) -> None:
        """Take it out of its file; out of workouts as well, once somebody has said so."""
        from lowback_timer.library.writing.builtin import builtin

        library = self._services.library
        file = library.own_exercises.get(exercise.id)
        if file is None:
            return
        # Behind one that took the place of a built-in one, that comes back, in workouts as well.
        is_left = exercise.id in builtin().exercises
        own = library.own_workouts
        uses = [each for each in library.uses_of(exercise.id) if each.id in own]
        if uses and not is_left:
            self._ask(exercise, file, uses)
        else:
            self._delete(exercise, file, ())

    def _ask(self, exercise: Exercise, file: Path, uses: Sequence[Workout]) -> None:
        names = "\n".join(f"“{each.name}”" for each in uses[:_MOST_NAMED])
        if len(uses) > _MOST_NAMED:
            more = len(uses) - _MOST_NAMED
            names += "\n" + translate("OwnExercise", "and %n more", None, more)
        text = translate(
            "OwnExercise",
            "It will be taken out of these workouts as well. Undo brings all of it back.",
        )
        if self.question is not None:
            self.question.deleteLater()
        self.question = Question(
            self._services.look,
            self._services.host,
            title=translate("OwnExercise", "“{exercise}” is used").format(exercise=exercise.name),
            text=f"{text}\n\n{names}",
            yes=translate("OwnExercise", "Delete it there too"),
            no=translate("OwnExercise", "Keep it"),
        )
        self._room.cover(self.question)
        self.question.accepted.connect(lambda: self._delete(exercise, file, uses))
        self.question.open()

    def _delete(self, exercise: Exercise, file: Path, uses: Sequence[Workout]) -> None:
        from lowback_timer.library.writing import WritingError
        from lowback_timer.library.writing.own_exercises import put_exercise_back, removed_exercise

        library, notify = self._services.library, self._services.notify
        files = library.own_workouts
        places = [(library.as_written(each.id), files[each.id]) for each in uses]
        before = library.mistakes()
        try:
            gone = removed_exercise(library.exercise_as_written(exercise.id), file, places)
            if set(library.mistakes()) - set(before):
                put_exercise_back(gone)
                text = translate(
                    "OwnExercise",
                    "“{exercise}” cannot be deleted: another of your files names it, as an easier "
                    "or harder variation or in a section that workouts share.",
                )
                notify(text.format(exercise=exercise.name))
                return
        except WritingError as error:
            notify(str(error))
            return
        library.reload()
        self.go.emit(ShowExercises())
        text = translate("OwnMenu", "“{workout}” is deleted.").format(workout=exercise.name)
        undo = translate("OwnMenu", "Undo")
        self._services.offer(text, undo, lambda: self._put_back(gone))

    def _put_back(self, gone: RemovedExercise) -> None:
        from lowback_timer.library.writing import WritingError
        from lowback_timer.library.writing.own_exercises import put_exercise_back

        try:
            put_exercise_back(gone)
        except WritingError as error:
            self._services.notify(str(error))
            return
        self._services.library.reload()
        self.go.emit(ShowExercise(gone.exercise.id))

    def open_folder(self) -> None:
        """Show where a person's own exercises lie."""
        open_folder(self._services.library.folder, self._services.notify)


_MOST_NAMED = 6


def _free_name(name: str, taken: set[str]) -> str:
    """What a copy is called."""
    text = translate("OwnMenu", "{workout} – copy").format(workout=name)
    first = text[:_LONGEST_NAME].strip()
    number, found = 1, first
    while found in taken:
        number += 1
        found = f"{first} {number}"
    return found
