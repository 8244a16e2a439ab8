"""The cards of a list, for Qt's views."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from lowback_timer.window.browsing.catalogue import Card, Catalogue

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_NAMES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


class CardModel(QAbstractListModel):
    """The entries of a catalogue that are shown, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self._catalogue: Catalogue | None = None
        self._cards: dict[str, Card] = {}
        self._rows: dict[str, int] = {}
        self.ids: Sequence[str] = ()

    def show(self, catalogue: Catalogue, ids: Sequence[str]) -> None:
        """Show some entries of a catalogue, which says the same of each as before."""
        if catalogue is self._catalogue and ids == self.ids:
            return
        self.beginResetModel()
        if catalogue is not self._catalogue:
            self._catalogue = catalogue
            self._cards.clear()
        self.ids = ids
        self._rows = {entry_id: row for row, entry_id in enumerate(ids)}
        self.endResetModel()

    def renew_cards(self) -> None:
        """Ask anew what the cards say."""
        self._cards.clear()
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def row_of(self, entry_id: str) -> int:
        """Where an entry stands; -1 when it is not shown."""
        return self._rows.get(entry_id, -1)

    def card(self, row: int) -> Card:
        """What the card of a row shows."""
        assert self._catalogue is not None  # there are no rows without it
        entry_id = self.ids[row]
        if entry_id not in self._cards:
            self._cards[entry_id] = self._catalogue.card(entry_id)
        return self._cards[entry_id]

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names to look entries up by, and what screen readers say."""
        if not index.isValid() or self._catalogue is None:
            return None
        if role in _NAMES:
            return self._catalogue.name(self.ids[index.row()])
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ". ".join(line.text for line in reversed(self.card(index.row()).lines))
        return None
