"""The window: a place for pages and notices, and the rail beside them. It knows no page."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from lowback_timer.window.shell.notice_bar import NoticeBar
from lowback_timer.window.shell.rail import Rail

_NAME = "Lowback Timer"
FIRST = QSize(1280, 800)
LEAST = QSize(720, 480)
_FRAME = QSize(16, 48)
"""What a window manager may add around the window."""
_PAINTED_AT_LATEST_MS = 1_000
"""A window that starts out of sight is never painted, and has to be finished all the same."""


class MainWindow(QMainWindow):
    """Shows one page at a time, and notices above it."""

    ready = Signal()
    """The first picture of the window is on the screen."""
    shown = Signal()
    """It has come into sight, be it the first time or again."""
    closed = Signal()
    """It has closed, and not only gone out of sight."""
    file_dropped = Signal(object)
    """`Path` of a file that somebody has dragged onto the window."""
    help_asked = Signal()
    """F1 was pressed, on a page that has no other use for it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.place_shown = ""
        """The entry of the rail that leads to the page that is shown."""
        self._is_ready = False
        QTimer.singleShot(_PAINTED_AT_LATEST_MS, self, self._tell_ready)
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window closes; it may say no, and ask the person first."""
        central = QWidget()
        self._row = QHBoxLayout(central)
        self.notices = NoticeBar(look)
        self.rail = Rail(look)
        self._pages = QStackedWidget()
        column = QVBoxLayout()
        column.addWidget(self.notices)
        column.addWidget(self._pages, 1)
        self._row.addWidget(self.rail)
        self._row.addLayout(column, 1)
        for layout in (self._row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.setCentralWidget(central)
        self.setAcceptDrops(True)
        self._say_where()
        free = _free(QGuiApplication.primaryScreen())
        self.setMinimumSize(LEAST.boundedTo(free.size()))
        self.resize(FIRST.boundedTo(free.size()))
        look.restyled.connect(self.rail.fit)

    def show_page(self, page: Page, place: str = "") -> None:
        """Show a page, and give its first control the keyboard.

        Args:
            page: The page.
            place: The entry of the rail that leads there; without one, the rail is gone.
        """
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
            page.windowTitleChanged.connect(self._say_where)
        self.rail.setVisible(bool(place))
        self.rail.show_place(place)
        self.place_shown = place
        self._pages.setCurrentWidget(page)
        self._say_where()
        page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        if text := page.announcement():
            from lowback_timer.window.controls.announce import announce  # noqa: PLC0415 - 150 names

            announce(page, text, waits=True)

    def _say_where(self) -> None:
        """Let the title say where one is: what the page calls itself, or the rail does."""
        page, entry = self._pages.currentWidget(), self.rail.entries.get(self.place_shown)
        where = (page.windowTitle() if page is not None else "") or (entry.text() if entry else "")
        self.setWindowTitle(f"{where} – {_NAME}" if where else _NAME)

    def renew_rail(self) -> None:
        """Take away all entries, to have them in other words."""
        old, self.rail = self.rail, Rail(self._look)
        self._row.replaceWidget(old, self.rail)
        old.setParent(None)
        old.deleteLater()
        self._look.restyled.connect(self.rail.fit)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be as large again as before, be it maximised or not."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def leave_full_screen(self) -> None:
        """Be as large again as before; only a session has buttons for it, and keys."""
        if self.isFullScreen():
            self.toggle_full_screen()

    def place(self) -> str:
        """Size and place, to be remembered."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_place(self, place: str) -> None:
        """Go back to a remembered size and place, but stay on a screen that exists."""
        remembered = QByteArray.fromBase64(place.encode("ascii", "replace"))
        if not self.restoreGeometry(remembered):
            return
        self.leave_full_screen()
        screen = QGuiApplication.screenAt(self.geometry().center())
        if not self.isMaximized():
            self.setGeometry(_within(self.geometry(), _free(screen)))

    @property
    def is_ready(self) -> bool:
        """Whether its first picture has been on the screen."""
        return self._is_ready

    def showEvent(self, event: QShowEvent) -> None:
        """Tell when it comes into sight."""
        super().showEvent(event)
        if not event.spontaneous():
            self.shown.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and the first time tell that it happened."""
        super().paintEvent(event)
        if not self._is_ready:
            QTimer.singleShot(0, self, self._tell_ready)

    def _tell_ready(self) -> None:
        if not self._is_ready:
            self._is_ready = True
            self.ready.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail follow."""
        super().resizeEvent(event)
        self.rail.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead from room to room, and back by Escape from beside a page as from the page itself.

        What lies over the page keeps these keys back.
        """
        page = self._pages.currentWidget()
        if event.key() == Qt.Key.Key_Escape and isinstance(page, Page):
            page.keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F1 and not event.isAutoRepeat():
            self.help_asked.emit()
        elif not self.rail.go_by_key(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a single file; what is in it will be seen."""
        if _file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which file it is, once the drag is over for whoever began it."""
        path = _file_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.file_dropped.emit(path))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when whoever knows better agrees."""
        event.setAccepted(self.may_close())
        if event.isAccepted():
            self.closed.emit()

    def come_to_front(self, token: str = "") -> None:
        """Be seen, above other windows, as far as the desktop allows.

        Args:
            token: With which the desktop has said that this is wanted; empty: it has not.
        """
        is_x11 = QGuiApplication.platformName() == "xcb"
        if token and not is_x11:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it on Wayland
        minimised = Qt.WindowState.WindowMinimized
        self.setWindowState(self.windowState() & ~minimised | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()
        if token and is_x11:
            from lowback_timer.devices import front  # noqa: PLC0415 - few come this way

            front.come_to_front(int(self.winId()), token)

    def close_later(self) -> None:
        """Close as soon as what is going on now is done."""
        QTimer.singleShot(0, self, self.close)


def _file_in(data: QMimeData) -> Path | None:
    """The one file of this computer that is dragged; None when it is something else."""
    if len(data.urls()) != 1 or not data.urls()[0].isLocalFile():
        return None
    path = Path(data.urls()[0].toLocalFile())
    return path if path.is_file() else None


def _free(screen: QScreen | None) -> QRect:
    """The part of a screen in which a window may be, less its frame."""
    free = _available(screen or QGuiApplication.primaryScreen())
    return QRect(free.topLeft(), free.size() - _FRAME).translated(
        _FRAME.width() // 2, _FRAME.height() - _FRAME.width() // 2
    )


def _available(screen: QScreen) -> QRect:
    return screen.availableGeometry()


def _within(box: QRect, free: QRect) -> QRect:
    """The box, moved and made smaller as far as it has to be."""
    size = box.size().boundedTo(free.size())
    left = min(max(box.left(), free.left()), free.right() + 1 - size.width())
    top = min(max(box.top(), free.top()), free.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())
