"""Who counts the reps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from lowback_timer.core.choices import Counting
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.services.counting_words import (
    counting_meaning,
    counting_names,
    counting_title,
)


class CountingCard(Card):
    """A choice, and what it means."""

    chosen = Signal(object)
    """`Counting`: what a person chose; setting it from outside is silent."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        title = counting_title()
        self.choice = Segments(look, title, counting_names())
        self._meaning = look.label("", Type.SMALL, "dim", wraps=True)
        column = look.space(QVBoxLayout(self), 12, (16, 16, 16, 16))
        column.addWidget(look.label(title, Type.STRONG))
        column.addWidget(self.choice)
        column.addWidget(self._meaning)
        self.choice.chosen.connect(self._on_chosen)
        self.set_counting(Counting.PACED)

    @property
    def counting(self) -> Counting:
        """Who counts."""
        return Counting(self.choice.value)

    def set_counting(self, counting: Counting) -> None:
        """Choose from outside."""
        self.choice.set_value(counting.value)
        show_text(self._meaning, counting_meaning(counting))

    def _on_chosen(self, value: str) -> None:
        self.set_counting(Counting(value))
        self.chosen.emit(self.counting)
