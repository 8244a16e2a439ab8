"""What a person wants of one workout today, and what fits into their time of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from lowback_timer.core.adjusting.adjusted import AdjustedWorkout, Place
from lowback_timer.core.adjusting.doses import with_sets
from lowback_timer.core.adjusting.swapping import swapped
from lowback_timer.core.adjusting.trimming import Cuts, cuts_between, trim
from lowback_timer.core.coach.moving import Moved
from lowback_timer.core.cues.words import rough_minutes
from lowback_timer.core.plan.dose import Dose, Milliseconds
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Item, SectionKind, Workout
from lowback_timer.core.session.timeline import Preparation, Timeline

_MINUTE_MS = 60_000


class Adjuster(QObject):
    """Takes the changes of one workout, for this time only.

    With a limit the workout is trimmed to it. Sets and rests that are chosen by hand after that
    stay as they are, until another limit is chosen.
    """

    changed = Signal()

    def __init__(
        self,
        workout: Workout,
        preparation: Preparation,
        changes: Mapping[Place, Moved] | None = None,
    ) -> None:
        super().__init__()
        self.changes: Mapping[Place, Moved] = changes or {}
        """What progress has changed about it this time."""
        self.preparation = preparation
        self.wanted = AdjustedWorkout.as_written(workout, preparation.rest_percent)
        """What would be done if there were time enough."""
        self.minutes: int | None = None
        """How much time there is; None: as much as it takes."""
        self._fixed: frozenset[Place] = frozenset()
        self._keeps_rests = False

    def follow(self, workout: Workout, changes: Mapping[Place, Moved]) -> None:
        """Take over what progress says by now; what was changed by hand stays as it is."""
        before = self.wanted
        items = tuple(
            tuple(
                now if wanted == was else wanted
                for wanted, was, now in zip(all_wanted, old.items, new.items, strict=True)
            )
            for all_wanted, old, new in zip(
                before.items, before.written.sections, workout.sections, strict=True
            )
        )
        self.changes, self.wanted = changes, replace(before, written=workout, items=items)
        self._renew()

    def change_at(self, place: Place) -> Moved | None:
        """What progress has changed there, as long as nobody has changed it by hand."""
        return None if self.wanted.is_changed(place) else self.changes.get(place)

    @property
    def written(self) -> Workout:
        """The workout as the library has it."""
        return self.wanted.written

    @cached_property
    def shown(self) -> AdjustedWorkout:
        """What is done."""
        if self.minutes is None or self._has_room_for_all:
            return self.wanted
        return trim(
            self.wanted,
            self.minutes * _MINUTE_MS,
            self.preparation,
            self._fixed,
            keeps_rests=self._keeps_rests,
        )

    @cached_property
    def timeline(self) -> Timeline:
        """What is done, laid out."""
        return self.shown.compiled(self.preparation)

    @property
    def length_ms(self) -> Milliseconds:
        """How long it takes."""
        return self.timeline.duration_ms

    @cached_property
    def whole_minutes(self) -> int:
        """How long everything takes that is wanted, as it is told: to the nearest minute."""
        return rough_minutes(self.wanted.length_ms(self.preparation))

    @property
    def least_minutes(self) -> int:
        """How many minutes are enough for what is done, as its length is told everywhere."""
        return rough_minutes(self.length_ms)

    def length_of(self, kind: SectionKind) -> Milliseconds:
        """How much longer it takes with the sections of a kind than without."""
        with_it, without = (
            self.wanted.with_rounds(kind, rounds).length_ms(self.preparation)
            for rounds in (self._written_rounds(kind), 0)
        )
        return with_it - without

    def _written_rounds(self, kind: SectionKind) -> int:
        return next(each.rounds for each in self.written.sections if each.kind is kind)

    @property
    def cuts(self) -> Cuts:
        """What was taken away for want of time."""
        return cuts_between(self.wanted, self.shown)

    @property
    def fits(self) -> bool:
        """Whether it can be done in the time there is, as both are told: to the nearest minute."""
        return self.minutes is None or self.least_minutes <= self.minutes

    @property
    def _has_room_for_all(self) -> bool:
        """Whether all is called at most so many minutes: nobody is to lose a set for seconds."""
        return self.minutes is not None and self.whole_minutes <= self.minutes

    @property
    def differs(self) -> bool:
        """Whether anything is not as the workout has it."""
        return self.shown.differs_from(self.preparation.rest_percent)

    # Changes

    def set_preparation(self, preparation: Preparation) -> None:
        """Follow the settings; rests that were changed for today stay so."""
        if preparation == self.preparation:
            return
        if self.wanted.rest_percent == self.preparation.rest_percent:
            self.wanted = replace(self.wanted, rest_percent=preparation.rest_percent)
        self.preparation = preparation
        self._renew()

    def set_minutes(self, minutes: int | None) -> None:
        """Have so much time, or with None as much as it takes."""
        self.minutes = minutes
        self._fixed, self._keeps_rests = frozenset(), False
        self._renew()

    def set_sets(self, place: Place, sets: int) -> None:
        """Do so many sets there, whatever time there is."""
        self._fixed |= {place}
        self.change_dose(place, lambda dose: with_sets(dose, sets))

    def change_dose(self, place: Place, change: Callable[[Dose], Dose]) -> None:
        """Change the dose of what is done there; how many sets there is time for is seen to."""
        item = self.wanted.item(place)
        self._put(place, replace(item, dose=change(item.dose)))

    def swap(self, place: Place, exercise: Exercise) -> None:
        """Do another exercise there, in its own dose."""
        self._put(place, swapped(self.wanted.item(place), exercise, self.written.level))

    def take_back(self, place: Place) -> None:
        """Do there what the workout says."""
        self._fixed -= {place}
        self._put(place, self.wanted.written_item(place))

    def take_all_back(self) -> None:
        """Do everything as the workout says, however long it takes."""
        self.wanted = AdjustedWorkout.as_written(self.written, self.preparation.rest_percent)
        self.set_minutes(None)

    def set_rounds(self, kind: SectionKind, rounds: int) -> None:
        """Go through the sections of a kind so often."""
        self.wanted = self.wanted.with_rounds(kind, rounds)
        self._renew()

    def set_on(self, kind: SectionKind, is_on: bool) -> None:
        """Do the sections of a kind as they are written, or not at all."""
        self.set_rounds(kind, self._written_rounds(kind) if is_on else 0)

    def set_rest_percent(self, percent: int) -> None:
        """Have all rests so long."""
        self._keeps_rests = True
        self.wanted = replace(self.wanted, rest_percent=percent)
        self._renew()

    def _put(self, place: Place, item: Item) -> None:
        self.wanted = self.wanted.with_item(place, item)
        self._renew()

    def _renew(self) -> None:
        for name in ("shown", "timeline", "whole_minutes"):
            self.__dict__.pop(name, None)
        self.changed.emit()
