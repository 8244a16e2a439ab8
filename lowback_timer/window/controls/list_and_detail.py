"""A page that is either a list, or one of the things in it."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget

from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look


class ListAndDetail(Page):
    """Shows the list, or a page on one of its entries in its place.

    Both stay as they are while the other is shown, so the way back leads to the same spot. What
    keys mean, where the keyboard goes and what is announced is up to the one that is shown.

    Args:
        look: What it looks like.
        listing: The list.
    """

    def __init__(self, look: Look, listing: Page) -> None:
        super().__init__(look)
        self.listing = listing
        self._stack = QStackedLayout(self)
        self._add(listing)

    @property
    def shown(self) -> Page:
        """The list or the detail, whichever is shown."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else self.listing

    def show_list(self) -> None:
        """Show the list, as it was left."""
        self._show(self.listing)

    def show_detail(self, detail: Page) -> None:
        """Show a page on one of the list's entries; it may be the same page for each of them."""
        if self._stack.indexOf(detail) < 0:
            self._add(detail)
        self._show(detail)

    def first_focus(self) -> QWidget:
        """Where the one that is shown wants it."""
        return self.shown.first_focus()

    def announcement(self) -> str:
        """What the one that is shown says."""
        return self.shown.announcement()

    def _add(self, page: Page) -> None:
        self._stack.addWidget(page)
        page.windowTitleChanged.connect(self._say_where)

    def _show(self, page: Page) -> None:
        self._stack.setCurrentWidget(page)
        self._say_where()

    def _say_where(self) -> None:
        self.setWindowTitle(self.shown.windowTitle())
