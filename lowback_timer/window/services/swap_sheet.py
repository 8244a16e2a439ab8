"""Asks which exercise is to be done in the place of another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from lowback_timer.core.adjusting.swapping import Alternative, swapped
from lowback_timer.core.cues.words import dose_text
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Item
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.alternative_button import AlternativeButton


class SwapSheet(TextOverlay):
    """A list of exercises with their pictures; the first is the most fitting."""

    def __init__(self, look: Look, host: QWidget, title: str = "") -> None:
        title = title or translate("Swap", "Another exercise for today")
        super().__init__(look, host, title, translate("Swap", "Keep it"))
        self._question = self.look.label("", Type.BODY, "dim", wraps=True)
        self.look.space(self.text, 8)
        self.text.addWidget(self._question)
        self.choices: list[AlternativeButton] = []

    def ask(
        self,
        item: Item,
        level: Level,
        found: Sequence[Alternative],
        on_choice: Callable[[Exercise], object],
    ) -> None:
        """Open with what can be done in the place of an exercise.

        Args:
            item: What the workout says.
            level: The workout's level, which decides on the dose.
            found: What can be done instead.
            on_choice: Called with what a person chooses.
        """
        for choice in self.choices:
            self.text.removeWidget(choice)
            choice.setParent(None)
            choice.deleteLater()
        self._question.setText(_question(item.exercise, has_any=bool(found)))
        self.choices = []
        for each in found:
            dose = dose_text(swapped(item, each.exercise, level).dose)
            choice = AlternativeButton(self.look, each, dose)
            choice.clicked.connect(partial(self._choose, each.exercise, on_choice))
            self.text.addWidget(choice)
            self.choices.append(choice)
        self.fit()
        self.open(self.choices[0] if self.choices else None)

    def _choose(
        self, exercise: Exercise, on_choice: Callable[[Exercise], object], _checked: bool = False
    ) -> None:
        self.close_overlay()
        on_choice(exercise)


def _question(exercise: Exercise, *, has_any: bool) -> str:
    if has_any:
        text = translate(
            "Swap", "In place of {exercise}, for the same muscles, with what you have at hand:"
        )
    else:
        text = translate(
            "Swap",
            "For the muscles of {exercise}, there is nothing else that you have the equipment for.",
        )
    return text.format(exercise=exercise.name)
