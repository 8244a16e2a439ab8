"""How much time there is, how long the rests are, and whether there is a cool-down."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from lowback_timer.core.cues.words import minutes_text as rough_minutes
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.amount_words import minutes_text, percent_text
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.words import fit_text

USUAL_MINUTES = (5, 10, 15, 20, 30)
_ANY = "any"
_PERCENTS = range(
    Settings.rest_factor_percent.numbers[0], Settings.rest_factor_percent.numbers[-1] + 1, 5
)


class TimeCard(Card):
    """Trims a workout to the minutes that there are, and says what it took away."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._adjuster: Adjuster | None = None
        title = translate("Workout", "Minutes I have")
        names = {str(minutes): str(minutes) for minutes in USUAL_MINUTES}
        names[_ANY] = translate("Workout", "Any")
        self.minutes = Segments(look, title, {_ANY: names[_ANY], **names})
        self.minutes.chosen.connect(self._choose)
        at_most = translate("Workout", "At most")
        unit = translate("Workout", "in minutes")
        self.at_most = Stepper(look, range(1, 61), minutes_text, unit, (minutes_text(100),))
        self.at_most.setAccessibleName(self.at_most.name_of(at_most))
        self.at_most.chosen.connect(self._choose_at_most)
        self._at_most_field = Field(look, at_most, self.at_most)
        self.sentence = look.label("", Type.SMALL, "dim", wraps=True)
        rests, unit = translate("Workout", "Rests"), translate("Workout", "in percent")
        self.rests = Stepper(look, _PERCENTS, percent_text, unit, (percent_text(100),))
        self.rests.setAccessibleName(self.rests.name_of(rests))
        self.rests.chosen.connect(self._choose_rests)
        column = look.space(QVBoxLayout(self), 12, (16, 16, 16, 16))
        column.addWidget(look.label(title, Type.STRONG))
        column.addWidget(self.minutes)
        column.addWidget(self._at_most_field)
        column.addWidget(self.sentence)
        column.addWidget(Field(look, rests, self.rests))
        self._column = column
        self.cool_down: Segments | None = None
        self._cool_down_field: Field | None = None

    def show_workout(self, adjuster: Adjuster) -> None:
        """Show another workout."""
        self._adjuster = adjuster
        self._renew_cool_down(adjuster)
        minutes = adjuster.minutes
        is_usual = minutes in USUAL_MINUTES
        self.minutes.set_value(str(minutes) if is_usual else _ANY)
        self.refresh()

    def refresh(self) -> None:
        """Show how long everything takes by now."""
        adjuster = self._adjuster
        if adjuster is None:
            return
        self._at_most_field.setVisible(self.minutes.value == _ANY)
        self.at_most.set_numbers(1, adjuster.whole_minutes)
        self.at_most.set_value(min(adjuster.minutes or 10_000, adjuster.whole_minutes))
        show_text(self.sentence, fit_text(adjuster))
        self.rests.set_value(adjuster.shown.rest_percent)
        if self.cool_down is not None:
            rounds = adjuster.shown.rounds_of(SectionKind.COOL_DOWN)
            self.cool_down.set_value("1" if rounds else "0")

    def _choose(self, value: str) -> None:
        if self._adjuster is not None:
            self._adjuster.set_minutes(None if value == _ANY else int(value))
            announce(self, self.sentence.text(), waits=True)

    def _choose_at_most(self, minutes: int) -> None:
        if self._adjuster is not None:
            has_time = minutes >= self._adjuster.whole_minutes
            self._adjuster.set_minutes(None if has_time else minutes)
            announce(self, self.sentence.text(), waits=True)

    def _choose_rests(self, percent: int) -> None:
        if self._adjuster is not None:
            self._adjuster.set_rest_percent(percent)

    def _renew_cool_down(self, adjuster: Adjuster) -> None:
        """Offer the cool-down if the workout has one, with how long it takes."""
        if self._cool_down_field is not None:
            self._cool_down_field.setParent(None)
            self._cool_down_field.deleteLater()
            self._cool_down_field = self.cool_down = None
        kind = SectionKind.COOL_DOWN
        if adjuster.wanted.rounds_of(kind) is None or not adjuster.wanted.can_go_without(kind):
            return
        title = kind.label
        names = {"0": translate("Workout", "Off"), "1": rough_minutes(adjuster.length_of(kind))}
        self.cool_down = Segments(self._look, title, names)
        self.cool_down.chosen.connect(lambda value: adjuster.set_on(kind, value == "1"))
        self._cool_down_field = Field(self._look, title, self.cool_down)
        self._column.addWidget(self._cool_down_field)
