"""What few change of a dose: how much it can become, sets by level, rest and tempo."""

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
from lowback_timer.window.editor.amounts import STEP, reps_text, rests_from
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.entry_details import part_names
from lowback_timer.window.editor.number_field import NumberField
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.amount_words import seconds_text, sets_text, widest_amounts

_BOTTOM, _TOP = "bottom", "top"


class DoseDetails(QFrame):
    """The numbers of one kind of dose, besides the one that all have."""

    def __init__(self, look: Look, desk: ExerciseDesk, kind: Kind) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._kind: Kind = kind
        self._is_held = kind == "hold"
        self.most = dose_number(
            look,
            desk,
            translate("OwnExercise", "Up to, as you get on"),
            amounts_for(kind),
            amount_text_for(kind),
            lambda draft, number: changes.set_most(draft, kind, number),
        )
        self.sets = {level: self._sets(level) for level in Level}
        self.rest = dose_number(
            look,
            desk,
            translate("Editor", "Rest"),
            rests_from(0),
            seconds_text,
            lambda draft, number: changes.set_rest(draft, kind, number),
        )
        self.tempo = {} if self._is_held else {part: self._part(part) for part in RepPhase}
        column = look.space(QVBoxLayout(self), 8)
        for number in (self.most, *self.sets.values(), self.rest, *self.tempo.values()):
            column.addWidget(Field(look, number.windowTitle(), number))
        names = {
            _BOTTOM: translate("OwnExercise", "At the bottom"),
            _TOP: translate("OwnExercise", "At the top"),
        }
        self.starts = Segments(look, translate("OwnExercise", "A rep begins"), names)
        self.starts.chosen.connect(
            lambda value: desk.take(changes.set_starts(desk.draft, from_top=value == _TOP))
        )
        starts = Field(look, self.starts.accessibleName(), self.starts)
        column.addWidget(starts)
        starts.setHidden(self._is_held)
        self.refresh()

    def refresh(self) -> None:
        """Show what the numbers are by now."""
        draft = self._desk.draft
        option = draft.option(self._kind)
        least, most = amounts_of(option)
        self.most.set_numbers(least, HOLD_S[-1] if self._is_held else REPS[-1])
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

    def _sets(self, level: Level) -> NumberField:
        title = translate("OwnExercise", "Sets, {level}").format(level=level.label)
        kind = self._kind
        return dose_number(
            self._look,
            self._desk,
            title,
            SETS,
            sets_text,
            lambda draft, number: changes.set_sets(draft, kind, level, number),
        )

    def _part(self, part: RepPhase) -> NumberField:
        return dose_number(
            self._look,
            self._desk,
            part_names()[part],
            TEMPO_S,
            seconds_text,
            lambda draft, number: changes.set_tempo(draft, part, number),
        )


def amounts_for(kind: Kind) -> range:
    """The reps, or the seconds of a hold, that can be chosen."""
    return range(HOLD_S.start, HOLD_S.stop, STEP) if kind == "hold" else REPS


def amount_text_for(kind: Kind) -> Callable[[int], str]:
    """How such a number is shown."""
    return seconds_text if kind == "hold" else reps_text


def dose_number(
    look: Look,
    desk: ExerciseDesk,
    title: str,
    numbers: range,
    text_of: Callable[[int], str],
    change: Callable[[ExerciseDraft, int], ExerciseChange],
) -> NumberField:
    """A number of a dose, with its title as that of the widget."""
    made = NumberField(look, numbers, text_of, "", widest_amounts())
    # In a page that is scrolled, all that can be lower would be.
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    made.setWindowTitle(title)
    unit = translate("Workout", "in seconds")
    made.setAccessibleName(f"{title}, {unit}" if text_of is seconds_text else title)
    made.chosen.connect(lambda number: desk.take(change(desk.draft, number)))
    return made
