"""A line of text that a person writes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHideEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy

from lowback_timer.window.controls.box import paint_field_box, text_painter, write_in_box
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type

_WIDTH, _HEIGHT, _PADDING = 300, 40, 12
_MOST_WIDENING = 1.5
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TextLine(QFrame):
    """A field for a few words.

    Args:
        look: Colours, scale and fonts.
        longest: How many characters there may be.
        example: What stands there in grey as long as nothing else does.
    """

    chosen = Signal(object)
    """`str`: what a person has written, once they have; setting it from outside is silent."""

    def __init__(self, look: Look, longest: int, example: str) -> None:
        super().__init__()
        self._look = look
        self._value = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.edit = QLineEdit()
        self.edit.setFrame(False)
        self.edit.setMaxLength(longest)
        self.edit.setPlaceholderText(example)
        self.edit.editingFinished.connect(self._take)
        self.edit.textChanged.connect(self._on_changed)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        row = look.space(QHBoxLayout(self), 0, (_PADDING, 0, _PADDING, 0))
        row.addWidget(self.edit)
        look.text(self.edit, Type.SMALL)
        look.watch(self)
        look.changed.connect(self._style)
        self._style()

    @property
    def value(self) -> str:
        """What is written, once it has been taken."""
        return self._value

    def set_value(self, text: str) -> None:
        """Write from outside."""
        self._value = text
        if self.edit.text() != text:
            self.edit.setText(text)

    def setAccessibleName(self, name: str) -> None:
        """Call the line itself by it: that is what has the keyboard."""
        self.edit.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the line itself."""
        self.edit.setAccessibleDescription(description)

    def sizeHint(self) -> QSize:
        """Room for a few words."""
        look = self._look
        line = QFontMetricsF(look.font(Type.SMALL)).height()
        width = look.px(_WIDTH * min(look.text_scale, _MOST_WIDENING))
        return QSize(width, round(max(_HEIGHT * look.scale, 1.6 * line)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what is written, when somebody goes elsewhere."""
        super().hideEvent(event)
        self._take()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show the focus, and let Enter take what is written and do nothing else."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        is_enter = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
        )
        if is_enter:
            self._take()
        return is_enter

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box."""
        painter, look, has_focus = text_painter(self), self._look, self.edit.hasFocus()
        box, radius = QRectF(self.rect()), RADIUS_SMALL * look.scale
        paint_field_box(painter, box, radius, look.palette.panel, look, has_focus=has_focus)

    def _on_changed(self) -> None:
        """Take at once what was not typed: what a screen reader writes, it does without focus."""
        if not self.edit.hasFocus():
            self._take()

    def _take(self) -> None:
        text = " ".join(self.edit.text().split())
        if text != self._value:
            self._value = text
            self.chosen.emit(text)

    def _style(self) -> None:
        write_in_box(self.edit, self._look)
