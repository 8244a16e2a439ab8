"""Keeps what is being written in its file, a moment after every change."""

# ruff: noqa: PLC0415 - what writes files is loaded when something has been written

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lowback_timer.core.editing.changes import Change, What
from lowback_timer.core.editing.draft import Draft
from lowback_timer.core.editing.remarks import lacks
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.library import LibraryService

if TYPE_CHECKING:
    from lowback_timer.library.writing import LibraryFile

_SAVE_MS = 900
"""After the last change: a key that is held down writes once."""


def load_writing() -> None:
    """Load what writes files, and all that it needs to know."""
    from lowback_timer.library.writing.builtin import builtin

    builtin()


class Keeper(QObject):
    """Writes the workout of a desk into its file.

    Each time it is put into the text that was there when the editing began. So whatever is taken
    back is as it was, to the very character and with its comments; and a draft always gives the
    same file, on whichever way one has come to it.

    Args:
        desk: What is being written.
        library: Knows where a person's files lie.
        file: In which it is written so far; None: in none.
    """

    told = Signal(str)
    """Where it is kept, or why it is not, for the head of the page."""
    failed = Signal(str)
    """A sentence: it could not be saved, for the first time in a row."""
    changed_outside = Signal()
    """Somebody else has changed the same workout in the file; nothing was written."""

    def __init__(self, desk: Desk, library: LibraryService, file: Path | None) -> None:
        super().__init__(desk)
        self.desk = desk
        self._library = library
        self._path = file
        self._file: LibraryFile | None = None
        """What writes it; made when there is something to write."""
        self._opened = _bytes_in(file)
        """What the file held when the editing began."""
        self.workout_id = desk.draft.id
        """Under which it is kept; of a new one only once it is."""
        self._saved = desk.draft.workout() if file is not None else None
        self._untouched: Draft | None = desk.draft if file is None else None
        """A new draft as long as nobody has done anything to it."""
        self._is_failing = False
        self.has_written = False
        """Whether the file is another one than the library knows."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MS)
        self._timer.timeout.connect(self.save)
        desk.changed.connect(lambda _change: self._timer.start())

    @property
    def is_kept(self) -> bool:
        """Whether nothing is lost of what is worth keeping."""
        draft = self.desk.draft
        if draft == self._untouched:
            return True
        workout = self._workout()
        return not any(draft.entries) if workout is None else workout == self._saved

    def tell(self) -> None:
        """Say where it is kept."""
        if self._path is not None and self._saved is not None:
            text = translate("Editor", "saved as {file}").format(file=self._path.name)
        else:
            text = translate("Editor", "not saved yet")
        self.told.emit(text)

    def save(self) -> bool:
        """Write what is not written yet; False when that could not be done.

        What lacks something, a name say, cannot be written; of what has no exercises, nothing is
        lost without.
        """
        self._timer.stop()
        workout = self._workout()
        if self.is_kept or workout is None:
            return self.is_kept
        from lowback_timer.library.writing import ChangedOutsideError, WritingError

        try:
            saved = self._write(workout)
        except ChangedOutsideError:
            if self._can_go_on():
                return self.save()
            self._tell_failure()
            self.changed_outside.emit()
            return False
        except WritingError as error:
            self._tell_failure()
            if not self._is_failing:
                self._is_failing = True
                self.failed.emit(str(error))
            return False
        self._saved, self._is_failing, self.has_written = saved, False, True
        self.tell()
        return True

    def take_theirs(self) -> None:
        """Show what the file says by now; what was written here is one step back."""
        theirs = self._theirs()
        if theirs is not None:
            self._read_anew()
            self._saved = theirs
            self.desk.take(Change(_renewed(self.desk.draft, theirs), What.REPLACED))
            self.tell()

    def keep_both(self) -> bool:
        """Leave the file as it is, and write what was written here into one of its own."""
        self._path, self._file, self._saved = None, None, None
        return self.save()

    def _write(self, workout: Workout) -> Workout:
        """Write it, and return what has been written.

        Raises:
            WritingError: it could not be.
        """
        from lowback_timer.library.writing import (
            ChangedOutsideError,
            LibraryFile,
            free_id,
            free_name,
        )

        path, file = self._path, self._file
        if path is None:
            path = free_name(self._library.folder, workout.name)
            workout = replace(workout, id=free_id(workout.name, self._taken()))
        if file is None:
            if self._path is not None and _bytes_in(path) != self._opened:
                raise ChangedOutsideError
            file = LibraryFile(path)
        file.take_back()
        file.put_workout(workout)
        file.save()
        self._path, self._file, self.workout_id = path, file, workout.id
        return workout

    def _workout(self) -> Workout | None:
        """What would be saved; None as long as it is not all there."""
        workout = self.desk.draft.workout()
        if lacks(self.desk.draft, Preparation()):
            return None
        return replace(workout, id=self.workout_id) if workout is not None else None

    def _taken(self) -> Container[str]:
        return self._library.current.workouts.keys()

    def _can_go_on(self) -> bool:
        """Whether somebody else has changed other things in the file, and not this workout."""
        if self._theirs() != self._saved:
            return False
        self._read_anew()
        return True

    def _read_anew(self) -> None:
        self._file, self._opened = None, _bytes_in(self._path)

    def _theirs(self) -> Workout | None:
        """The workout as the file says by now."""
        self._library.reload()
        try:
            return self._library.as_written(self.workout_id)
        except KeyError:
            return None

    def _tell_failure(self) -> None:
        self.told.emit(translate("Editor", "not saved"))


def _bytes_in(path: Path | None) -> bytes | None:
    """What a file holds; None: nothing that can be read."""
    try:
        return path.read_bytes() if path is not None else None
    except OSError:
        return None


def _renewed(draft: Draft, workout: Workout) -> Draft:
    """A draft of another version, with keys that no entry has had so far."""
    fresh = Draft.of(workout)
    more = draft.next_key
    parts = tuple(
        replace(
            part,
            key=part.key + more,
            entries=tuple(replace(each, key=each.key + more) for each in part.entries),
        )
        for part in fresh.parts
    )
    return replace(fresh, id=draft.id, parts=parts, next_key=fresh.next_key + more)
