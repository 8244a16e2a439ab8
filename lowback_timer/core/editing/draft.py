"""A workout under way: unlike a finished one it may lack its name, or have nothing in it yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple, Self

from lowback_timer.core.plan.dose import Level, Milliseconds
from lowback_timer.core.plan.limits import LINE_LETTERS
from lowback_timer.core.plan.workout import Goal, Item, Section, SectionKind, Workout
from lowback_timer.core.session.timeline import Preparation, compile_workout

Key = int
"""Tells an entry or a part from all others of a draft, wherever it is moved."""


class Spot(NamedTuple):
    """Where an entry stands, or is to go; both are counted from 0."""

    part: int
    row: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One exercise of a draft with its dose."""

    key: Key
    item: Item


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a draft; it may be empty."""

    key: Key
    kind: SectionKind
    entries: tuple[Entry, ...] = ()
    rounds: int = 1
    is_on: bool = True
    """Whether it is gone through unless somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been written so far. Every change gives a new value; see `changes`."""

    id: str
    name: str
    level: Level
    goal: Goal
    summary: str
    """Empty: it is made of the exercises."""
    parts: tuple[Part, ...]
    next_key: Key
    """No entry and no part has had that one, nor any after it."""

    @classmethod
    def of(cls, workout: Workout) -> Self:
        """A draft of a workout that is written already."""
        summary = "" if workout.summary == _summary_of(workout.sections) else workout.summary
        made = cls(workout.id, workout.name, workout.level, workout.goal, summary, (), 0)
        for section in workout.sections:
            made = made.with_part(section)
        return made

    def with_part(self, section: Section) -> Self:
        """With a section at the end."""
        key = self.next_key
        entries = tuple(Entry(key + n, item) for n, item in enumerate(section.items, start=1))
        part = Part(key, section.kind, entries, section.rounds, section.is_on)
        return replace(self, parts=(*self.parts, part), next_key=key + 1 + len(entries))

    def with_changed_part(self, part: Part) -> Self:
        """With a part in the place of that with the same key."""
        parts = tuple(part if each.key == part.key else each for each in self.parts)
        return replace(self, parts=parts)

    def workout(self) -> Workout | None:
        """The workout that it is by now; None as long as it is none."""
        sections = tuple(
            Section(part.kind, tuple(each.item for each in part.entries), part.rounds, part.is_on)
            for part in self.parts
            if part.entries
        )
        if not self.name.strip() or not any(each.is_on for each in sections):
            return None
        summary = self.summary.strip() or _summary_of(sections)
        return Workout(self.id, self.name.strip(), self.level, self.goal, summary, sections)

    def length_ms(self, preparation: Preparation) -> Milliseconds:
        """How long it takes; 0 as long as it is none. A name changes nothing about that."""
        workout = replace(self, name=self.name.strip() or "-").workout()
        return compile_workout(workout, preparation).duration_ms if workout else 0

    @property
    def entries(self) -> Iterator[Entry]:
        """All of them, in order."""
        return (entry for part in self.parts for entry in part.entries)

    def spot_of(self, key: Key) -> Spot:
        """Where an entry stands.

        Raises:
            KeyError: there is no such entry.
        """
        for number, part in enumerate(self.parts):
            for index, entry in enumerate(part.entries):
                if entry.key == key:
                    return Spot(number, index)
        raise KeyError(key)

    def entry(self, key: Key) -> Entry:
        """An entry by its key.

        Raises:
            KeyError: there is none.
        """
        part, index = self.spot_of(key)
        return self.parts[part].entries[index]

    def part(self, key: Key) -> Part:
        """A part by its key.

        Raises:
            KeyError: there is none.
        """
        for part in self.parts:
            if part.key == key:
                return part
        raise KeyError(key)


def _summary_of(sections: tuple[Section, ...]) -> str:
    """The exercises by name: those of the main part, or else of all."""
    main = [each for each in sections if each.kind is SectionKind.MAIN] or sections
    names = dict.fromkeys(item.exercise.name for each in main for item in each.items)
    text = ""
    for name in names:
        longer = f"{text}, {name}" if text else name
        if len(longer) > LINE_LETTERS:
            break
        text = longer
    return text
