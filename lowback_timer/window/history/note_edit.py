"""A few lines of a person's own."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from lowback_timer.window.history.entry_style import style_entry
from lowback_timer.window.look.look import Look

_LINES, _WIDTH, _AROUND = 3, 240, 18


class NoteEdit(QPlainTextEdit):
    """Room for three lines; what is longer is scrolled. Tab leads on."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style_entry(self, look, "QPlainTextEdit")

    def sizeHint(self) -> QSize:
        """Three lines."""
        line = QFontMetricsF(self.font()).lineSpacing()
        return QSize(self._look.px(_WIDTH), round(_LINES * line) + self._look.px(_AROUND))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()
