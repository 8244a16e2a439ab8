"""Looks through the workouts; for every page that lists them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from lowback_timer.core.session.timeline import Preparation
from lowback_timer.library.model import Library
from lowback_timer.window.browsing.browser import Browser, BrowserWords
from lowback_timer.window.browsing.workouts import WorkoutCatalogue
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences

if TYPE_CHECKING:
    from lowback_timer.store.log.entries import LastDone

_LINES = 3


class WorkoutBrowser(Browser):
    """Lists workouts, by what is at hand, how long they take, and for whom they are.

    Args:
        look: What it looks like.
        preferences: Where what is chosen is kept.
        page: Wherever the keyboard is on it, `/` leads to the search.
        style: How large the title is.
        today: Which day it is.
    """

    def __init__(
        self,
        look: Look,
        preferences: Preferences,
        page: QWidget,
        style: Type = Type.TITLE,
        today: Callable[[], date] = date.today,
    ) -> None:
        words = BrowserWords(
            translate("Browsing", "Workouts"),
            translate("Browsing", "Search workouts"),
            translate(
                "Home",
                "There are no workouts in your library yet. Add some to your exercise file.",
            ),
        )
        super().__init__(look, preferences, words, page, style, _LINES)
        self._today = today
        self._library: Library | None = None
        self._preparation: Preparation | None = None
        self._workouts = WorkoutCatalogue(Library())
        self._last_done: Mapping[str, LastDone] = {}
        self._unfinished: Mapping[str, str] = {}

    def show_library(
        self,
        library: Library,
        preparation: Preparation | None = None,
        own: Collection[str] = (),
    ) -> None:
        """List the workouts of `library`; what is listed already stays as it is.

        Args:
            library: Where they are.
            preparation: How long a person wants to have between the sets.
            own: Ids of those that they have written themselves.
        """
        if library is self._library and preparation == self._preparation:
            return
        self._library, self._preparation = library, preparation
        self._workouts = WorkoutCatalogue(library, preparation, own)
        self._workouts.set_last_done(self._last_done, self._today())
        self._workouts.set_unfinished(self._unfinished)
        self.show_catalogue(self._workouts)

    def show_unfinished(self, texts: Mapping[str, str]) -> None:
        """Say of workouts, by their ids, where they can go on; in place of when they were done."""
        if texts != self._unfinished:
            self._unfinished = texts
            self._workouts.set_unfinished(texts)
            self.renew_cards()

    def show_last_done(self, last_done: Mapping[str, LastDone]) -> None:
        """Show when each workout was last done, which takes the log a moment to find out."""
        self._last_done = last_done
        self._workouts.set_last_done(last_done, self._today())
        self.renew_cards()
