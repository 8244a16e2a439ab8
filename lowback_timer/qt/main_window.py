"""The window: a place for pages and notices. It knows none of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from lowback_timer.qt.typography import Type
from lowback_timer.qt.widgets.basics import label

_FIRST_WIDTH, _FIRST_HEIGHT = 1280, 800
_LEAST_WIDTH, _LEAST_HEIGHT = 960, 600
_PAINTED_AT_LATEST_MS = 1000
"""A window that starts out of sight is never painted, and has to be filled all the same."""


class MainWindow(QMainWindow):
    """Opens with no more than its name, so that it is there at once; pages come later."""

    ready = Signal()
    """The first picture of the window is on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Lowback Timer")
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_FIRST_WIDTH, _FIRST_HEIGHT)
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window closes; it may say no, and ask the person first."""
        self._is_ready = False
        central = QWidget()
        self._column = QVBoxLayout(central)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._pages = QStackedWidget()
        self._column.addWidget(self._pages)
        self._pages.addWidget(_opening())
        self.setCentralWidget(central)
        QTimer.singleShot(_PAINTED_AT_LATEST_MS, self._tell_ready)

    def add_notices(self, notices: QWidget) -> None:
        """Put the place for notices above the pages."""
        self._column.insertWidget(0, notices)

    def show_page(self, page: QWidget) -> None:
        """Show a page, and give it the keyboard."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus()

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


def _opening() -> QWidget:
    """What is seen for the blink of an eye before the first page is there."""
    page = QWidget()
    page.setProperty("role", "page")
    column = QVBoxLayout(page)
    column.setContentsMargins(32, 28, 32, 28)
    column.addWidget(label("Lowback Timer", Type.TITLE))
    column.addStretch()
    return page
