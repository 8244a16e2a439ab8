"""A list of all there is, as a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lowback_timer.window.browsing.browser import Browser
from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look

AnyBrowser = TypeVar("AnyBrowser", bound=Browser)


class ListPage(Page, Generic[AnyBrowser]):
    """All workouts, or all exercises.

    Args:
        look: What it looks like.
        make_browser: Makes what lists them, from the page's own look and the page.
    """

    def __init__(self, look: Look, make_browser: Callable[[Look, QWidget], AnyBrowser]) -> None:
        super().__init__(look)
        self.browser = make_browser(self.look, self)
        # Room before the first card alone: a scroll bar stands at the very edge of the page.
        row = self.look.space(QHBoxLayout(self), 28, (0, 20, 0, 0))
        row.addWidget(QWidget())
        row.addWidget(self.browser, 1)

    def first_focus(self) -> QWidget:
        """Take the keyboard to the card where it was."""
        return self.browser.first_focus()

    def announcement(self) -> str:
        """How many there are."""
        return self.browser.head.count.text()

    def escape(self) -> None:
        """Show all again, after a search."""
        self.browser.search.clear()
