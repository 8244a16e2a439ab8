"""Where something lies that is being written: what is in it, and all that was done to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from lowback_timer.core.editing.changes import What
from lowback_timer.core.editing.draft import Draft, Key
from lowback_timer.core.editing.exercise_changes import ExerciseWhat
from lowback_timer.core.editing.exercise_draft import ExerciseDraft
from lowback_timer.core.editing.step import AnyDraft, AnyKey, Step


class GoesOn(Protocol):
    """What was changed."""

    @property
    def goes_on(self) -> bool:
        """Whether the next change of the kind to the same thing goes on with this one."""


AnyWhat = TypeVar("AnyWhat", bound=GoesOn)

_ID = 1
"""Of commands that may be put together; Qt asks for one."""


class DeskOf(QObject, Generic[AnyDraft, AnyWhat, AnyKey]):
    """Holds a draft and its history.

    Every change is a command that knows the draft before and after it: to undo it is to put the
    one back, so that nothing can be undone by halves.
    """

    changed = Signal(object)
    """`Step`: what the draft is now, and what has changed; after an undo as well."""

    stepped = Signal(int)
    """How many steps lie behind, once a change is one of them; it has been told before."""

    def __init__(self, draft: AnyDraft) -> None:
        super().__init__()
        self.stack = QUndoStack(self)
        self.stack.indexChanged.connect(self.stepped)
        self.draft = draft

    def take(self, change: Step[AnyDraft, AnyWhat, AnyKey]) -> bool:
        """Take a change over; False when it changes nothing."""
        if change.draft == self.draft:
            return False
        self.stack.push(_Step(self._show, self.draft, change))
        return True

    @property
    def next_undo(self) -> AnyWhat | None:
        """What would be taken back."""
        return self._what_at(self.stack.index() - 1)

    @property
    def next_redo(self) -> AnyWhat | None:
        """What would be made again."""
        return self._what_at(self.stack.index())

    def _what_at(self, index: int) -> AnyWhat | None:
        step = self.stack.command(index) if 0 <= index < self.stack.count() else None
        return step.what if isinstance(step, _Step) else None

    def undo(self) -> None:
        """Take the last change back."""
        self.stack.undo()

    def redo(self) -> None:
        """Make it again."""
        self.stack.redo()

    def _show(self, draft: AnyDraft, what: AnyWhat, key: AnyKey | None) -> None:
        self.draft = draft
        self.changed.emit(Step(draft, what, key))


class Desk(DeskOf[Draft, What, Key]):
    """Of a workout."""


class ExerciseDesk(DeskOf[ExerciseDraft, ExerciseWhat, str]):
    """Of an exercise."""


class _Step(QUndoCommand, Generic[AnyDraft, AnyWhat, AnyKey]):
    """One change, or several that go on with each other."""

    def __init__(
        self,
        show: Callable[[AnyDraft, AnyWhat, AnyKey | None], None],
        before: AnyDraft,
        change: Step[AnyDraft, AnyWhat, AnyKey],
    ) -> None:
        super().__init__()
        self._show = show
        self._before, self._change = before, change

    @property
    def what(self) -> AnyWhat:
        return self._change.what

    def id(self) -> int:
        return _ID if self._change.what.goes_on else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over a change of the same kind to the same thing."""
        if not isinstance(other, _Step):
            return False
        change = other._change  # noqa: SLF001 - of the same class
        if (change.what, change.key) != (self._change.what, self._change.key):
            return False
        self._change = change
        self.setObsolete(change.draft == self._before)
        return True

    def undo(self) -> None:
        self._show(self._before, self._change.what, self._change.key)

    def redo(self) -> None:
        self._show(self._change.draft, self._change.what, self._change.key)
