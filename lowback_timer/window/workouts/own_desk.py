"""Does what can be done with whole workouts: renames, copies, deletes and exports them."""

# ruff: noqa: PLC0415 - what writes files is loaded when something is to be written

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from lowback_timer.core.plan.workout import Workout
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.folder_opening import open_folder
from lowback_timer.window.services.requests import ShowWorkout, ShowWorkouts
from lowback_timer.window.services.services import Services

AskWhere = Callable[[QWidget, str], str]
"""Asks for the path of a file to be written, and proposes a name; empty: for none."""


def ask_where(host: QWidget, name: str) -> str:
    """The path that a person chooses for a file; empty when they choose none."""
    title = translate("OwnMenu", "Export this workout")
    ending = "".join(Path(name).suffixes)
    chosen, _ = QFileDialog.getSaveFileName(host, title, str(Path.home() / name), f"*{ending}")
    return chosen if not chosen or Path(chosen).suffix else chosen + ending


class OwnDesk(QObject):
    """Renames, copies, deletes and exports workouts.

    Args:
        services: What rooms share.
        parent: With which it ends.
        ask: Asks where to export to.
    """

    go = Signal(object)
    """A `Request`: where to go from here."""

    def __init__(self, services: Services, parent: QObject, ask: AskWhere = ask_where) -> None:
        super().__init__(parent)
        self._services = services
        self._ask = ask

    def duplicate(self, workout: Workout) -> None:
        """Write a copy into a file of its own, and show it."""
        from lowback_timer.library.writing import WritingError
        from lowback_timer.library.writing.own import copied

        library = self._services.library
        name = _free_name(workout.name, [each.name for each in library.current.workouts.values()])
        written = library.as_written(workout.id)
        try:
            copy = copied(written, name, library.folder, library.current.workouts)
        except WritingError as error:
            self._services.notify(str(error))
            return
        library.reload()
        self.go.emit(ShowWorkout(copy.id))

    def rename(self, workout: Workout, name: str) -> None:
        """Give one of a person's own another name; what was done of it stays with it."""
        from lowback_timer.library.writing import LibraryFile, WritingError

        library = self._services.library
        file = library.own_workouts.get(workout.id)
        if file is None:
            return
        try:
            made = LibraryFile(file)
            made.put_workout(replace(library.as_written(workout.id), name=name))
            made.save()
        except WritingError as error:
            self._services.notify(str(error))
            return
        library.reload()
        self.go.emit(ShowWorkout(workout.id))

    def delete(self, workout: Workout) -> None:
        """Take one of a person's own out of its file; that can be undone."""
        from lowback_timer.library.writing import WritingError
        from lowback_timer.library.writing.own import Removed, put_back, removed

        library = self._services.library
        file = library.own_workouts.get(workout.id)
        if file is None:
            return

        def undo(gone: Removed) -> None:
            try:
                put_back(gone)
            except WritingError as error:
                self._services.notify(str(error))
                return
            library.reload()
            self.go.emit(ShowWorkout(workout.id))

        try:
            gone = removed(library.as_written(workout.id), file)
        except WritingError as error:
            self._services.notify(str(error))
            return
        library.reload()
        self.go.emit(ShowWorkouts())
        text = translate("OwnMenu", "“{workout}” is deleted.").format(workout=workout.name)
        self._services.offer(text, translate("OwnMenu", "Undo"), lambda: undo(gone))

    def export(self, workout: Workout) -> None:
        """Write a file for somebody else: YAML, or a zip where it has pictures of its own."""
        from lowback_timer.library.finding import exercises_in
        from lowback_timer.library.sharing.contents import contents_of
        from lowback_timer.library.sharing.packing import pack
        from lowback_timer.library.writing import WritingError

        library, notify = self._services.library, self._services.notify
        own: Collection[str] = {each for file in library.files() for each in exercises_in(file)}
        file = library.own_workouts.get(workout.id)
        try:
            contents = contents_of(library.as_written(workout.id), library.current, own, file)
            stem = workout.id
            chosen = self._ask(self._services.host, stem + contents.ending)
            if not chosen:
                return
            pack(contents, Path(chosen), stem)
        except WritingError as error:
            notify(str(error))
        except OSError as error:
            text = translate("OwnMenu", "The file of this workout cannot be read: {reason}.")
            notify(text.format(reason=error.strerror))
        else:
            text = translate("OwnMenu", "Exported as {file}.")
            notify(text.format(file=Path(chosen).name))

    def open_folder(self) -> None:
        """Show where a person's own workouts lie."""
        open_folder(self._services.library.folder, self._services.notify)


def _free_name(name: str, taken: Collection[str]) -> str:
    """What a copy is called."""
    first = translate("OwnMenu", "{workout} – copy").format(workout=name)[:76].strip()
    number, found = 1, first
    while found in taken:
        number += 1
        found = f"{first} {number}"
    return found
