"""What all pages have in common: their scale, where the keyboard goes, Enter and Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QWidget

from lowback_timer.window.look.look import Look, scale_for

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Page(QFrame):
    """One page of the window. Everything on it takes `self.look`, which has the page's scale."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look.part(self)
        self.look.restyled.connect(self.fit)

    def first_focus(self) -> QWidget:
        """What takes the keyboard when the page is shown: a control that has a name."""
        return self

    def announcement(self) -> str:
        """What a screen reader says when the page is shown, besides what has the keyboard."""
        return ""

    def fit(self) -> None:
        """Arrange what depends on the size of the page and of its texts."""

    def enter(self) -> None:
        """Do what Enter means where the focus is on nothing that has a meaning of its own."""

    def escape(self) -> None:
        """Do what Escape means."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything grow with the window."""
        super().resizeEvent(event)
        # The window's size, not the page's, so that everything beside the page grows alike.
        self.look.set_scale(scale_for(self.window().size()))
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and Escape leads back; both once a press."""
        if event.key() not in {*_ENTER, Qt.Key.Key_Escape}:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            return
        elif event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton) and not focused.isCheckable():
                focused.click()
            else:
                self.enter()
