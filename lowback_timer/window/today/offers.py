"""What the first page has to offer or to ask beside the suggestion: one thing at a time."""

from __future__ import annotations

from enum import IntEnum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.window.look.look import Look


class Offer(IntEnum):
    """What there may be, what matters most first."""

    GO_ON = auto()
    """A session that was cut short can go on."""
    MORNING_PAIN = auto()
    """How the back is since the last session."""
    LOOK_BACK = auto()
    """What the last week was like."""
    WISH = auto()
    """How well the person can do what they want to be able to do again."""


class Offers(QWidget):
    """Shows the most important of its cards; the next one comes when that is withdrawn."""

    put_up = Signal()
    """There is another card."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._column = look.space(QVBoxLayout(self), 0)
        self._cards: dict[Offer, QWidget] = {}
        self.hide()

    @property
    def shown(self) -> Offer | None:
        """What is shown now."""
        return min(self._cards, default=None)

    def put(self, offer: Offer, card: QWidget) -> None:
        """Offer something, in the place of an earlier card of the same kind."""
        self.withdraw(offer)
        self._cards[offer] = card
        self._column.addWidget(card)
        self._show_first()
        self.put_up.emit()

    def withdraw(self, offer: Offer) -> None:
        """Offer that no longer."""
        card = self._cards.pop(offer, None)
        if card is not None:
            card.hide()
            card.deleteLater()
            self._show_first()

    def _show_first(self) -> None:
        for offer, card in self._cards.items():
            card.setVisible(offer is self.shown)
        self.setVisible(bool(self._cards))
