"""The sets of an exercise one by one, where they differ."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout

from lowback_timer.core.adjusting.doses import amounts_by_set
from lowback_timer.core.editing import changes, doses
from lowback_timer.core.editing.draft import Key
from lowback_timer.core.plan.dose import Dose, Hold
from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.editor.amounts import amount_numbers, reps_text
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.number_field import NumberField
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.amount_words import seconds_text, widest_amounts

_ALIKE, _EACH = "alike", "each"


class SetsField(QFrame):
    """Whether all sets are alike, and if not, a number a set."""

    def __init__(self, look: Look, desk: Desk, key: Key) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._key = key
        self._is_told_by_set = False
        self.numbers: list[NumberField] = []
        title = translate("Editor", "Its sets")
        names = {
            _ALIKE: translate("Editor", "All alike"),
            _EACH: translate("Workout", "One by one"),
        }
        self.choice = Segments(look, title, names)
        self.choice.chosen.connect(self._choose)
        column = look.space(QVBoxLayout(self), 8)
        column.addWidget(Field(look, title, self.choice))
        self._flow = look.space(Flow(), 8)
        column.addLayout(self._flow)

    @property
    def _dose(self) -> Dose:
        return self._desk.draft.entry(self._key).item.dose

    def refresh(self) -> None:
        """Show what the sets are by now."""
        dose = self._dose
        can_differ = doses.can_differ_by_set(dose)
        self.setVisible(can_differ)
        if not can_differ:
            return
        if dose.works:
            self._is_told_by_set = True
        self.choice.set_value(_EACH if self._is_told_by_set else _ALIKE)
        amounts = amounts_by_set(dose) if dose.works else amounts_by_set(dose) * dose.sets
        count = dose.sets if self._is_told_by_set else 0
        while len(self.numbers) < count:
            self._add()
        for number, field in enumerate(self.numbers, start=1):
            field.setVisible(number <= count)
            if number <= count:
                field.set_up(amount_numbers(dose), partial(_set_text, dose), amounts[number - 1])
                text = translate("Editor", "Set {number}").format(number=number)
                field.setAccessibleName(text)

    def _add(self) -> None:
        number = len(self.numbers) + 1
        made = NumberField(self._look, amount_numbers(self._dose), str, "", widest_amounts())
        made.chosen.connect(
            lambda amount: self._desk.take(
                changes.set_amount_of_set(self._desk.draft, self._key, number, amount)
            )
        )
        self.numbers.append(made)
        self._flow.addWidget(made)

    def _choose(self, value: str) -> None:
        self._is_told_by_set = value == _EACH
        if not self._is_told_by_set:
            self._desk.take(changes.set_equal_sets(self._desk.draft, self._key))
        self.refresh()


def _set_text(dose: Dose, amount: int) -> str:
    if isinstance(dose.work, Hold):
        return seconds_text(amount)
    return reps_text(amount)
