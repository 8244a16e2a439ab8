"""What a library holds once it is loaded and found sound."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.text import translate


@dataclass(frozen=True, slots=True)
class Source:
    """An article that exercises were taken from."""

    title: str
    publisher: str
    author: str


@dataclass(frozen=True, slots=True)
class Library:
    """Exercises and workouts by id, in the order in which their files list them."""

    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    workouts: Mapping[str, Workout] = field(default_factory=dict)
    equipment: Mapping[str, str] = field(default_factory=dict)
    """Names by id: "ball" -> "exercise ball"."""
    sources: Mapping[str, Source] = field(default_factory=dict)

    def exercise_called(self, text: str) -> Exercise | None:
        """The exercise with that id or name, however it is capitalised; None when there is none."""
        wanted = text.strip().casefold()
        for each in (self.exercises.get(wanted), self.exercises.get("-".join(wanted.split()))):
            if each is not None:
                return each
        named = (each for each in self.exercises.values() if each.name.casefold() == wanted)
        return next(named, None)

    def equipment_text(self, ids: Iterable[str]) -> str:
        """The equipment as a person reads it: "barbell, rack", or "no equipment"."""
        names = ", ".join(self.equipment.get(each, each) for each in ids)
        return names or translate("Equipment", "no equipment")
