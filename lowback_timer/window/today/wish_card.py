"""How well that goes which the person wants to be able to do again: one number, once a week."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.controls.scale import Scale
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_SETTLED_AFTER_MS = 1_500
"""So long somebody can change their mind, or make a 10 of a 1."""


class WishCard(Card):
    """Asks, and takes the answer a moment after it was given."""

    rated = Signal(int)
    """0 to 10."""
    dismissed = Signal()
    """Not this week."""

    def __init__(self, look: Look, wish: str) -> None:
        super().__init__(look)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(_SETTLED_AFTER_MS)
        self.timer.timeout.connect(self._tell)
        title = translate("Wish", "{wish}: how well does it go?")
        title = title.format(wish=wish[:1].upper() + wish[1:])
        ends = translate("Wish", "not at all"), translate("Wish", "as well as ever")
        self.scale_row = Scale(look, title, ends, bare=True)
        self.scale_row.chosen.connect(self._wait)
        not_now, key = translate("Wish", "Not this week"), translate("Keys", "Esc")
        self.close_button = KeyButton(look, not_now, key, self.dismissed.emit)
        column = look.space(QVBoxLayout(self), 8, (22, 14, 18, 14))
        head = look.space(QHBoxLayout(), 16)
        head.addWidget(look.label(title, Type.STRONG, wraps=True), 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        column.addWidget(self.scale_row)

    def _wait(self, rating: int | None) -> None:
        if rating is None:
            self.timer.stop()
        else:
            self.timer.start()

    def _tell(self) -> None:
        if (rating := self.scale_row.value) is not None:
            self.rated.emit(rating)
