"""A workout with the changes of today; the library's own is never touched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple, Self

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.plan.workout import Item, Section, SectionKind, Workout
from lowback_timer.core.session.timeline import Preparation, Timeline, compile_workout


class Place(NamedTuple):
    """Where an exercise stands in the workout as it is written; both are counted from 0."""

    section: int
    item: int


@dataclass(frozen=True, slots=True)
class AdjustedWorkout:
    """What is to be done today at every place of a workout.

    Every change gives a new value. What differs from the workout as it is written can be told at
    any time, and taken back.
    """

    written: Workout
    items: tuple[tuple[Item, ...], ...]
    """The exercise and dose of today, for every place."""
    rounds: tuple[int, ...]
    """How often each section is gone through; 0: not at all."""
    rest_percent: int
    """How long the rests are, of what their doses say."""
    left_out: frozenset[Place] = frozenset()
    """Exercises for which there is no time today."""

    @classmethod
    def as_written(cls, workout: Workout, rest_percent: int = 100) -> Self:
        """A workout without any change.

        Args:
            workout: The workout.
            rest_percent: How long the person wants all rests to be.
        """
        items = tuple(section.items for section in workout.sections)
        rounds = tuple(each.rounds if each.is_on else 0 for each in workout.sections)
        return cls(workout, items, rounds, rest_percent)

    # What is to be done

    @property
    def result(self) -> Workout:
        """The workout to be done; its id is the written one's, so that a log counts it as such."""
        return replace(self.written, sections=tuple(self._sections()))

    def compiled(self, preparation: Preparation) -> Timeline:
        """Lay it out as a timeline. The rests are as long as is wanted today."""
        return compile_workout(self.result, self.prepared(preparation))

    def prepared(self, preparation: Preparation) -> Preparation:
        """The times that a person needs, with rests as long as is wanted today."""
        return replace(preparation, rest_percent=self.rest_percent)

    def length_ms(self, preparation: Preparation) -> Milliseconds:
        """How long it takes."""
        return self.compiled(preparation).duration_ms

    def places(self, kind: SectionKind | None = None) -> tuple[Place, ...]:
        """Every place in order, or every one in sections of a kind; those left out as well."""
        return tuple(
            Place(index, number)
            for index, section in enumerate(self.written.sections)
            if kind is None or section.kind is kind
            for number in range(len(section.items))
        )

    def item(self, place: Place) -> Item:
        """What is done there today."""
        return self.items[place.section][place.item]

    def written_item(self, place: Place) -> Item:
        """What stands there."""
        return self.written.sections[place.section].items[place.item]

    def is_done(self, place: Place) -> bool:
        """Whether anything is done there today."""
        return self.rounds[place.section] > 0 and place not in self.left_out

    def sets(self, place: Place) -> int:
        """How many sets are done there, over all rounds; 0 when it is left out."""
        if not self.is_done(place):
            return 0
        return self.rounds[place.section] * self.item(place).dose.sets

    def is_last(self, place: Place) -> bool:
        """Whether nothing is done any more after the sets there, so that no rest follows them."""
        done = [each for each in self.places() if self.is_done(each)]
        return done[-1:] == [place] and self.rounds[place.section] == 1

    def rounds_of(self, kind: SectionKind) -> int | None:
        """How often the first section of a kind is gone through; None when there is no such."""
        for section, rounds in zip(self.written.sections, self.rounds, strict=True):
            if section.kind is kind:
                return rounds
        return None

    # What differs

    def is_changed(self, place: Place) -> bool:
        """Whether another exercise, or another dose, is done there than stands there."""
        return self.item(place) != self.written_item(place)

    def is_swapped(self, place: Place) -> bool:
        """Whether another exercise is done there than stands there."""
        return self.item(place).exercise.id != self.written_item(place).exercise.id

    def differs_from(self, rest_percent: int) -> bool:
        """Whether anything is not as it is written, with rests as the person usually wants them."""
        return self != type(self).as_written(self.written, rest_percent)

    # Changes

    def with_item(self, place: Place, item: Item) -> Self:
        """With another exercise or dose at a place."""
        section = list(self.items[place.section])
        section[place.item] = item
        items = list(self.items)
        items[place.section] = tuple(section)
        return replace(self, items=tuple(items))

    def with_rounds(self, kind: SectionKind, rounds: int) -> Self:
        """With all sections of a kind gone through so often, or not at all.

        Raises:
            ValueError: nothing would be left to do.
        """
        changed = replace(
            self,
            rounds=tuple(
                rounds if section.kind is kind else before
                for section, before in zip(self.written.sections, self.rounds, strict=True)
            ),
        )
        if not any(map(changed.is_done, changed.places())):
            raise ValueError("nothing would be left to do")
        return changed

    def can_go_without(self, kind: SectionKind) -> bool:
        """Whether anything is left to do without the sections of a kind."""
        return any(self.is_done(place) for place in self.places() if self._kind(place) is not kind)

    def _kind(self, place: Place) -> SectionKind:
        return self.written.sections[place.section].kind

    def _sections(self) -> Iterator[Section]:
        for index, section in enumerate(self.written.sections):
            rounds = self.rounds[index]
            items = tuple(
                item
                for number, item in enumerate(self.items[index])
                if Place(index, number) not in self.left_out
            )
            if rounds and items:
                yield replace(section, items=items, rounds=rounds, is_on=True)
            else:
                yield replace(section, items=self.items[index], is_on=False)
