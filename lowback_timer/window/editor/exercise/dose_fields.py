"""How much of an exercise, in reps or as a hold: one number, and the rest folded away."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtWidgets import QFrame, QVBoxLayout

from lowback_timer.core.adjusting.doses import tempo_part
from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.editing.exercise_changes import amounts_of, sets_of
from lowback_timer.core.editing.exercise_draft import Kind
from lowback_timer.core.plan.dose import Level, RepPhase
from lowback_timer.window.controls.field import Field
from lowback_timer.window.editor.amounts import rest_text
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.dose_details import (
    DoseDetails,
    amount_text_for,
    amounts_for,
    dose_number,
)
from lowback_timer.window.editor.exercise.fold import Fold
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.amount_words import sets_text


class DoseFields(QFrame):
    """The numbers of one kind of dose."""

    def __init__(self, look: Look, desk: ExerciseDesk, kind: Kind) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._kind: Kind = kind
        is_held = kind == "hold"
        self.amount = dose_number(
            look,
            desk,
            translate("OwnExercise", "Hold") if is_held else translate("OwnExercise", "Reps"),
            amounts_for(kind),
            amount_text_for(kind),
            lambda draft, number: changes.set_least(draft, kind, number),
        )
        self.fold = Fold(look, lambda: (self.details,))
        column = look.space(QVBoxLayout(self), 8)
        column.addWidget(Field(look, self.amount.windowTitle(), self.amount))
        column.addWidget(self.fold)

    @cached_property
    def details(self) -> DoseDetails:
        """What is folded away."""
        return DoseDetails(self._look, self._desk, self._kind)

    def refresh(self) -> None:
        """Show what the numbers are by now."""
        option = self._desk.draft.option(self._kind)
        least, most = amounts_of(option)
        self.amount.set_value(least)
        sets = [sets_of(option, level) for level in Level]
        self.fold.show_text(self._folded_text(least, most, sets, option.rest_ms // 1000))
        if self.fold.is_made:
            self.details.refresh()

    def _folded_text(self, least: int, most: int, sets: list[int], rest: int) -> str:
        """Sets, rest and tempo: "1 to 3 sets · 45 s rest · tempo 2–0–2–1"."""
        few, many = min(sets), max(sets)
        said = sets_text(many)
        if few != many:
            said = translate("OwnExercise", "{few} to {sets}").format(few=few, sets=said)
        facts = [said, rest_text(rest)]
        if most > least:
            amount = amount_text_for(self._kind)(most)
            facts.insert(0, translate("OwnExercise", "up to {amount}").format(amount=amount))
        if self._kind == "reps":
            tempo = changes.tempo_of(self._desk.draft)
            seconds = "–".join(str(tempo_part(tempo, part)) for part in RepPhase)
            facts.append(translate("OwnExercise", "tempo {tempo}").format(tempo=seconds))
        return " · ".join(facts)
