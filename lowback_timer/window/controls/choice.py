"""What all buttons have in common of which one of several is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from lowback_timer.window.look.look import Look


class Choice(QAbstractButton):
    """One of the things to choose from; to screen readers a radio button. Painted by subclasses."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._take_tab)
        look.watch(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the page, to go on with what is chosen; some desktops have it press."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _take_tab(self, is_chosen: bool) -> None:
        """Let Tab lead to the chosen one; from there the arrow keys lead to the others."""
        # Qt does so only once the keyboard has been there.
        group = self.parentWidget()
        if is_chosen and self.autoExclusive() and group is not None:
            for each in group.findChildren(Choice):
                each.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the mouse is here."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that it has gone."""
        super().leaveEvent(event)
        self.update()
