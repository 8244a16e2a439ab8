"""Where a workout lies that is being written: what is in it, and all that was done to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from lowback_timer.core.editing.changes import Change, What
from lowback_timer.core.editing.draft import Draft, Key

_ID = 1
"""Of commands that may be put together; Qt asks for one."""


class Desk(QObject):
    """Holds a draft and its history.

    Every change is a command that knows the draft before and after it: to undo it is to put the
    one back, so that nothing can be undone by halves.
    """

    changed = Signal(object)
    """`Change`: what the draft is now, and what has changed; after an undo as well."""

    stepped = Signal(int)
    """How many steps lie behind, once a change is one of them; it has been told before."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.stack = QUndoStack(self)
        self.stack.indexChanged.connect(self.stepped)
        self.draft = draft

    def take(self, change: Change) -> bool:
        """Take a change over; False when it changes nothing."""
        if change.draft == self.draft:
            return False
        self.stack.push(_Step(self._show, self.draft, change))
        return True

    @property
    def next_undo(self) -> What | None:
        """What would be taken back."""
        return self._what_at(self.stack.index() - 1)

    @property
    def next_redo(self) -> What | None:
        """What would be made again."""
        return self._what_at(self.stack.index())

    def _what_at(self, index: int) -> What | None:
        step = self.stack.command(index) if 0 <= index < self.stack.count() else None
        return step.what if isinstance(step, _Step) else None

    def undo(self) -> None:
        """Take the last change back."""
        self.stack.undo()

    def redo(self) -> None:
        """Make it again."""
        self.stack.redo()

    def _show(self, draft: Draft, what: What, key: Key | None) -> None:
        self.draft = draft
        self.changed.emit(Change(draft, what, key))


class _Step(QUndoCommand):
    """One change, or several that go on with each other."""

    def __init__(
        self, show: Callable[[Draft, What, Key | None], None], before: Draft, change: Change
    ) -> None:
        super().__init__()
        self._show = show
        self._before, self._change = before, change

    @property
    def what(self) -> What:
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
