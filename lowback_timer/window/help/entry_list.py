"""The column beside a page of the handbook: where one can go."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.help.entry import Entry
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type

_BESIDE_PART, _ABOVE_PART = 12, 12


class Target(NamedTuple):
    """What an entry is called, and where it leads."""

    file: str
    title: str
    anchor: str = ""
    excerpt: str = ""
    part: str = ""
    """The heading under which it stands; entries of one part follow each other."""


class EntryList(ScrollArea):
    """Entries one below the other, of which one may be where one is."""

    chosen = Signal(object)
    """The `Target` that is wanted."""

    def __init__(self, look: Look, name: str, targets: Iterable[Target]) -> None:
        super().__init__(look)
        self.targets: dict[Entry, Target] = {}
        self._is_told = False
        content = QFrame()  # to screen readers a panel; a scroll area has no role
        content.setAccessibleName(name)
        column = look.space(QVBoxLayout(content), 2, (0, 0, 8, 8))
        for part, members in groupby(targets, key=lambda each: each.part):
            if part:
                above = _ABOVE_PART if self.targets else 0
                heading = look.space(QVBoxLayout(), 0, (_BESIDE_PART, above, 0, 2))
                heading.addWidget(look.label(part, Type.SMALL, "dim", wraps=True))
                column.addLayout(heading)
            for target in members:
                entry = Entry(look, target.title, target.excerpt)
                entry.toggled.connect(partial(self._on_toggled, entry))
                self.targets[entry] = target
                column.addWidget(entry)
        column.addStretch(1)
        self.setWidget(content)

    def show_here(self, file: str) -> None:
        """Show which page one is on; it is gone to already."""
        self._is_told = True
        for entry, target in self.targets.items():
            if target.file == file:
                entry.setChecked(True)
        self._is_told = False

    def _on_toggled(self, entry: Entry, is_chosen: bool) -> None:
        if is_chosen:
            self.ensureWidgetVisible(entry)
            if not self._is_told:
                self.chosen.emit(self.targets[entry])
