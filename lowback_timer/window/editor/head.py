"""The head of the editor: what the workout is called, where it is kept, back and forth, done."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from lowback_timer.core.editing import changes
from lowback_timer.core.plan.limits import NAME_LETTERS
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.editor.about_popup import AboutPopup
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.line_field import LineField
from lowback_timer.window.editor.pill import Pill
from lowback_timer.window.editor.words import GOALS
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_LEAST_FIRST = 400
"""For the name, and where it is kept."""


class EditorHead(QFrame):
    """One row where there is room, else two."""

    done_clicked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._desk: Desk | None = None
        self.about_popup: AboutPopup | None = None
        self.name = LineField(
            look,
            translate("Editor", "Name of the workout"),
            NAME_LETTERS,
            Type.TITLE,
            is_quiet=True,
        )
        self.name.written.connect(self._rename)
        self.status = look.label("", Type.SMALL, "dim")
        self.status.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._status = ""
        self.about = Pill(look, self.open_about)
        self.undo = IconButton(look, Icon.UNDO, "", self._undo)
        self.redo = IconButton(look, Icon.REDO, "", self._redo)
        self.done = KeyButton(
            look,
            translate("Editor", "Done"),
            translate("Keys", "Esc"),
            self.done_clicked.emit,
            is_primary=True,
        )
        self._line = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 12)
        first = look.space(QHBoxLayout(), 10)
        first.addWidget(self.name, 3)
        first.addWidget(self.status, 2)
        self._line.addLayout(first, 1)
        self._controls = QWidget()
        row = look.space(QHBoxLayout(self._controls), 10)
        row.addStretch(1)
        for control in (self.about, self.undo, self.redo, self.done):
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._controls)
        look.changed.connect(self._size_done)
        look.restyled.connect(self._fit)
        look.restyled.connect(lambda: QTimer.singleShot(0, self, self._show_status))
        self._size_done()

    def show_desk(self, desk: Desk) -> None:
        """Show another workout."""
        self._desk = desk
        self.refresh()

    def refresh(self) -> None:
        """Show what the workout is called by now, and what can be taken back."""
        if self._desk is None:
            return
        draft = self._desk.draft
        self.name.show_text(draft.name)
        text = f"{draft.level.label} · {GOALS[draft.goal]}"
        spoken = translate("Editor", "About this workout: {facts}").format(facts=text)
        self.about.show_choice(text, spoken)
        self._fit()

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

    def open_about(self) -> None:
        """Show for whom it is, and what for."""
        if self._desk is None:
            return
        if self.about_popup is not None:
            self.about_popup.deleteLater()
        self.about_popup = AboutPopup(self._look, self.window(), self._desk)
        self.about_popup.open_at(self.about)

    def _rename(self, name: str) -> None:
        if self._desk is not None:
            self._desk.take(changes.rename(self._desk.draft, name))

    def _undo(self) -> None:
        if self._desk is not None:
            self._desk.undo()

    def _redo(self) -> None:
        if self._desk is not None:
            self._desk.redo()

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
        needed += self._look.px(_LEAST_FIRST * min(self._look.text_scale, 1.4))
        direction = QBoxLayout.Direction
        fits = self.width() >= needed
        self._line.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
