"""Looks through a catalogue: a head with filters and search, and cards below."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from lowback_timer.library.search import load_comparison
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.browser_head import BrowserHead
from lowback_timer.window.browsing.card_grid import CardGrid
from lowback_timer.window.browsing.catalogue import Catalogue
from lowback_timer.window.browsing.filter_chip import FilterChip
from lowback_timer.window.browsing.finder import Finder
from lowback_timer.window.browsing.nothing_left import NothingLeft
from lowback_timer.window.browsing.selection import Remedy, remedy_for, selected
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.search_field import SearchField
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.services.preferences import Preferences

_GAP = 16
"""Between head and cards."""
_TELL_MS = 400
"""After the last letter: whoever listens while writing wants to hear how many there are once."""


class BrowserWords(NamedTuple):
    """What a browser says, whatever it lists."""

    title: str
    search: str
    """What the search is called for screen readers."""
    empty: str
    """A sentence for when there is nothing to list at all."""


class Browser(QFrame):
    """Lists what passes the filters and fits what is searched for; the best hit comes first.

    What is chosen is kept in the settings; what is searched for is forgotten with the browser.

    Args:
        look: What it looks like.
        preferences: Where what is chosen is kept.
        words: What it says.
        page: Wherever the keyboard is on it, `/` leads to the search.
        style: How large the title is.
        lines: How many lines a card has below its name.
    """

    opened = Signal(str)
    """The id of the entry that a person wants to see."""

    def __init__(
        self,
        look: Look,
        preferences: Preferences,
        words: BrowserWords,
        page: QWidget,
        style: Type,
        lines: int,
    ) -> None:
        super().__init__()
        self._look = look
        self._preferences = preferences
        self._catalogue: Catalogue | None = None
        self._finder = Finder(self)
        self._is_following = False
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(_TELL_MS)
        self._telling.timeout.connect(self._tell)
        self.search = SearchField(look, words.search, page)
        self.head = BrowserHead(
            look, look.label(words.title, style), look.label("", Type.SMALL, "dim"), self.search
        )
        self.grid = CardGrid(look, lines)
        self.grid.setAccessibleName(words.title)
        self.nothing = NothingLeft(look)
        self.empty = look.label(words.empty, Type.BODY, "dim", wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._lay_out(look)
        self.grid.opened.connect(self.opened)
        self.nothing.loosened.connect(self._loosen)
        self.search.entered.connect(lambda: QTimer.singleShot(0, self, load_comparison))
        self.search.searched.connect(self._on_searched)
        self.search.left_down.connect(self._enter_list)
        self.search.accepted.connect(self._open_best)

    def _lay_out(self, look: Look) -> None:
        column = look.space(QVBoxLayout(self), _GAP)
        top = look.space(QHBoxLayout())
        top.addWidget(self.head, 1)
        self._end = QWidget()  # as wide as what lies between the last card and the end
        top.addWidget(self._end)
        column.addLayout(top)
        below = QWidget()
        self._stack = QStackedLayout(below)
        for part in (self.grid, self.nothing, self.empty):
            self._stack.addWidget(part)
        column.addWidget(below, 1)
        look.changed.connect(self._keep_end)
        self._keep_end()

    def _keep_end(self) -> None:
        self._end.setFixedWidth(self.grid.end_margin())

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """List other entries; the one where the keyboard is stays so if it is among them."""
        self._catalogue = catalogue
        self._finder.use(catalogue)
        facets = catalogue.facets
        self.head.set_chips([FilterChip(self._look, self._preferences, each) for each in facets])
        self._order_tabs()
        if self._is_following:
            self._show()
        else:
            self._is_following = True
            settings = [setting for facet in facets for setting in facet.settings]
            self._preferences.observe_several(settings, self._on_filtered)

    def renew_cards(self) -> None:
        """Let the cards say what the catalogue knows by now."""
        self.grid.cards.renew_cards()

    @property
    def current(self) -> str:
        """The entry where the keyboard is; empty when nothing is shown."""
        return self.grid.current

    def select(self, entry_id: str) -> bool:
        """Take the keyboard to an entry, and bring it into view; False when it is not shown."""
        return self.grid.select(entry_id)

    @property
    def is_ready(self) -> bool:
        """Whether all that takes a while is known, so that no filter and no search has to wait."""
        return self._finder.is_ready

    def least_height(self, width: int) -> int:
        """With less than that, at that width, not even one row of cards would be seen."""
        head = self.head.heightForWidth(width - self.grid.end_margin())
        return head + self._look.px(_GAP) + self.grid.row_height

    def first_focus(self) -> QWidget:
        """What takes the keyboard when the browser is come to."""
        shown = self._stack.currentWidget()
        if shown is self.grid:
            return self.grid
        return self.nothing.button if shown is self.nothing else self.search.edit

    def _show(self) -> None:
        """Show what is left."""
        if self._catalogue is None:
            return
        catalogue, settings = self._catalogue, self._preferences.current
        for chip in self.head.chips:
            chip.show_settings(settings)
        found = self._found(catalogue)
        ids = selected(catalogue, settings, found)
        before = self.grid.current
        self.grid.cards.show(catalogue, ids)
        if not self.grid.select(before) and ids:
            self.grid.select(ids[0])
        show_text(self.head.count, catalogue.count_text(len(ids)))
        remedy = None if ids else remedy_for(catalogue, settings, found)
        if ids:
            self._stack.setCurrentWidget(self.grid)
        elif remedy is None:
            self._stack.setCurrentWidget(self.empty)
        else:
            self.nothing.show_remedy(catalogue.nothing_text(), remedy, settings)
            self._stack.setCurrentWidget(self.nothing)

    def _order_tabs(self) -> None:
        """From the filters to the search, and from there into the list."""
        following = (self.search.edit, self.grid, self.nothing.button)
        for one, other in pairwise((*self.head.extras, *self.head.chips, *following)):
            self.setTabOrder(one, other)

    def showEvent(self, event: QShowEvent) -> None:
        """Have that order also in a window that it has come into since."""
        super().showEvent(event)
        self._order_tabs()

    def _found(self, catalogue: Catalogue) -> tuple[str, ...]:
        if not self.search.text.strip():
            return tuple(catalogue.ids)
        return self._finder.find(self.search.text)

    def _on_filtered(self, _settings: Settings) -> None:
        self._show()
        self._telling.start()

    def _on_searched(self, _text: str) -> None:
        self._show()
        if self.grid.cards.ids:
            self.grid.select(self.grid.cards.ids[0])
        self._telling.start()

    def _tell(self) -> None:
        """Let a screen reader say how many are left."""
        if self.isVisible():
            # It brings much along that the first picture can do without.
            from lowback_timer.window.controls.announce import announce  # noqa: PLC0415

            announce(self, self.head.count.text(), waits=True)

    def _loosen(self, remedy: Remedy) -> None:
        for facet in remedy.facets:
            facet.loosen(self._preferences)
        if remedy.clears_search:
            self.search.clear()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_list(self) -> None:
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_best(self) -> None:
        if self.search.text.strip() and self.grid.cards.ids:
            self.opened.emit(self.grid.cards.ids[0])
