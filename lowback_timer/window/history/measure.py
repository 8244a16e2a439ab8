"""What can be shown of an exercise over time. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from lowback_timer.core.cues.words import length_text, load_text
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.core.text import Text
from lowback_timer.window.history.chart import Tint

if TYPE_CHECKING:
    from lowback_timer.store.log.history import DayDone


class Measure(Enum):
    """What is shown of an exercise."""

    HOLD = "hold"
    REPS = "reps"
    HELD_IN_ALL = "held in all"
    REPS_IN_ALL = "reps in all"
    LOAD = "load"

    @property
    def kind(self) -> StepKind | None:
        """Which kind of work it counts; None: any."""
        return _KINDS.get(self)

    @property
    def tint(self) -> Tint:
        """What it is about, where both sides work at once."""
        if self is Measure.LOAD:
            return Tint.LOAD
        return Tint.HOLD if self.kind is StepKind.HOLD else Tint.REPS

    @property
    def name_shown(self) -> str:
        """What is chosen: "Hold"."""
        return str(_NAMES[self])

    @property
    def title(self) -> str:
        """What stands above the panel: "Longest hold of the day"."""
        return str(_TITLES[self])

    def values_of(self, days: Sequence[DayDone]) -> list[tuple[DayDone, int]]:
        """How much it was on each of the days on which it was any: reps, seconds, or grams."""
        if self is Measure.LOAD:
            return [(each, each.load_g) for each in days if each.load_g]
        kind = self.kind
        is_total = self in {Measure.HELD_IN_ALL, Measure.REPS_IN_ALL}
        unit = 1000 if kind is StepKind.HOLD else 1
        return [
            (each, (each.total if is_total else each.most) // unit)
            for each in days
            if each.kind is kind
        ]

    def told(self, value: int) -> str:
        """A value in words."""
        if self is Measure.LOAD:
            return load_text(value)
        return length_text(value * 1000) if self.kind is StepKind.HOLD else str(value)


_KINDS = {
    Measure.HOLD: StepKind.HOLD,
    Measure.REPS: StepKind.REPS,
    Measure.HELD_IN_ALL: StepKind.HOLD,
    Measure.REPS_IN_ALL: StepKind.REPS,
}
_NAMES = {
    Measure.HOLD: Text("Chart", "Hold"),
    Measure.REPS: Text("Chart", "Reps"),
    Measure.HELD_IN_ALL: Text("Chart", "Held in all"),
    Measure.REPS_IN_ALL: Text("Chart", "Reps in all"),
    Measure.LOAD: Text("Chart", "Load"),
}
_TITLES = {
    Measure.HOLD: Text("Chart", "Longest hold of the day"),
    Measure.REPS: Text("Chart", "Most reps of a set"),
    Measure.HELD_IN_ALL: Text("Chart", "Held in all"),
    Measure.REPS_IN_ALL: Text("Chart", "Reps in all"),
    Measure.LOAD: Text("Chart", "Heaviest load of the day"),
}


def measures_of(days: Sequence[DayDone]) -> tuple[Measure, ...]:
    """What can be shown of what was done of an exercise; the first tells most."""
    kinds = {each.kind for each in days}
    has_load = any(each.load_g for each in days)
    return tuple(
        measure
        for measure in Measure
        if (has_load if measure is Measure.LOAD else measure.kind in kinds)
    )
