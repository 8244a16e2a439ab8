"""Just this one: how much of an exercise, and the button that starts it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from lowback_timer.core.coach.moving import Moved
from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.plan.dose import Dose, Hold, HoldRange, Milliseconds, Reps, Sides, Tempo
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.limits import HOLD_S, LEAST_REST_BETWEEN_SETS_S, REPS, REST_S, SETS
from lowback_timer.core.plan.single import open_hold, sides_offered
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.exercises.amount_row import AmountRow, LoadRow, SwitchRow
from lowback_timer.window.exercises.choices import SingleChoice
from lowback_timer.window.exercises.fine_rows import FineRows
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.notch_note import NotchBadge, NotchNote

_SECONDS_A_STEP = 5


class SingleCard(Card):
    """Chooses the dose of one exercise; how long all of it takes follows at once."""

    chosen = Signal(object)
    """`SingleChoice`: what a person has changed it to."""
    started = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._choices: dict[str, SingleChoice] = {}
        self._exercise: Exercise | None = None
        self._preparation = Preparation()
        self._timed = Hold(1)
        """How long is held when it is not for as long as one can."""
        self._make_rows(look)
        self.start = KeyButton(
            look, "", translate("Keys", "Enter"), self.started.emit, is_primary=True
        )
        self.past = look.label("", Type.SMALL, "dim", wraps=True)
        self.past.hide()
        column = look.space(QVBoxLayout(self), 8, (20, 16, 20, 16))
        title = look.space(QHBoxLayout(), 8)
        title.addWidget(look.label(translate("SingleCard", "Just this one"), Type.STRONG))
        title.addWidget(self.badge)
        title.addStretch(1)
        column.addLayout(title)
        amounts = (*self._amounts.values(), self.is_open, self.sets, self.load, self.rest)
        others = self.fine, self.start, self.past
        for part in (self.note, self.kinds, self.sides, *amounts, *others):
            column.addWidget(part)
        look.restyled.connect(self._align)
        self._align()

    def _align(self) -> None:
        """Let all steppers be as wide as the widest, so that their signs stand in line."""
        rows = (*self._amounts.values(), self.sets, self.rest, *self.fine.parts.values())
        steppers = [row.stepper for row in (*rows, self.fine.get_ready)]
        steppers.append(self.load.stepper)
        widest = max(each.sizeHint().width() for each in steppers)
        for each in steppers:
            each.setFixedWidth(widest)

    def _make_rows(self, look: Look) -> None:
        hold, reps = translate("SingleCard", "Hold"), translate("SingleCard", "Reps")
        self.kinds = Segments(
            look, translate("SingleCard", "Hold or reps"), {"hold": hold, "reps": reps}
        )
        self.kinds.chosen.connect(self._take_kind)
        self.sides = Segments(
            look,
            translate("SingleCard", "Sides"),
            {
                Sides.EACH.value: translate("SingleCard", "Each side"),
                Sides.ALTERNATE.value: translate("SingleCard", "Alternate"),
            },
        )
        self.sides.chosen.connect(lambda sides: self._change(sides=Sides(sides)))
        seconds = range(HOLD_S.start, HOLD_S.stop, _SECONDS_A_STEP)
        self._amounts = {
            "hold": AmountRow(look, hold, seconds, self._hold),
            "reps": AmountRow(look, reps, REPS, self._count, is_seconds=False),
        }
        self.is_open = SwitchRow(
            look, translate("SingleCard", "As long as you can"), self._take_open
        )
        sets = translate("SingleCard", "Sets")
        self.sets = AmountRow(
            look, sets, SETS, lambda number: self._change(sets=number), is_seconds=False
        )
        seconds = range(LEAST_REST_BETWEEN_SETS_S, REST_S.stop, _SECONDS_A_STEP)
        rest = translate("SingleCard", "Rest between sets")
        self.rest = AmountRow(
            look, rest, seconds, lambda number: self._change(rest_ms=number * 1000)
        )
        self.load = LoadRow(look, lambda grams: self._change(load_g=grams or None))
        self.badge, self.note = NotchBadge(look), NotchNote(look)
        self.note.hide()
        self.badge.toggled.connect(self.note.setVisible)
        self.fine = FineRows(look)
        self.fine.get_ready_chosen.connect(self._take_get_ready)
        self.fine.tempo_chosen.connect(self._take_tempo)

    @property
    def amount(self) -> AmountRow:
        """The row of what is done in a set."""
        return self._amounts[_kind_of(self.choice.dose)]

    @property
    def choice(self) -> SingleChoice:
        """What is chosen."""
        return self._choices[self.kinds.value]

    def show_exercise(
        self, exercise: Exercise, choices: Sequence[SingleChoice], preparation: Preparation
    ) -> None:
        """Show another one.

        Args:
            exercise: Which.
            choices: One for each way to dose it; the first is the one to begin with.
            preparation: The times between sets that are not chosen here.
        """
        self._exercise, self._preparation = exercise, preparation
        timed = (option.work for option in exercise.doses if isinstance(option.work, HoldRange))
        self._timed = next((Hold(each.least_ms) for each in timed), Hold(1))
        self._choices = {_kind_of(each.dose): each for each in choices}
        self.kinds.setVisible(len(self._choices) > 1)
        self._show_kind(_kind_of(choices[0].dose))

    def show_change(self, change: Moved | None) -> None:
        """Show what progress has changed this time, or nothing."""
        has_changed = change is not None and change.notch is not None
        if change is not None and has_changed:
            self.badge.show_change(change)
            self.note.show_change(change)
        self.badge.setVisible(has_changed)
        self.note.setVisible(has_changed and self.badge.isChecked())

    def show_past(self, text: str) -> None:
        """Show what was done before, or nothing."""
        show_text(self.past, text)
        self.past.setVisible(bool(text))

    def _show_kind(self, kind: str) -> None:
        self.kinds.set_value(kind)
        self._amounts["reps"].setVisible(kind == "reps")
        self.is_open.setVisible(kind == "hold")
        self._show()

    def _show(self) -> None:
        """Show what is chosen, and how long it takes."""
        exercise, choice = self._exercise, self.choice
        if exercise is None:
            return
        dose = choice.dose
        hold = dose.work if isinstance(dose.work, Hold) else None
        self._amounts["hold"].setVisible(hold is not None and not hold.is_open)
        if hold is not None:
            self.is_open.set_value(hold.is_open)
            if not hold.is_open:
                self._timed = hold
                self.amount.stepper.set_value(round(hold.duration_ms / 1000))
        elif isinstance(dose.work, Reps):
            self.amount.stepper.set_value(dose.work.count)
        self.sets.stepper.set_value(dose.sets)
        self.rest.stepper.set_value(round(dose.rest_ms / 1000))
        self.rest.setVisible(dose.sets > 1)
        self.load.stepper.set_value(dose.load_g or 0)
        self.load.setVisible(exercise.takes_load)
        tempo = dose.work.tempo if isinstance(dose.work, Reps) else None
        self.fine.show_fine(choice.get_ready_ms, tempo)
        offered = sides_offered(exercise.dose_option(_kind_of(dose)))
        self.sides.setVisible(len(offered) > 1)
        if dose.sides.value in self.sides.segments:
            self.sides.set_value(dose.sides.value)
        length_ms = choice.timeline(exercise, self._preparation).duration_ms
        text = translate("SingleCard", "Start · {length}")
        self.start.set_text(text.format(length=minutes_text(length_ms)))

    # What a person changes

    def _take_kind(self, kind: str) -> None:
        self._show_kind(kind)
        self.chosen.emit(self.choice)

    def _hold(self, seconds: int) -> None:
        self._change(work=Hold(seconds * 1000))

    def _take_open(self, is_open: bool) -> None:
        if self._exercise is not None:
            option = self._exercise.dose_option("hold")
            self._change(work=open_hold(option) if is_open else self._timed)

    def _count(self, reps: int) -> None:
        if isinstance(self.choice.dose.work, Reps):
            self._change(work=replace(self.choice.dose.work, count=reps))

    def _take_tempo(self, tempo: Tempo) -> None:
        if isinstance(self.choice.dose.work, Reps):
            self._change(work=replace(self.choice.dose.work, tempo=tempo))

    def _take_get_ready(self, get_ready_ms: Milliseconds) -> None:
        self._take(replace(self.choice, get_ready_ms=get_ready_ms))

    def _change(self, **changes: object) -> None:
        dose: Dose = replace(self.choice.dose, **changes)  # type: ignore[arg-type]
        self._take(replace(self.choice, dose=dose))

    def _take(self, choice: SingleChoice) -> None:
        self._choices[_kind_of(choice.dose)] = choice
        self._show()
        self.chosen.emit(choice)


def _kind_of(dose: Dose) -> str:
    return "hold" if isinstance(dose.work, Hold) else "reps"
