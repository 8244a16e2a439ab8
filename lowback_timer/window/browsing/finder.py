"""Finds entries of a catalogue, and gets ready for that before anybody asks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QObject, QTimer

from lowback_timer.library.search import SearchIndex
from lowback_timer.window.browsing.catalogue import Catalogue

_IDLE_MS = 300
"""After the list has changed; by then it has been painted."""
_STEPS = 20
"""Between two looks at what else there is to do: at most some ten milliseconds."""


class Finder(QObject):
    """Goes through a catalogue a few entries at a time, so that nobody ever waits for it.

    Whoever searches before that has come to its end waits for the rest of it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._index = SearchIndex()
        self._indexing: Iterator[None] = iter(())
        self._work: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self.is_ready = False
        """Whether there is nothing left to do."""

    def use(self, catalogue: Catalogue) -> None:
        """Get ready to search another catalogue."""
        self.is_ready = False
        self._index = SearchIndex()
        # Words come first: whoever opens a list is more likely to search it than to filter it.
        self._indexing = self._indexed(catalogue)
        self._work = chain(self._indexing, catalogue.prepare())
        self._timer.start(_IDLE_MS)

    def find(self, words: str) -> tuple[str, ...]:
        """Ids of what fits, best first."""
        for _ in self._indexing:
            pass
        return self._index.search(words)

    def _indexed(self, catalogue: Catalogue) -> Iterator[None]:
        for searchable in catalogue.searchables():
            self._index.add(searchable)
            yield

    def _go_on(self) -> None:
        for _ in range(_STEPS):
            if next(self._work, self) is self:
                self.is_ready = True
                return
        self._timer.start(0)
