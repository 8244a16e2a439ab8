"""Watches whether the window that a page is in fills the screen, or cannot be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class FullScreenWatch(QObject):
    """Belongs to `page`, which may be put into its window later."""

    changed = Signal()
    """The window may have been minimised, or have come back."""
    filled = Signal(bool)
    """The window fills the screen from now on, or no longer."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._was_full = False
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find the window as the page is shown, and watch that as well."""
        if event.type() == QEvent.Type.Show and watched is self._page:
            if not event.spontaneous():
                self._page.window().installEventFilter(self)
                self._follow()
        elif event.type() == QEvent.Type.WindowStateChange and watched is self._page.window():
            self.changed.emit()
            self._follow()
        return False

    def _follow(self) -> None:
        is_full = self._page.window().isFullScreen()
        if is_full != self._was_full:
            self._was_full = is_full
            self.filled.emit(is_full)
