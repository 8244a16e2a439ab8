"""The window: a place for pages and notices. It knows none of them.

It opens empty, in the colour of the ground, and says when that can be seen. Until then it keeps
away from all of Qt that takes time to load: the `Qt` namespace with its enumerations alone, which
almost every widget needs, takes a fifth of the time in which a bare window appears.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_FIRST_WIDTH, _FIRST_HEIGHT = 1280, 800
_LEAST_WIDTH, _LEAST_HEIGHT = 960, 600
_PAINTED_AT_LATEST_MS = 1000
"""A window that starts out of sight is never painted, and has to be filled all the same."""


class MainWindow(QMainWindow):
    """Opens in the colour `ground`, so that it is there at once; pages come later."""

    ready = Signal()
    """The first picture of the window is on the screen."""

    def __init__(self, ground: str) -> None:
        super().__init__()
        self.setPalette(QPalette(QColor(ground)))
        self.setWindowTitle("Lowback Timer")
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_FIRST_WIDTH, _FIRST_HEIGHT)
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window closes; it may say no, and ask the person first."""
        self._is_ready = False
        QTimer.singleShot(_PAINTED_AT_LATEST_MS, self._tell_ready)

    def build(self, notices: QWidget) -> None:
        """Make the place for pages, below the one for notices."""
        from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pages = QStackedWidget()
        column.addWidget(notices)
        column.addWidget(self._pages)
        self.setCentralWidget(central)

    def show_page(self, page: QWidget) -> None:
        """Show a page, and give it the keyboard."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def drop_pages(self) -> None:
        """Let go of all pages, to show others."""
        while page := self._pages.widget(0):
            self._pages.removeWidget(page)
            page.deleteLater()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def place(self) -> str:
        """Size and place, to be remembered."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_place(self, place: str) -> None:
        """Go back to a remembered size and place; nonsense leaves the window where it is."""
        from PySide6.QtCore import QByteArray

        if place:
            self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii", "replace")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and the first time tell that it happened."""
        super().paintEvent(event)
        if not self._is_ready:
            QTimer.singleShot(0, self._tell_ready)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when whoever knows better agrees."""
        event.setAccepted(self.may_close())

    def _tell_ready(self) -> None:
        if not self._is_ready:
            self._is_ready = True
            self.ready.emit()
