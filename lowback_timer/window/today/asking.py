"""What the program asks the first time, in one line: how used to training, and what is at hand."""

from __future__ import annotations

from collections.abc import Container, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from lowback_timer.core.choices import LevelChoice
from lowback_timer.window.controls.chip import Chip
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class Asking(QFrame):
    """Two questions with their answers as chips. Nobody has to answer."""

    level_chosen = Signal(object)
    """`LevelChoice`."""
    equipment_chosen = Signal(str, bool)
    """The id of something, and whether it is at hand."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_set_from_outside = False
        self.levels: dict[LevelChoice, Chip] = {}
        self.equipment: dict[str, Chip] = {}
        both = look.space(Flow(), 16)
        self.setLayout(both)
        question = translate("Asking", "Are you used to training?")
        self._level_row, row = _row(look, question)
        for level, text in (
            (LevelChoice.BEGINNER, translate("Asking", "New to it")),
            (LevelChoice.INTERMEDIATE, translate("Asking", "Sometimes")),
            (LevelChoice.ADVANCED, translate("Asking", "Often")),
        ):
            chip = self.levels[level] = Chip(look, text, is_one_of=True)
            chip.setAccessibleDescription(question)
            chip.toggled.connect(partial(self._on_level, level))
            if row.count() > 1:  # Tab leads to the first until one is chosen
                chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            row.addWidget(chip)
        self._at_hand = translate("Asking", "At hand:")
        self._equipment_row, self._chips = _row(look, self._at_hand)
        both.addWidget(self._level_row)
        both.addWidget(self._equipment_row)

    def show_equipment(self, names: Mapping[str, str], at_hand: Container[str]) -> None:
        """Ask for things, by their ids, of which some are at hand."""
        if list(names) != list(self.equipment):
            for chip in self.equipment.values():
                self._chips.removeWidget(chip)
                chip.hide()  # it is gone only when nothing else is to be done
                chip.deleteLater()
            self.equipment = {each: Chip(self._look, name) for each, name in names.items()}
            for each, chip in self.equipment.items():
                chip.setAccessibleDescription(self._at_hand)
                chip.toggled.connect(partial(self._on_equipment, each))
                self._chips.addWidget(chip)
        self._is_set_from_outside = True
        for each, chip in self.equipment.items():
            chip.setChecked(each in at_hand)
        self._is_set_from_outside = False
        self._equipment_row.setVisible(bool(names))

    def show_level(self, level: LevelChoice, *, asks: bool) -> None:
        """Show the level that has been told, if it is asked for at all."""
        self._level_row.setVisible(asks)
        for each, chip in self.levels.items():
            chip.setAutoExclusive(False)  # or the last one could not be taken back
            chip.setChecked(each is level)
            chip.setAutoExclusive(True)

    def _on_equipment(self, equipment_id: str, is_at_hand: bool) -> None:
        if not self._is_set_from_outside:
            self.equipment_chosen.emit(equipment_id, is_at_hand)

    def _on_level(self, level: LevelChoice, is_chosen: bool) -> None:
        if is_chosen:
            self.level_chosen.emit(level)


def _row(look: Look, question: str) -> tuple[QFrame, Flow]:
    """A question, a panel to screen readers, after which its answers come."""
    row = QFrame()
    row.setAccessibleName(question)
    flow = look.space(Flow(), 8)
    row.setLayout(flow)
    flow.addWidget(look.label(question, Type.BODY, "dim"))
    return row, flow
