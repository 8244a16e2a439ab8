"""Some of several things, each a chip: what is at hand, say, or days of the week."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lowback_timer.window.controls.chip import Chip
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.look.look import Look


class ChipChoice(QFrame):
    """Some of several things; one that is not offered stays chosen all the same.

    Args:
        look: Colours, scale and fonts.
        names: What is offered, by ids.
    """

    chosen = Signal(object)
    """A tuple of ids, after a person has chosen; setting it from outside is silent."""

    def __init__(self, look: Look, names: Mapping[str, str]) -> None:
        super().__init__()
        self._is_set_from_outside = False
        self.value: tuple[str, ...] = ()
        """The ids of what is chosen."""
        self.chips = {each: Chip(look, name) for each, name in names.items()}
        flow = look.space(Flow(), 8)
        self.setLayout(flow)
        for chip in self.chips.values():
            flow.addWidget(chip)
            chip.toggled.connect(self._on_toggled)

    def set_value(self, value: tuple[str, ...]) -> None:
        """Choose from outside."""
        self.value = value
        self._is_set_from_outside = True
        for each, chip in self.chips.items():
            chip.setChecked(each in value)
        self._is_set_from_outside = False

    def _on_toggled(self) -> None:
        if not self._is_set_from_outside:
            others = tuple(each for each in self.value if each not in self.chips)
            chosen = tuple(each for each, chip in self.chips.items() if chip.isChecked())
            self.value = (*others, *chosen)
            self.chosen.emit(self.value)
