"""How much of an exercise, in reps or as a hold: one number, and the rest folded away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from lowback_timer.core.adjusting.doses import tempo_part, tempo_part_for
from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.editing.exercise_changes import ExerciseChange, amounts_of, sets_of
from lowback_timer.core.editing.exercise_draft import ExerciseDraft, Kind
from lowback_timer.core.plan.dose import Level, RepPhase
from lowback_timer.core.plan.limits import HOLD_S, REPS, SETS, TEMPO_S
from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.editor.amounts import STEP, reps_text, rest_text, rests_from
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.entry_details import part_names
from lowback_timer.window.editor.exercise.fold import Fold
from lowback_timer.window.editor.number_field import NumberField
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.amount_words import seconds_text, sets_text, widest_amounts

_BOTTOM, _TOP = "bottom", "top"


class DoseFields(QFrame):
    """The numbers of one kind of dose."""

    def __init__(self, look: Look, desk: ExerciseDesk, kind: Kind) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._kind: Kind = kind
        is_held = kind == "hold"
        numbers = range(HOLD_S.start, HOLD_S.stop, STEP) if is_held else REPS
        text_of = seconds_text if is_held else reps_text
        self.amount = self._number(
            translate("OwnExercise", "Hold") if is_held else translate("OwnExercise", "Reps"),
            numbers,
            text_of,
            lambda draft, number: changes.set_least(draft, kind, number),
        )
        self.most = self._number(
            translate("OwnExercise", "Up to, as you get on"),
            numbers,
            text_of,
            lambda draft, number: changes.set_most(draft, kind, number),
        )
        self.sets = {level: self._sets(level) for level in Level}
        self.rest = self._number(
            translate("Editor", "Rest"),
            rests_from(0),
            seconds_text,
            lambda draft, number: changes.set_rest(draft, kind, number),
        )
        self.tempo = {} if is_held else {part: self._part(part) for part in RepPhase}
        self.starts = Segments(
            look,
            translate("OwnExercise", "A rep begins"),
            {
                _BOTTOM: translate("OwnExercise", "At the bottom"),
                _TOP: translate("OwnExercise", "At the top"),
            },
        )
        self.starts.chosen.connect(
            lambda value: desk.take(changes.set_starts(desk.draft, from_top=value == _TOP))
        )
        fields = [self._field(each) for each in (self.most, *self.sets.values(), self.rest)]
        fields += [self._field(each) for each in self.tempo.values()]
        if not is_held:
            fields.append(Field(look, self.starts.accessibleName(), self.starts))
        self.fold = Fold(look, *fields)
        column = look.space(QVBoxLayout(self), 8)
        column.addWidget(self._field(self.amount))
        column.addWidget(self.fold)

    def refresh(self) -> None:
        """Show what the numbers are by now."""
        draft = self._desk.draft
        option = draft.option(self._kind)
        least, most = amounts_of(option)
        self.amount.set_value(least)
        self.most.set_numbers(least, HOLD_S[-1] if self._kind == "hold" else REPS[-1])
        self.most.set_value(most)
        sets = [sets_of(option, level) for level in Level]
        for field, number in zip(self.sets.values(), sets, strict=True):
            field.set_value(number)
        rests = rests_from(changes.least_rest_s(max(sets)))
        self.rest.set_up(rests, seconds_text, option.rest_ms // 1000)
        tempo = changes.tempo_of(draft)
        for part, field in self.tempo.items():
            numbers = tempo_part_for(tempo, part)
            field.set_numbers(numbers[0], numbers[-1])
            field.set_value(tempo_part(tempo, part))
        self.starts.set_value(_TOP if tempo.from_top else _BOTTOM)
        self.fold.show_text(self._folded_text(most, least, sets, option.rest_ms // 1000))

    def _folded_text(self, most: int, least: int, sets: list[int], rest: int) -> str:
        """Sets, rest and tempo: "1 to 3 sets · 45 s rest · tempo 2–0–2–1"."""
        few, many = min(sets), max(sets)
        said = sets_text(many)
        if few != many:
            said = translate("OwnExercise", "{few} to {sets}").format(few=few, sets=said)
        facts = [said, rest_text(rest)]
        if most > least:
            amount = seconds_text(most) if self._kind == "hold" else reps_text(most)
            facts.insert(0, translate("OwnExercise", "up to {amount}").format(amount=amount))
        if self._kind == "reps":
            tempo = changes.tempo_of(self._desk.draft)
            seconds = "–".join(str(tempo_part(tempo, part)) for part in RepPhase)
            facts.append(translate("OwnExercise", "tempo {tempo}").format(tempo=seconds))
        return " · ".join(facts)

    # What it is made of

    def _number(
        self,
        title: str,
        numbers: range,
        text_of: Callable[[int], str],
        change: Callable[[ExerciseDraft, int], ExerciseChange],
    ) -> NumberField:
        made = NumberField(self._look, numbers, text_of, "", widest_amounts())
        # In a page that is scrolled, all that can be lower would be.
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        made.setWindowTitle(title)
        unit = translate("Workout", "in seconds")
        made.setAccessibleName(f"{title}, {unit}" if text_of is seconds_text else title)
        made.chosen.connect(lambda number: self._desk.take(change(self._desk.draft, number)))
        return made

    def _field(self, number: NumberField) -> Field:
        return Field(self._look, number.windowTitle(), number)

    def _sets(self, level: Level) -> NumberField:
        title = translate("OwnExercise", "Sets, {level}").format(level=level.label)
        kind = self._kind
        return self._number(
            title,
            SETS,
            sets_text,
            lambda draft, number: changes.set_sets(draft, kind, level, number),
        )

    def _part(self, part: RepPhase) -> NumberField:
        return self._number(
            part_names()[part],
            TEMPO_S,
            seconds_text,
            lambda draft, number: changes.set_tempo(draft, part, number),
        )
