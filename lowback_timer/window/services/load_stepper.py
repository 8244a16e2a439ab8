"""How heavy something is that is lifted."""

from __future__ import annotations

from collections.abc import Sequence

from lowback_timer.core.coach.notching import load_step_g
from lowback_timer.core.cues.words import load_text
from lowback_timer.core.plan.limits import LOAD_G
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_HEAVIEST_G = LOAD_G[-1]
_FIRST_G = 5_000
"""Where it begins for whoever has said nothing so far; from there it can still be made lighter."""


class LoadStepper(Stepper):
    """A weight in grams, 0 for none; its steps grow with it."""

    def __init__(self, look: Look, widest: Sequence[str] = ()) -> None:
        numbers, unit = range(0, _HEAVIEST_G + 1, _FIRST_G), translate("Load", "in grams")
        super().__init__(look, numbers, load_or_none_text, unit, widest)

    def _on_change(self, value: int) -> None:
        super()._on_change(value)
        self.setSingleStep(load_step_g(self.value()) if self.value() else _FIRST_G)


def load_or_none_text(grams: int) -> str:
    """A weight: "20 kg", or that there is none."""
    return load_text(grams) if grams else translate("Load", "no weight")


def widest_load() -> str:
    """As wide as any that is usual."""
    return max(load_text(102_500), load_or_none_text(0), key=len)


def load_name(exercise: str) -> str:
    """What a screen reader calls it."""
    return translate("Load", "Weight of {exercise}").format(exercise=exercise)
