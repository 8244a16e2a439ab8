"""One way to make an exercise easier or harder: what is different, and where it leads."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from lowback_timer.core.plan.exercise import Variation
from lowback_timer.core.plan.limits import LINE_LETTERS
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.drop_down import DropDown
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.controls.line_field import LineField
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_NONE = ""
_LINK_WIDTH = 310


class VariationRow(QFrame):
    """A line to write on, the exercise that it leads to, and a button that takes it away.

    Args:
        look: What it looks like.
        name: Which one it is, for screen readers: "Easier, 1".
        exercises: Names of exercises by id, in the order in which they are offered.
    """

    written = Signal(str)
    linked = Signal(object)
    """`str`: the id of the exercise that it leads to; empty: to none."""
    removed = Signal()

    def __init__(self, look: Look, name: str, exercises: Mapping[str, str]) -> None:
        super().__init__()
        self._exercises = exercises
        self.text = LineField(look, name, LINE_LETTERS)
        self.text.setPlaceholderText(translate("OwnExercise", "What is different"))
        self.text.setAcceptDrops(False)  # a picture that is dropped is one, wherever
        self.remove = Button(look, translate("OwnExercise", "Remove"), self.removed.emit)
        self.remove.setAccessibleName(
            translate("OwnExercise", "Remove: {variation}").format(variation=name)
        )
        self.link = DropDown(look, _options(exercises), _LINK_WIDTH)
        self.link.setAccessibleName(
            translate("OwnExercise", "{variation}: leads to").format(variation=name)
        )
        below = look.space(Flow(), 8)
        below.addWidget(self.link)
        below.addWidget(self.remove)
        column = look.space(QVBoxLayout(self), 6)
        column.addWidget(self.text)
        column.addLayout(below)
        self.text.written.connect(self.written)
        self.link.chosen.connect(self.linked)

    def show_variation(self, variation: Variation) -> None:
        """Show what it is by now."""
        self.text.show_text(variation.text)
        wanted = variation.exercise or _NONE
        if self.link.findData(wanted) < 0:  # the exercise has been deleted meanwhile
            self.link.set_options({**_options(self._exercises), wanted: wanted})
        self.link.set_value(wanted)


def _options(exercises: Mapping[str, str]) -> dict[str, str]:
    return {_NONE: translate("OwnExercise", "No exercise of its own"), **exercises}
