"""A few lines of text that are part of what is being written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence

from lowback_timer.window.controls.note_field import NoteField
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type

_LEAST_LINES, _MOST_LINES = 1, 8
_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class TextField(NoteField):
    """Grows with its lines. Enter begins a new one, Tab leads on.

    It has no history of its own: Ctrl+Z takes back what was done last, here or elsewhere.
    """

    def __init__(self, look: Look, name: str, hint: str) -> None:
        super().__init__(look, name, hint)
        self.edit.setUndoRedoEnabled(False)
        self.edit.textChanged.connect(self._grow)
        self._lines = _LEAST_LINES

    def set_text(self, text: str) -> None:
        """Write something from outside; the cursor stays where it is."""
        at = self.edit.textCursor().position()
        super().set_text(text)
        cursor = self.edit.textCursor()
        cursor.setPosition(min(at, len(self.edit.toPlainText())))
        self.edit.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """Room for what is written, as far as that is not very much."""
        line = QFontMetricsF(self._look.font(Type.BODY)).lineSpacing()
        height = round((self._lines_shown() + 0.4) * line) + self._look.px(20)
        return QSize(self._look.px(240), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the page."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_of_history(event):
            event.ignore()
            return True
        if event.type() == QEvent.Type.Resize:
            self._grow()
        return super().eventFilter(watched, event)

    def _lines_shown(self) -> int:
        lines = round(self.edit.document().size().height())  # Qt counts lines, wrapped ones too
        return min(max(lines, _LEAST_LINES), _MOST_LINES)

    def _grow(self) -> None:
        lines = self._lines_shown()
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()


def _is_of_history(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and any(event.matches(keys) for keys in _HISTORY)
