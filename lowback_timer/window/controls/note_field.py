"""A few lines that a person writes for themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout

from lowback_timer.window.controls.box import paint_field_box, text_painter, write_in_box
from lowback_timer.window.controls.scroll_area import style_bar
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type

_LINES, _PADDING = 2, 10
_MOST_LETTERS = 2_000


class NoteField(QFrame):
    """A field with room for a few lines; more are scrolled. Tab leads on, Enter begins a line.

    Args:
        look: Colours, scale and fonts.
        name: What it is called, for screen readers.
        hint: What stands in it as long as nothing is written.
    """

    written = Signal(str)
    """What is written now, after every letter; setting it from outside is silent."""

    def __init__(self, look: Look, name: str, hint: str) -> None:
        super().__init__()
        self._look = look
        self._is_set_from_outside = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edit = QPlainTextEdit()
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(hint)
        self.edit.textChanged.connect(self._on_changed)
        self.edit.installEventFilter(self)
        column = look.space(QVBoxLayout(self), 0, (_PADDING, 6, _PADDING, 6))
        column.addWidget(self.edit)
        look.text(self.edit, Type.BODY)
        look.watch(self)
        look.changed.connect(self._style)
        self._style()

    def set_text(self, text: str) -> None:
        """Write something from outside."""
        if text != self.edit.toPlainText():
            self._is_set_from_outside = True
            self.edit.setPlainText(text)
            self._is_set_from_outside = False

    def sizeHint(self) -> QSize:
        """Room for a few lines."""
        line = QFontMetricsF(self._look.font(Type.BODY)).lineSpacing()
        return QSize(self._look.px(240), round((_LINES + 0.4) * line) + self._look.px(20))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(self._look.px(120), self.sizeHint().height())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show the focus."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box around it."""
        painter, look, has_focus = text_painter(self), self._look, self.edit.hasFocus()
        box, radius = QRectF(self.rect()), RADIUS_SMALL * look.scale
        paint_field_box(painter, box, radius, look.palette.panel, look, has_focus=has_focus)

    def _on_changed(self) -> None:
        text = self.edit.toPlainText()
        if len(text) > _MOST_LETTERS:
            self.set_text(text[:_MOST_LETTERS])
            text = text[:_MOST_LETTERS]
        if not self._is_set_from_outside:
            self.written.emit(text)

    def _style(self) -> None:
        write_in_box(self.edit, self._look)
        style_bar(self.edit.verticalScrollBar(), self._look)
