"""What an exercise is good for, and where that is from."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.library.model import Library
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.card import Card
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class WhyCard(Card):
    """Why, and below it the articles."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._why = look.label("", Type.SMALL, "dim", wraps=True)
        self._source = look.label("", Type.SMALL, "dim", wraps=True)
        column = look.space(QVBoxLayout(self), 8, (20, 16, 20, 16))
        column.addWidget(look.label(translate("WhyCard", "Why"), Type.STRONG))
        column.addWidget(self._why)
        column.addStretch(1)
        column.addWidget(self._source)

    def show_exercise(self, exercise: Exercise, library: Library) -> None:
        """Show another one."""
        show_text(self._why, exercise.why)
        text = translate("WhyCard", "From “{title}”, {publisher}")
        articles = (library.sources[each] for each in exercise.sources if each in library.sources)
        lines = [text.format(title=each.title, publisher=each.publisher) for each in articles]
        show_text(self._source, "\n".join(lines))
        self._source.setVisible(bool(lines))
