"""One set of a session that is being edited: what was done, with how much weight, how it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from lowback_timer.core.cues.words import length_text
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.controls.button import Link
from lowback_timer.window.controls.drop_down import DropDown
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.felt_words import felt_name
from lowback_timer.window.services.load_stepper import LoadStepper, widest_load

if TYPE_CHECKING:
    from lowback_timer.store.log.entries import LoggedSet

_MOST_REPS, _MOST_S = 999, 3600
_FELT_WIDTH = 185


class SetEditor(QWidget):
    """A line of choices.

    Args:
        look: What it looks like.
        each: The set.
        exercise: What the exercise is called.
        side: What the side is called; empty when both work at once.
        has_load: Whether a weight can be told.
    """

    done_chosen = Signal(object)
    """`int`: reps, or milliseconds."""
    load_chosen = Signal(object)
    """`int`, in grams."""
    felt_chosen = Signal(object)
    """`Felt`, or None."""
    removed = Signal()

    def __init__(
        self, look: Look, each: LoggedSet, exercise: str, side: str, *, has_load: bool
    ) -> None:
        super().__init__()
        self._look = look
        text = translate("HistoryEdit", "Set {number}").format(number=each.set_number)
        self._title = look.label(f"{text} · {side}" if side else text, Type.SMALL, "dim")
        name = ", ".join(filter(None, (exercise, text, side)))
        self.amount = self._amount(each, name)
        felt = {"": translate("HistoryEdit", "How it was")}
        felt |= {each.value: felt_name(each) for each in Felt}
        self.felt = DropDown(look, felt, _FELT_WIDTH)
        self.felt.setAccessibleName(translate("HistoryEdit", "How it was: {set}").format(set=name))
        self.felt.set_value(each.felt or "")
        self.felt.chosen.connect(
            lambda value: self.felt_chosen.emit(Felt(value) if value else None)
        )
        remove = translate("HistoryEdit", "Remove")
        self.remove = Link(look, remove, self.removed.emit, Type.SMALL)
        self.remove.setAccessibleName(f"{remove}: {name}")
        self.load: LoadStepper | None = None
        line = look.space(Flow(), 12)
        line.addWidget(self._title)
        line.addWidget(self.amount)
        if has_load:
            self.load = self._load(each, name)
            line.addWidget(self.load)
        line.addWidget(self.felt)
        line.addWidget(self.remove)
        self.setLayout(line)

    @property
    def title(self) -> QLabel:
        """Which set it is; of all sets it is to be equally wide."""
        return self._title

    def _amount(self, each: LoggedSet, name: str) -> Stepper:
        if each.kind is StepKind.HOLD:
            numbers, unit, factor = range(_MOST_S + 1), translate("HistoryEdit", "in seconds"), 1000
        else:
            numbers, unit, factor = range(_MOST_REPS + 1), translate("HistoryEdit", "in reps"), 1
        widest = length_text(600_000), _reps_text(100)  # both: holds and reps stand in line
        texts = (lambda value: length_text(value * 1000)) if factor == 1000 else _reps_text
        stepper = Stepper(self._look, numbers, texts, unit, widest)
        stepper.setPageStep(10)
        stepper.setAccessibleName(stepper.name_of(name))
        stepper.set_value(each.done // factor)
        stepper.chosen.connect(lambda value: self.done_chosen.emit(value * factor))
        return stepper

    def _load(self, each: LoggedSet, name: str) -> LoadStepper:
        stepper = LoadStepper(self._look, (widest_load(),))
        title = translate("HistoryEdit", "Weight, {set}").format(set=name)
        stepper.setAccessibleName(stepper.name_of(title))
        stepper.set_value(each.load_g or 0)
        stepper.chosen.connect(self.load_chosen)
        return stepper


def _reps_text(reps: int) -> str:
    return translate("Wording", "%n rep(s)", None, reps)
