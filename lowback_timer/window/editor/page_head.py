"""The head of a page on which something is written: name, where it is kept, back and forth."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from lowback_timer.core.plan.limits import NAME_LETTERS
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.controls.line_field import LineField
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_LEAST_FIRST, _SHARES = 400, (3, 2)
"""For the name and where it is kept, and how they share that."""


class PageHead(QFrame):
    """One row where there is room, else two.

    Args:
        look: What it looks like.
        name: What the name of the thing is called, for screen readers.
    """

    done_clicked = Signal()
    renamed = Signal(str)
    undo_clicked = Signal()
    redo_clicked = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.name = LineField(look, name, NAME_LETTERS, Type.TITLE, is_quiet=True)
        self.name.written.connect(self.renamed)
        self.status = look.label("", Type.SMALL, "dim")
        self.status.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._status = ""
        self.undo = IconButton(look, Icon.UNDO, "", self.undo_clicked.emit)
        self.redo = IconButton(look, Icon.REDO, "", self.redo_clicked.emit)
        self.done = KeyButton(
            look,
            translate("Editor", "Done"),
            translate("Keys", "Esc"),
            self.done_clicked.emit,
            is_primary=True,
        )
        self._line = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 12)
        first = look.space(QHBoxLayout(), 10)
        for part, share in zip((self.name, self.status), _SHARES, strict=True):
            first.addWidget(part, share)
        self._line.addLayout(first, 1)
        self._controls = QWidget()
        self._row = look.space(QHBoxLayout(self._controls), 10)
        self._row.addStretch(1)
        for control in (self.undo, self.redo, self.done):
            self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._controls)
        look.changed.connect(self._size_done)
        look.restyled.connect(self._fit)
        look.restyled.connect(lambda: QTimer.singleShot(0, self, self._show_status))
        self._size_done()

    def _put_first(self, control: QWidget) -> None:
        """Show one more control, before the others."""
        self._row.insertWidget(1, control, 0, Qt.AlignmentFlag.AlignVCenter)
        QWidget.setTabOrder(control, self.undo)
        QWidget.setTabOrder(self.name, control)

    def show_name(self, name: str) -> None:
        """Show what it is called by now."""
        self.name.show_text(name)

    def show_history(self, undo: str, redo: str) -> None:
        """Offer to take back or to make again what is named; nothing: there is nothing to."""
        for button, icon, what, text, bare in (
            (
                self.undo,
                Icon.UNDO,
                undo,
                translate("Editor", "Undo: {what} (Ctrl+Z)"),
                translate("Editor", "Undo"),
            ),
            (
                self.redo,
                Icon.REDO,
                redo,
                translate("Editor", "Redo: {what} (Ctrl+Shift+Z)"),
                translate("Editor", "Redo"),
            ),
        ):
            button.set_icon(icon, text.format(what=what) if what else bare)
            button.setEnabled(bool(what))

    def show_status(self, text: str) -> None:
        """Say where it is kept, or why it is not."""
        self._status = text
        self._show_status()

    def _show_status(self) -> None:
        """As much of it as there is room for: the name of a file may be long."""
        room = self.status.contentsRect().width()
        mode = Qt.TextElideMode.ElideMiddle
        show_text(self.status, self.status.fontMetrics().elidedText(self._status, mode, room))
        self.status.setAccessibleName(self._status)
        self.status.setToolTip(self._status)

    def _size_done(self) -> None:
        """As high as what stands beside it: here it is not what the page is there for."""
        self.done.setFixedHeight(self._look.px(44 * min(self._look.text_scale, 1.4)))
        self.done.setMaximumWidth(self._look.px(134 * self._look.text_scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one row where there is room."""
        super().resizeEvent(event)
        self._fit()
        QTimer.singleShot(0, self, self._show_status)

    def _fit(self) -> None:
        needed = self._controls.sizeHint().width()
        words = self.status.fontMetrics().horizontalAdvance(translate("Editor", "not saved yet"))
        least = self._look.px(_LEAST_FIRST * min(self._look.text_scale, 1.4))
        needed += max(least, round(words * sum(_SHARES) / _SHARES[1]) + 2 * self._line.spacing())
        direction = QBoxLayout.Direction
        fits = self.width() >= needed
        self._line.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
