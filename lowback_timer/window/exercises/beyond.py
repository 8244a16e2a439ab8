"""What leads on from an exercise: how it gets easier and harder, and where it is from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.library.model import Library
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.exercises.variations import Variations
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class Beyond(QFrame):
    """Easier and harder variations, and the articles."""

    opened = Signal(str)
    """The id of an exercise that is asked for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.easier = Variations(look, translate("Beyond", "Easier"))
        self.harder = Variations(look, translate("Beyond", "Harder"))
        self._source = look.label("", Type.SMALL, "dim", wraps=True)
        column = look.space(QVBoxLayout(self), 10)
        for each in (self.easier, self.harder):
            each.opened.connect(self.opened)
            column.addWidget(each)
        column.addStretch(1)
        column.addWidget(self._source)

    def show_exercise(self, exercise: Exercise, library: Library) -> None:
        """Show what belongs to another one."""
        self.easier.show_variations(exercise.easier, library)
        self.harder.show_variations(exercise.harder, library)
        text = translate("Beyond", "From “{title}”, {publisher}")
        articles = (library.sources[each] for each in exercise.sources if each in library.sources)
        lines = [text.format(title=each.title, publisher=each.publisher) for each in articles]
        show_text(self._source, "\n".join(lines))
        self._source.setVisible(bool(lines))
        self.setVisible(bool(exercise.easier or exercise.harder or lines))
