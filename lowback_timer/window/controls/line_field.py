"""A line of text that is part of what is being written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from lowback_timer.window.controls.box import paint_field_box, write_in_box
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type, fitted

_PADDING = (12, 9)
_CURSOR = 6
_LEAST = 0.62
"""How small a title may get, as a share of its size."""
_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class LineField(QLineEdit):
    """A field in a box. One that is `quiet`, a title, has a box only while one is in it.

    It has no history of its own: Ctrl+Z takes back what was done last, here or elsewhere.
    """

    written = Signal(str)
    """What a person has written, after every letter."""

    def __init__(
        self,
        look: Look,
        name: str,
        letters: int,
        style: Type = Type.BODY,
        *,
        is_quiet: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._is_quiet = is_quiet
        self.setFrame(False)
        self.setMaxLength(letters)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self.written)
        self._type = style
        self.textChanged.connect(lambda _text: self._fit())
        look.watch(self)
        look.changed.connect(self._style)
        self._style()

    def show_text(self, text: str) -> None:
        """Show what is written by now; the cursor stays where it is."""
        if text != self.text():
            at, was_at_end = self.cursorPosition(), self.cursorPosition() == len(self.text())
            self.setText(text)
            # A title that is too long, and nobody writes on, is read from its beginning.
            is_written = self.hasFocus()
            self.setCursorPosition(len(text) if was_at_end and is_written else min(at, len(text)))

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the page."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_of_history(event):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        """A line, and what lies around it."""
        line = QFontMetricsF(self._look.font(self._type)).height()
        return QSize(self._look.px(240), round(line) + self._look.px(2 * _PADDING[1]))

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(self._look.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and what is written in it."""
        look, has_focus = self._look, self.hasFocus()
        if has_focus or not self._is_quiet or self.underMouse():
            box, radius = QRectF(self.rect()), RADIUS_SMALL * look.scale
            painter = QPainter(self)
            paint_field_box(painter, box, radius, look.palette.card, look, has_focus=has_focus)
            painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a title in its room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Write a title smaller where it is long; what is longer than that is scrolled."""
        font = self._look.font(self._type)
        if self._is_quiet:
            room = self.width() - 2 * self._look.px(_PADDING[0]) - _CURSOR
            font = fitted(font, self.text(), max(1, room), _LEAST)
        if font != self.font():
            self.setFont(font)

    def _style(self) -> None:
        self._fit()
        across = self._look.px(_PADDING[0])
        self.setTextMargins(across - 2, 0, across - 2, 0)
        write_in_box(self, self._look)


def _is_of_history(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and any(event.matches(keys) for keys in _HISTORY)
