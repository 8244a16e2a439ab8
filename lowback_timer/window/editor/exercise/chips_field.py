"""Things to choose from, all of them in view as chips."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from lowback_timer.window.controls.chip import Chip
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.look.look import Look

_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_STEPS = {**_ACROSS, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ChipsField(QFrame):
    """Any number of them can be chosen, or with `is_one_of` exactly one.

    Args:
        look: What it looks like.
        name: What is chosen here, for screen readers.
        options: Values and what they are called.
        is_one_of: Whether one is always chosen.
    """

    switched = Signal(str, bool)
    """A value that a person has chosen, or not any more; setting it from outside is silent."""

    def __init__(
        self, look: Look, name: str, options: Mapping[str, str], *, is_one_of: bool = False
    ) -> None:
        super().__init__()
        self._is_one_of = is_one_of
        self._is_set_from_outside = False
        self.setAccessibleName(name)
        self.chips: dict[str, Chip] = {}
        flow = look.space(Flow(), 8)
        self.setLayout(flow)
        for value, text in options.items():
            chip = Chip(look, text, is_one_of=is_one_of)
            chip.setAccessibleDescription(name)
            # Not when clicked: a screen reader toggles it, which is no click.
            chip.toggled.connect(partial(self._on_toggled, value))
            if is_one_of:
                chip.installEventFilter(self)
            self.chips[value] = chip
            flow.addWidget(chip)

    def set_values(self, values: Collection[str]) -> None:
        """Choose from outside."""
        self._is_set_from_outside = True
        for value, chip in self.chips.items():
            if not self._is_one_of or value in values:
                chip.setChecked(value in values)
        self._is_set_from_outside = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from one to the next by every arrow key, from the end of a row as well."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = _STEPS.get(Qt.Key(event.key()), 0)
            if event.key() in _ACROSS and self.isRightToLeft():
                by = -by
            shown = [each for each in self.chips.values() if not each.isHidden()]
            if by and watched in shown:
                place = min(max(shown.index(watched) + by, 0), len(shown) - 1)
                shown[place].setChecked(True)
                shown[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def _on_toggled(self, value: str, is_on: bool) -> None:
        if not self._is_set_from_outside and (is_on or not self._is_one_of):
            self.switched.emit(value, is_on)
