"""All there is to write of an exercise, in two columns or one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from lowback_timer.core.editing.exercise_remarks import About
from lowback_timer.library.model import Library
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.amount_card import AmountCard
from lowback_timer.window.editor.exercise.texts_card import TextsCard
from lowback_timer.window.editor.exercise.things_card import ThingsCard
from lowback_timer.window.editor.exercise.variations_card import VariationsCard
from lowback_timer.window.look.look import Look

_GAP = 16
_COLUMN = 420
"""Two columns have to be as wide as that, with texts as designed."""


class ExerciseForm(QFrame):
    """The cards of one exercise."""

    def __init__(self, look: Look, desk: ExerciseDesk, library: Library) -> None:
        super().__init__()
        self._look = look
        self.amount = AmountCard(look, desk)
        self.texts = TextsCard(look, desk)
        self.things = ThingsCard(look, desk, library)
        self.variations = VariationsCard(look, desk, library)
        self._line = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), _GAP)
        first, second = (look.space(QVBoxLayout(), _GAP) for _ in range(2))
        first.addWidget(self.amount)
        first.addWidget(self.things)
        first.addStretch(1)
        second.addWidget(self.texts)
        second.addWidget(self.variations)
        second.addStretch(1)
        self._line.addLayout(first, 1)
        self._line.addLayout(second, 1)
        look.restyled.connect(self._fit)

    def refresh(self) -> None:
        """Show what it is by now."""
        for card in (self.amount, self.texts, self.things, self.variations):
            card.refresh()

    def show_problems(self, problems: Mapping[About, str]) -> None:
        """Say what is wrong, where it is."""
        self.amount.show_problems(problems)
        self.texts.show_problems(problems)
        self.variations.show_problems(problems)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two columns where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look = self._look
        fits = self.width() >= look.px(2 * _COLUMN * look.text_scale + _GAP)
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
