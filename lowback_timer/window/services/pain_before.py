"""How is your back now? Asked before a workout, and answered by whoever wants to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from lowback_timer.core.coach.pain import (
    asks_for_rest,
    clinician_words,
    keeps_rising,
    rest_words,
)
from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.button import Link
from lowback_timer.window.controls.card import Card, Ground
from lowback_timer.window.controls.scale import Scale
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class PainBefore(Card):
    """A scale, and for a back that hurts much what would suit it better.

    Args:
        look: Colours, scale and fonts.
        title: What is asked.
        ground: What it lies on.
    """

    chosen = Signal(object)
    """`int`, or None: what a person said, or has taken back."""
    signs_asked = Signal()
    """The warning signs are to be read."""

    def __init__(self, look: Look, title: str, ground: Ground = "card") -> None:
        super().__init__(look, ground)
        self._earlier: tuple[int, ...] = ()
        ends = (translate("Pain", "none"), translate("Pain", "the worst you can think of"))
        self.scale = Scale(look, title, ends, "muscle", bare=True)
        self.scale.chosen.connect(self._on_chosen)
        self.advice = look.label("", Type.BODY, wraps=True)
        self.signs = Link(
            look, translate("RedFlags", "Warning signs"), self.signs_asked.emit, flush=True
        )
        margins = (22, 14, 18, 14) if ground == "card" else (16, 14, 16, 14)
        column = look.space(QVBoxLayout(self), 8, margins)
        self.head = look.space(QHBoxLayout(), 16)
        """What stands above the scale."""
        self.head.addWidget(look.label(title, Type.STRONG, wraps=True), 1)
        column.addLayout(self.head)
        column.addWidget(self.scale)
        words = look.space(QVBoxLayout(), 4)
        words.addWidget(self.advice)
        words.addWidget(self.signs, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(words)
        self.show_pain(None)

    def show_pain(self, pain: int | None, earlier: tuple[int, ...] = ()) -> None:
        """Show what has been said now, and know what was said before earlier sessions, in order."""
        self._earlier = earlier
        self.scale.set_value(pain)
        self.show_advice(pain)

    def words_for(self, pain: int) -> str:
        """What is said of such a pain; empty: nothing."""
        if self._keeps_rising(pain):
            return clinician_words()
        return rest_words() if asks_for_rest(pain) else ""

    def show_advice(self, pain: int | None) -> None:
        """Say what suits such a back."""
        text = "" if pain is None else self.words_for(pain)
        show_text(self.advice, text)
        self.advice.setVisible(bool(text))
        is_much = pain is not None and (asks_for_rest(pain) or self._keeps_rising(pain))
        self.signs.setVisible(is_much)

    def _keeps_rising(self, pain: int) -> bool:
        return keeps_rising((*self._earlier, pain))

    def _on_chosen(self, pain: int | None) -> None:
        self.show_advice(pain)
        if text := self.advice.text():
            announce(self, text, waits=True)
        self.chosen.emit(pain)
