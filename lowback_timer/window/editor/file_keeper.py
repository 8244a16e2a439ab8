"""Keeps what is being written in its file, a moment after every change."""

# ruff: noqa: PLC0415 - what writes files is loaded when something has been written

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from lowback_timer.core.editing.step import AnyDraft, AnyKey, Step
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.window.editor.desk import AnyWhat, DeskOf
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.library import LibraryService

if TYPE_CHECKING:
    from lowback_timer.library.writing import LibraryFile

_SAVE_MS = 900
"""After the last change: a key that is held down writes once."""
_RETRY_MS = 5_000
"""A disk may have room again, and a stick be there again."""

AnyThing = TypeVar("AnyThing", Workout, Exercise)
"""What is written."""


def load_writing() -> None:
    """Load what writes files, and all that it needs to know."""
    from lowback_timer.library.writing.builtin import builtin

    builtin()


class FileKeeper(QObject, Generic[AnyDraft, AnyWhat, AnyKey, AnyThing]):
    """Writes what lies on a desk into its file; subclasses say what that is.

    Each time it is put into the text that was there when the editing began. So whatever is taken
    back is as it was, to the very character and with its comments; and a draft always gives the
    same file, on whichever way one has come to it.

    Args:
        desk: What is being written.
        library: Knows where a person's files lie.
        file: In which it is written so far; None: in none.
        thing_id: Under which it is kept so far, if it is.
    """

    _otherwise: str
    """The id of one whose name none can be made of."""
    told = Signal(str)
    """Where it is kept, or why it is not, for the head of the page."""
    failed = Signal(str)
    """A sentence: it could not be saved, for the first time in a row."""
    recovered = Signal(str)
    """Now it could; the sentence that holds no longer."""
    changed_outside = Signal()
    """Somebody else has changed the same in the file; nothing was written."""
    took_theirs = Signal()
    """Somebody else has changed it, and nobody here: that is what is shown now."""

    def __init__(
        self,
        desk: DeskOf[AnyDraft, AnyWhat, AnyKey],
        library: LibraryService,
        file: Path | None,
        thing_id: str,
    ) -> None:
        super().__init__(desk)
        self.desk = desk
        self._library = library
        self._path = file
        self._file: LibraryFile | None = None
        """What writes it; made when there is something to write."""
        self._opened = _bytes_in(file)
        """What the file held when the editing began."""
        self._known = self._opened
        """What it holds as far as is known."""
        self.thing_id = thing_id
        """Under which it is kept; of a new one only once it is."""
        self._saved: AnyThing | None = self._thing() if file is not None else None
        self._untouched: AnyDraft | None = desk.draft if file is None else None
        """A new draft as long as nobody has done anything to it."""
        self.trouble = ""
        """Why it cannot be saved, as a sentence; empty as long as it can."""
        self.has_written = False
        """Whether the file is another one than the library knows."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MS)
        self._timer.timeout.connect(self.save)
        desk.changed.connect(lambda _change: self._timer.start(_SAVE_MS))

    # What subclasses say

    def _thing(self) -> AnyThing | None:
        """What would be saved, under its id; None as long as it is not all there."""
        raise NotImplementedError

    def _is_worth_nothing(self) -> bool:
        """Whether nothing is lost with what is not all there."""
        raise NotImplementedError

    def _taken(self) -> Container[str]:
        """The ids that a new one cannot have."""
        raise NotImplementedError

    def _put(self, file: LibraryFile, thing: AnyThing) -> None:
        """Put it into its file.

        Raises:
            WritingError: it cannot be.
        """
        raise NotImplementedError

    def _theirs(self) -> AnyThing | None:
        """The thing as the file says by now; None: it is not there any more."""
        raise NotImplementedError

    def _replaced_by(self, theirs: AnyThing) -> Step[AnyDraft, AnyWhat, AnyKey]:
        """The change to what the file says."""
        raise NotImplementedError

    # Saving

    @property
    def is_untouched(self) -> bool:
        """Whether it is a new one, or a copy, to which nobody has done anything."""
        return self.desk.draft == self._untouched

    def has_saved(self, thing: AnyThing) -> bool:
        """Whether a thing is what was saved last."""
        return thing == self._saved

    @property
    def is_kept(self) -> bool:
        """Whether nothing is lost of what is worth keeping."""
        if self.is_untouched:
            return True
        thing = self._thing()
        return self._is_worth_nothing() if thing is None else thing == self._saved

    def tell(self) -> None:
        """Say where it is kept."""
        if self._path is not None and self._saved is not None:
            text = translate("Editor", "saved as {file}").format(file=self._path.name)
        else:
            text = translate("Editor", "not saved yet")
        self.told.emit(text)

    def save(self) -> bool:
        """Write what is not written yet; False when that could not be done.

        What lacks something, a name say, cannot be written.
        """
        self._timer.stop()
        thing = self._thing()
        if self.is_kept or thing is None:
            return self.is_kept
        from lowback_timer.library.writing import ChangedOutsideError, WritingError

        try:
            saved = self._write(thing)
        except ChangedOutsideError:
            if self._can_go_on():
                return self.save()
            self._tell_failure()
            self.changed_outside.emit()
            return False
        except WritingError as error:
            self._tell_failure()
            before, self.trouble = self.trouble, str(error)
            if self.trouble != before:
                self.failed.emit(self.trouble)
            self._timer.start(_RETRY_MS)
            return False
        self._saved, self.has_written = saved, True
        if self.trouble:
            before, self.trouble = self.trouble, ""
            self.recovered.emit(before)
        self.tell()
        return True

    def take_theirs(self) -> None:
        """Show what the file says by now; what was written here is one step back."""
        theirs = self._theirs()
        if theirs is not None:
            self._show(theirs)

    def meet(self, path: Path) -> None:
        """See what somebody has changed in a file from outside, if it is this one.

        Where nobody has written here since it was saved, theirs is shown. What cannot be read, or
        is gone, is told by the library, and stays here as it is.
        """
        if path != self._path or _bytes_in(path) == self._known:
            return
        theirs = self._theirs()
        if theirs is None:
            return
        if theirs == self._saved:
            self._read_anew()
        elif self.is_kept:
            self._show(theirs)
            self.took_theirs.emit()
        else:
            self._timer.stop()
            self._tell_failure()
            self.changed_outside.emit()

    def _show(self, theirs: AnyThing) -> None:
        self._read_anew()
        self._saved = theirs
        self.desk.take(self._replaced_by(theirs))
        self.tell()

    def keep_both(self) -> bool:
        """Leave the file as it is, and write what was written here into one of its own."""
        self._path, self._file, self._saved = None, None, None
        return self.save()

    def _write(self, thing: AnyThing) -> AnyThing:
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
            path = free_name(self._library.folder, thing.name)
            thing = replace(thing, id=free_id(thing.name, self._taken(), self._otherwise))
        if file is None:
            if self._path is not None and _bytes_in(path) != self._opened:
                raise ChangedOutsideError
            file = LibraryFile(path)
        file.take_back()
        self._put(file, thing)
        file.save()
        self._path, self._file, self.thing_id = path, file, thing.id
        self._known = _bytes_in(path)
        return thing

    def _can_go_on(self) -> bool:
        """Whether somebody else has changed other things in the file, and not this one."""
        if self._theirs() != self._saved:
            return False
        self._read_anew()
        return True

    def _read_anew(self) -> None:
        self._file, self._opened = None, _bytes_in(self._path)
        self._known = self._opened

    def _tell_failure(self) -> None:
        self.told.emit(translate("Editor", "not saved"))


def _bytes_in(path: Path | None) -> bytes | None:
    """What a file holds; None: nothing that can be read."""
    try:
        return path.read_bytes() if path is not None else None
    except OSError:
        return None
