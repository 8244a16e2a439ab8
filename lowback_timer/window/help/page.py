"""The page of the handbook: its contents, or what was found in it, and a page to be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.controls.page import Page
from lowback_timer.window.controls.search_field import SearchField
from lowback_timer.window.help.entry_list import EntryList, Target
from lowback_timer.window.help.reader import Reader
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_COLUMN, _MOST_WIDENING = 232, 1.4
"""Of the column at the left, which grows with the texts up to that."""


class HelpPage(Page):
    """Contents at the left, what is read at the right, and a search over all of it.

    Args:
        look: Colours, scale and fonts.
        contents: All pages of the handbook.
        note: A line on the whole of it; empty for none.
    """

    closed = Signal()
    searched = Signal(str)
    went = Signal(object)
    """A `Target` that the person wants to read."""
    went_back = Signal()
    went_on = Signal()

    def __init__(self, look: Look, contents: Iterable[Target], note: str = "") -> None:
        super().__init__(look)
        self.back = self._step(Icon.PREVIOUS, translate("Help", "Back"), self.went_back.emit)
        self.on = self._step(Icon.NEXT, translate("Help", "Forward"), self.went_on.emit)
        self.search = SearchField(self.look, translate("Help", "Search the handbook"), self)
        self.search.searched.connect(self.searched)
        self.search.accepted.connect(self._go_to_best)
        self.search.left_down.connect(self._enter_hits)
        self.contents = EntryList(self.look, translate("Help", "Contents"), contents)
        self.contents.chosen.connect(self.went)
        self.hits: EntryList | None = None
        """What was found, while something is searched for."""
        self._found = self.look.label("", Type.SMALL, "dim", wraps=True)
        self._found.hide()
        self.reader = Reader(self.look)
        self._side = QWidget()
        self._lay_out(note)

    def _step(self, icon: Icon, name: str, on_click: Callable[[], object]) -> IconButton:
        """A button to what was read before or after, with its keys."""
        button = IconButton(self.look, icon, name, on_click)
        keys = ("Alt+Left", "Back") if icon is Icon.PREVIOUS else ("Alt+Right", "Forward")
        for each in keys:
            shortcut = QShortcut(QKeySequence(each), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(on_click)
        native = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({native})")
        return button

    def _lay_out(self, note: str) -> None:
        look = self.look
        titles = look.space(QVBoxLayout(), 2)
        titles.addWidget(look.label(translate("Help", "Help"), Type.TITLE))
        if note:
            titles.addWidget(look.label(note, Type.SMALL, "dim", wraps=True))
        top = look.space(QHBoxLayout(), 8, (0, 0, 16, 0))
        top.addLayout(titles, 1)
        for control in (self.back, self.on, self.search):
            top.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        self._column = look.space(QVBoxLayout(self._side), 4)
        self._column.addWidget(self._found)
        self._column.addWidget(self.contents, 1)
        row = look.space(QHBoxLayout(), 0)
        row.addWidget(self._side)
        row.addWidget(self.reader, 1)
        page = look.space(QVBoxLayout(self), 12, (28, 20, 12, 12))
        page.addLayout(top)
        page.addLayout(row, 1)
        order = (self.back, self.on, self.search.edit, *self.contents.targets, self.reader)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def fit(self) -> None:
        """Give the column the width that its texts need."""
        widening = min(self.look.text_scale, _MOST_WIDENING)
        self._side.setFixedWidth(self.look.px(_COLUMN * widening))

    def first_focus(self) -> QWidget:
        """Take the keyboard to the text, where the arrow keys scroll."""
        return self.reader

    def enter(self) -> None:
        """Go from a place to what stands there."""
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> None:
        """Leave what was found, or else the handbook."""
        if self.search.text:
            self.search.clear()
        else:
            self.closed.emit()

    def show_here(self, file: str, title: str) -> None:
        """Show which page is read."""
        self.contents.show_here(file)
        self.reader.setAccessibleName(title)

    def show_steps(self, *, can_go_on: bool) -> None:
        """Let one go on to where one has come back from, if there is such a page."""
        self.on.setEnabled(can_go_on)

    def show_hits(self, hits: Iterable[Target]) -> None:
        """Show what was found in place of the contents."""
        self._take_hits_away()
        self.hits = EntryList(self.look, translate("Help", "Found"), hits)
        self.hits.chosen.connect(self.went)
        count = len(self.hits.targets)
        none = translate("Help", "Nothing is said of that. Maybe another word?")
        text = translate("Help", "%n place(s) found", None, count) if count else none
        show_text(self._found, text)
        self._found.show()
        self.contents.hide()
        self._column.addWidget(self.hits, 1)
        for before, after in pairwise((self.search.edit, *self.hits.targets, self.reader)):
            QWidget.setTabOrder(before, after)
        announce(self, text, waits=True)

    def show_contents(self) -> None:
        """Show the contents again."""
        self._take_hits_away()
        self._found.hide()
        self.contents.show()

    def _take_hits_away(self) -> None:
        if self.hits is not None:
            self.hits.setParent(None)
            self.hits.deleteLater()
            self.hits = None

    def _go_to_best(self) -> None:
        """Read the first place that was found."""
        if self.hits is not None and self.hits.targets:
            next(iter(self.hits.targets)).setChecked(True)
            self.enter()

    def _enter_hits(self) -> None:
        entries = self.hits or self.contents
        here = next((each for each in entries.targets if each.isChecked()), None)
        entry = here or next(iter(entries.targets), None)
        if entry is not None:
            entry.setFocus(Qt.FocusReason.OtherFocusReason)
