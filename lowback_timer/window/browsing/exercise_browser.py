"""Looks through the exercises."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from lowback_timer.library.model import Library
from lowback_timer.window.browsing.browser import Browser, BrowserWords
from lowback_timer.window.browsing.exercises import ExerciseCatalogue
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences

_LINES = 2


class ExerciseBrowser(Browser):
    """Lists exercises, by what is at hand, how they are done, and what they are good for.

    Args:
        look: What it looks like.
        preferences: Where what is chosen is kept.
        page: Wherever the keyboard is on it, `/` leads to the search.
    """

    def __init__(self, look: Look, preferences: Preferences, page: QWidget) -> None:
        words = BrowserWords(
            translate("Browsing", "Exercises"),
            translate("Browsing", "Search exercises"),
            translate(
                "Browsing",
                "There are no exercises in your library yet. Add some to your exercise file.",
            ),
        )
        super().__init__(look, preferences, words, page, Type.TITLE, _LINES)
        self.grid.let_start()
        self._library: Library | None = None

    def show_library(self, library: Library, own: Collection[str] = ()) -> None:
        """List the exercises of `library`; what is listed already stays as it is.

        Args:
            library: Where they are.
            own: Ids of those that the person has written themselves.
        """
        if library is not self._library:
            self._library = library
            self.show_catalogue(ExerciseCatalogue(library, own))
