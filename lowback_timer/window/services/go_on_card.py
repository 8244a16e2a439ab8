"""The offer to go on with a session that was cut short, or left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

KEY = "G"
_LEAST_TEXT = 300
"""With less room than that beside the buttons, times the size of texts, they go below them."""


class GoOnCard(Card):
    """Says where a session goes on, and what of it was done; and asks.

    Args:
        look: What it looks like.
        offer: Where it goes on: "Go on at Bridge, set 2".
        workout: What the workout is called.
        past: When it was left off, and how much was done.
        can_decline: Whether it can be sent away.
    """

    accepted = Signal()
    declined = Signal()

    def __init__(
        self, look: Look, offer: str, workout: str, past: str, *, can_decline: bool = True
    ) -> None:
        super().__init__(look)
        self._look = look
        self.offer = look.label(offer, Type.STRONG, wraps=True)
        facts = f"{workout} · {past}" if can_decline else past
        self.facts = look.label(facts, Type.BODY, "dim", wraps=True)
        text = translate("GoOn", "Go on")
        self.go_on = KeyButton(look, text, KEY, self.accepted.emit)
        self.go_on.setAccessibleName(offer)
        self.not_now = Button(look, translate("GoOn", "Not now"), self.declined.emit)
        name = translate("GoOn", "Do not go on with {workout} now")
        self.not_now.setAccessibleName(name.format(workout=workout))
        self.not_now.setVisible(can_decline)
        self.setAccessibleName(f"{offer}. {facts}")
        self._lay_out()
        look.restyled.connect(self._fit)

    def _lay_out(self) -> None:
        look, direction = self._look, QBoxLayout.Direction
        self._row = look.space(QBoxLayout(direction.LeftToRight, self), 20, (22, 14, 22, 14))
        words = look.space(QVBoxLayout(), 2)
        words.addStretch(1)
        words.addWidget(self.offer)
        words.addWidget(self.facts)
        words.addStretch(1)
        self._row.addLayout(words, 1)
        self._buttons = QWidget()
        buttons = look.space(QHBoxLayout(self._buttons), 12)
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.not_now)
        buttons.addStretch(1)
        self._row.addWidget(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words, or below them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look, direction = self._look, QBoxLayout.Direction
        height = max(self.go_on.sizeHint().height(), self.not_now.sizeHint().height())
        for button in (self.go_on, self.not_now):
            button.setFixedHeight(height)
        free = self.width() - look.px(2 * 22 + 20) - self._buttons.sizeHint().width()
        is_wide = free >= look.px(_LEAST_TEXT * look.text_scale)
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
