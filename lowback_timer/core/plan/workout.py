"""A workout: sections of exercises, each with its dose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from lowback_timer.core.plan.dose import Dose, Level
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.text import Text


class SectionKind(StrEnum):
    """The part a section plays in a workout."""

    WARM_UP = "warm-up"
    MAIN = "main"
    COOL_DOWN = "cool-down"

    @property
    def label(self) -> str:
        """The name as a person reads it."""
        return str(_SECTION_KINDS[self])


_SECTION_KINDS = {
    SectionKind.WARM_UP: Text("SectionKind", "Warm-up"),
    SectionKind.MAIN: Text("SectionKind", "Main part"),
    SectionKind.COOL_DOWN: Text("SectionKind", "Cool-down"),
}


class Goal(StrEnum):
    """What a workout trains for; decides its order and its doses."""

    HEALTH = "health"
    STRENGTH = "strength"
    HYPERTROPHY = "hypertrophy"
    ENDURANCE = "endurance"


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wants to be reminded of at an exercise: "no further than 30°"."""

    text: str
    by: str = ""
    """Who said so, a physiotherapist say; empty: nobody is named."""
    until: int | None = None
    """The last day on which it holds, as an ordinal (`date.toordinal`); None: it always does."""

    def __post_init__(self) -> None:
        """Refuse a note that says nothing."""
        if not self.text.strip():
            raise ValueError("a note says something")

    def holds_on(self, day: int) -> bool:
        """Whether it still matters on a day, which is an ordinal."""
        return self.until is None or day <= self.until


@dataclass(frozen=True, slots=True)
class Item:
    """One exercise of a workout with its dose."""

    exercise: Exercise
    dose: Dose
    note: Note | None = None
    """What the person wants to be reminded of while getting ready for it."""


@dataclass(frozen=True, slots=True)
class Section:
    """A run of exercises, gone through `rounds` times."""

    kind: SectionKind
    items: tuple[Item, ...]
    rounds: int = 1
    is_on: bool = True
    """Whether it is gone through at all."""

    def __post_init__(self) -> None:
        """Refuse sections in which nothing happens."""
        if not self.items or self.rounds < 1:
            raise ValueError("a section has at least one exercise and one round")


@dataclass(frozen=True, slots=True)
class Workout:
    """A named list of sections."""

    id: str
    name: str
    level: Level
    goal: Goal
    summary: str
    sections: tuple[Section, ...]

    def __post_init__(self) -> None:
        """Refuse workouts that nobody could choose, or in which nothing happens."""
        if not any(section.is_on for section in self.sections):
            raise ValueError("a workout has at least one section that is on")
        if not (self.id.strip() and self.name.strip()):
            raise ValueError("a workout has an id and a name")

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise of the sections that are on once, in order of first appearance."""
        return _exercises_of(section for section in self.sections if section.is_on)

    @property
    def main_exercises(self) -> tuple[Exercise, ...]:
        """Those of its main part: what it is there for, beyond warming up and cooling down."""
        main = SectionKind.MAIN
        return _exercises_of(each for each in self.sections if each.is_on and each.kind is main)

    def with_rounds(self, kind: SectionKind, rounds: int) -> Workout:
        """The same, with all sections of a kind gone through so often; 0 switches them off.

        Raises:
            ValueError: nothing would be left of the workout, or the number is negative.
        """
        changes = {"is_on": True, "rounds": rounds} if rounds else {"is_on": False}
        sections = tuple(
            replace(section, **changes) if section.kind is kind else section
            for section in self.sections
        )
        return replace(self, sections=sections)

    def rounds_of(self, kind: SectionKind) -> int:
        """How often its sections of a kind are gone through at most; 0: none is, or none is on."""
        rounds = (each.rounds for each in self.sections if each.kind is kind and each.is_on)
        return max(rounds, default=0)

    @property
    def needs(self) -> tuple[str, ...]:
        """Ids of all equipment that the workout cannot do without, each once."""
        return tuple(dict.fromkeys(need for exercise in self.exercises for need in exercise.needs))


def _exercises_of(sections: Iterable[Section]) -> tuple[Exercise, ...]:
    """Each once, in order of first appearance."""
    found = {item.exercise.id: item.exercise for section in sections for item in section.items}
    return tuple(found.values())
