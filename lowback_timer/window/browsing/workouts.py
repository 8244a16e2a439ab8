"""The workouts as a browser lists them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.plan.dose import Level, Milliseconds
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.session.timeline import Preparation, compile_workout
from lowback_timer.library.model import Library
from lowback_timer.library.search import Searchable
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.ago import last_done_text
from lowback_timer.window.browsing.catalogue import Card, Catalogue, Line
from lowback_timer.window.browsing.facet import EquipmentFacet, Facet
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from lowback_timer.store.log.entries import LastDone

_MOST_PICTURES = 3
_SHORT_MS, _LONG_MS = 10 * 60_000, 20 * 60_000
"""Up to ten minutes is short, and over twenty is long."""


class WorkoutCatalogue(Catalogue):
    """All workouts of a library.

    Args:
        library: Where they are.
        preparation: How long a person wants to have between the sets.
        own: Ids of those that they have written themselves.
    """

    def __init__(
        self,
        library: Library,
        preparation: Preparation | None = None,
        own: Collection[str] = (),
    ) -> None:
        self._library = library
        self._own = own
        self._preparation = preparation
        self._lengths: dict[str, Milliseconds] = {}
        self._last_done: Mapping[str, LastDone] = {}
        self._unfinished: Mapping[str, str] = {}
        self._today = date.min
        self.ids = tuple(library.workouts)
        self.facets = (
            EquipmentFacet(library.equipment, lambda each: frozenset(library.workouts[each].needs)),
            self._length_facet(),
            Facet(
                translate("Browsing", "Level"),
                translate("Browsing", "Any level"),
                {level.value: level.label for level in Level},
                Settings.workout_levels,
                lambda each: frozenset((library.workouts[each].level.value,)),
            ),
        )

    def set_last_done(self, last_done: Mapping[str, LastDone], today: date) -> None:
        """Take in when each workout was last done."""
        self._last_done, self._today = last_done, today

    def set_unfinished(self, texts: Mapping[str, str]) -> None:
        """Take in where workouts can go on that were left or cut short."""
        self._unfinished = texts

    def name(self, entry_id: str) -> str:
        """What it is called."""
        return self._library.workouts[entry_id].name

    def card(self, entry_id: str) -> Card:
        """Its main exercises, what it takes, and when it was last done."""
        workout = self._library.workouts[entry_id]
        # A warm-up alone is there for what it consists of.
        main = workout.main_exercises or workout.exercises
        names = ", ".join(each.name for each in main)
        lines = [Line(names, "dim", 2), Line(self._facts(workout), "ink", 2)]
        if text := self._unfinished.get(entry_id):
            lines.append(Line(text, "offer", 2))
        elif done := self._last_done.get(entry_id):
            lines.append(Line(last_done_text(done, self._today), "done"))
        pictures = tuple(each.picture for each in main[:_MOST_PICTURES])
        return Card(workout.name, pictures, tuple(lines))

    def prepare(self) -> Iterator[None]:
        """Find out how long each takes."""
        for entry_id in self.ids:
            self.length_ms(entry_id)
            yield

    def searchables(self) -> Iterator[Searchable]:
        """By the names of its exercises, too, and by what these are found by."""
        equipment = self._library.equipment
        for workout in self._library.workouts.values():
            texts: dict[str, float] = {}
            for exercise in workout.exercises:
                texts |= dict.fromkeys((muscle.label for muscle in exercise.primary), 0.3)
                texts |= dict.fromkeys(exercise.other_names, 0.5)
            texts |= dict.fromkeys((equipment.get(need, need) for need in workout.needs), 0.5)
            # What it is there for counts for more than what every workout warms up with.
            texts |= dict.fromkeys((each.name for each in workout.exercises), 0.4)
            texts |= dict.fromkeys((each.name for each in workout.main_exercises), 0.6)
            yield Searchable(workout.id, workout.name, texts)

    def count_text(self, shown: int) -> str:
        """How many are shown."""
        if shown == len(self.ids):
            return translate("Browsing", "%n workout(s)", None, shown)
        words = translate("Browsing", "{shown} of %n workout(s)", None, len(self.ids))
        return words.format(shown=shown)

    def nothing_text(self) -> str:
        """That none is left."""
        return translate("Browsing", "No workout is left.")

    def length_ms(self, entry_id: str) -> Milliseconds:
        """How long it takes; worked out once."""
        if entry_id not in self._lengths:
            workout = self._library.workouts[entry_id]
            self._lengths[entry_id] = compile_workout(workout, self._preparation).duration_ms
        return self._lengths[entry_id]

    def _facts(self, workout: Workout) -> str:
        """Length, level and equipment: "15 min · beginner · no equipment"."""
        minutes = minutes_text(self.length_ms(workout.id))
        equipment = self._library.equipment_text(workout.needs)
        facts = f"{minutes} · {workout.level.label} · {equipment}"
        return f"{translate('Browsing', 'yours')} · {facts}" if workout.id in self._own else facts

    def _length_facet(self) -> Facet:
        short, long = _SHORT_MS // 60_000, _LONG_MS // 60_000
        up_to = translate("Browsing", "up to {minutes} min")
        between = translate("Browsing", "{least} to {most} min")
        over = translate("Browsing", "over {minutes} min")
        return Facet(
            translate("Browsing", "Length"),
            translate("Browsing", "Any length"),
            {
                "short": up_to.format(minutes=short),
                "medium": between.format(least=short, most=long),
                "long": over.format(minutes=long),
            },
            Settings.workout_lengths,
            self._length_of,
        )

    def _length_of(self, entry_id: str) -> frozenset[str]:
        # As the card says it, in whole minutes: 10 min are never over 10 min.
        length = round(self.length_ms(entry_id) / 60_000) * 60_000
        return _LENGTHS[(length > _SHORT_MS) + (length > _LONG_MS)]


_LENGTHS = (frozenset({"short"}), frozenset({"medium"}), frozenset({"long"}))
