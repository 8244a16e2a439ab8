"""Doses all exercises of a part alike: three exercises, 30 s each, 10 s rest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from lowback_timer.core.adjusting.doses import amount_of
from lowback_timer.core.editing import changes, doses
from lowback_timer.core.editing.draft import Key
from lowback_timer.core.plan.limits import HOLD_S, REPS, SETS
from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.popup import Popup
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.editor.amounts import STEP, reps_text, rests_from
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.number_field import NumberField
from lowback_timer.window.editor.words import KINDS
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.amount_words import seconds_text, sets_text

_WIDTH = 280
_WIDEST = (seconds_text(120),)


class AlikePopup(Popup):
    """Amount, sets and rest for all; what cannot be held stays counted, with the rest of it."""

    def __init__(self, look: Look, host: QWidget, desk: Desk, key: Key) -> None:
        super().__init__(look, host)
        self._desk = desk
        self._key = key
        part, look = desk.draft.part(key), self.look
        title = translate("Editor", "All exercises of this part")
        self.setAccessibleName(title)
        first = part.entries[0].item.dose
        items = [entry.item for entry in part.entries]
        kinds = {
            kind: str(KINDS[kind])
            for kind in (doses.REPS_KIND, doses.HOLD_KIND)
            if any(kind in doses.kinds_for(item.exercise) for item in items)
        }
        held = any(doses.kind_of(item.dose) == doses.HOLD_KIND for item in items)
        self._kind = doses.HOLD_KIND if held else next(iter(kinds))
        self.kind = Segments(look, translate("Editor", "Counted or held"), kinds)
        self.kind.set_value(self._kind)
        self.kind.chosen.connect(self._choose_kind)
        amounts = [amount_of(item.dose) for item in items if doses.kind_of(item.dose) == self._kind]
        self.amount = self._number(
            self._amounts(), self._amount_text, amounts[0] if amounts else 1, "amount"
        )
        self.sets = self._number(SETS, sets_text, first.sets, "sets")
        self.rest = self._number(rests_from(0), seconds_text, doses.shown_rest(first), "rest")
        look.space(self.body, 12, (20, 18, 20, 18))
        self.body.addStrut(look.px(_WIDTH * min(look.text_scale, 1.8)))
        self.body.addWidget(look.label(title, Type.STRONG, wraps=True))
        if len(kinds) > 1:
            self.body.addWidget(self.kind)
        for text, field in (
            (translate("Editor", "Each"), self.amount),
            (translate("Editor", "Sets"), self.sets),
            (translate("Editor", "Rest"), self.rest),
        ):
            field.setAccessibleName(text)
            self.body.addWidget(Field(look, text, field))

    def first_focus(self) -> QWidget:
        """How much of each."""
        return self.amount

    def _number(
        self, numbers: range, text_of: Callable[[int], str], value: int, what: str
    ) -> NumberField:
        made = NumberField(self.look, numbers, text_of, "", _WIDEST)
        made.set_value(value)
        made.chosen.connect(lambda number: self._make_alike(**{what: number}))
        return made

    def _amounts(self) -> range:
        if self._kind == doses.HOLD_KIND:
            return range(HOLD_S.start, HOLD_S.stop, STEP)
        return REPS

    def _amount_text(self, amount: int) -> str:
        if self._kind == doses.HOLD_KIND:
            return seconds_text(amount)
        return reps_text(amount)

    def _choose_kind(self, kind: str) -> None:
        self._kind = kind
        self._make_alike()
        entries = self._desk.draft.part(self._key).entries
        amounts = [
            amount_of(entry.item.dose)
            for entry in entries
            if doses.kind_of(entry.item.dose) == kind
        ]
        self.amount.set_up(self._amounts(), self._amount_text, amounts[0])

    def _make_alike(self, **numbers: int) -> None:
        draft = self._desk.draft
        self._desk.take(changes.make_alike(draft, self._key, kind=self._kind, **numbers))
