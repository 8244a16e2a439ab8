"""One thing of a dose that can be chosen, with what it is before it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from lowback_timer.core.cues.words import length_text
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.load_stepper import LoadStepper


class AmountRow(QFrame):
    """A title and a stepper on one line; changing the number from outside is silent.

    Args:
        look: Colours, scale and fonts.
        title: What the number is.
        numbers: Those that can be chosen; see `NumberChoice`.
        on_change: Told what a person chose.
        is_seconds: Whether it is a length of time; otherwise things are counted.
    """

    def __init__(
        self,
        look: Look,
        title: str,
        numbers: range,
        on_change: Callable[[int], object],
        *,
        is_seconds: bool = True,
    ) -> None:
        super().__init__()
        unit = translate("AmountRow", "in seconds")
        self.stepper = Stepper(look, numbers, _seconds_text if is_seconds else str, unit)
        self.stepper.setAccessibleName(self.stepper.name_of(title) if is_seconds else title)
        self.stepper.chosen.connect(on_change)
        row = look.space(QHBoxLayout(self), 12)
        row.addWidget(look.label(title, Type.SMALL, "dim", wraps=True), 1)
        row.addWidget(self.stepper)


class LoadRow(QFrame):
    """How heavy it is, on one line; changing it from outside is silent."""

    def __init__(self, look: Look, on_change: Callable[[int], object]) -> None:
        super().__init__()
        title = translate("SingleCard", "Weight")
        self.stepper = LoadStepper(look)
        self.stepper.setAccessibleName(self.stepper.name_of(title))
        self.stepper.chosen.connect(on_change)
        row = look.space(QHBoxLayout(self), 12)
        row.addWidget(look.label(title, Type.SMALL, "dim", wraps=True), 1)
        row.addWidget(self.stepper)


class SwitchRow(QFrame):
    """A title and a switch on one line; turning it from outside is silent."""

    def __init__(self, look: Look, title: str, on_change: Callable[[bool], object]) -> None:
        super().__init__()
        self.switch = Switch(look)
        self.switch.setAccessibleName(title)
        self.switch.chosen.connect(on_change)
        row = look.space(QHBoxLayout(self), 12)
        row.addWidget(look.label(title, Type.SMALL, "dim", wraps=True), 1)
        row.addWidget(self.switch)

    def set_value(self, value: bool) -> None:
        """Turn it on or off."""
        self.switch.set_value(value)


def _seconds_text(seconds: int) -> str:
    return length_text(seconds * 1000)
