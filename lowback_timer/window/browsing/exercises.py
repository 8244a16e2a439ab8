"""The exercises as a browser lists them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.exercise import Exercise, Muscle, Position
from lowback_timer.library.model import Library
from lowback_timer.library.search import Searchable
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.catalogue import Card, Catalogue, Line
from lowback_timer.window.browsing.facet import EquipmentFacet, Facet
from lowback_timer.window.look.words import translate


class ExerciseCatalogue(Catalogue):
    """All exercises of a library.

    Args:
        library: Where they are.
        own: Ids of those that the person has written themselves.
    """

    def __init__(self, library: Library, own: Collection[str] = ()) -> None:
        self._library = library
        self._own = own
        self.ids = tuple(library.exercises)
        exercises = library.exercises
        positions = {each.position for each in exercises.values()}
        worked = {muscle for each in exercises.values() for muscle in _muscles(each)}
        self.facets = (
            EquipmentFacet(library.equipment, lambda each: frozenset(exercises[each].needs)),
            Facet(
                translate("Browsing", "Position"),
                translate("Browsing", "Any position"),
                {position.value: position.label for position in Position if position in positions},
                Settings.exercise_positions,
                lambda each: frozenset((exercises[each].position.value,)),
            ),
            Facet(
                translate("Browsing", "Muscle"),
                translate("Browsing", "Any muscle"),
                {muscle.value: muscle.label for muscle in Muscle if muscle in worked},
                Settings.exercise_muscles,
                lambda each: frozenset(muscle.value for muscle in _muscles(exercises[each])),
            ),
            Facet(
                translate("Browsing", "Level"),
                translate("Browsing", "Any level"),
                {level.value: level.label for level in Level},
                Settings.exercise_levels,
                lambda each: frozenset((exercises[each].level.value,)),
            ),
            Facet(
                translate("Browsing", "Kind"),
                translate("Browsing", "Reps or hold"),
                {
                    "reps": translate("Browsing", "reps"),
                    "hold": translate("Browsing", "hold"),
                },
                Settings.exercise_kinds,
                lambda each: _kinds(exercises[each]),
            ),
        )

    def name(self, entry_id: str) -> str:
        """What it is called."""
        return self._library.exercises[entry_id].name

    def card(self, entry_id: str) -> Card:
        """What it is good for, how it is done, and with what."""
        exercise = self._library.exercises[entry_id]
        muscles = ", ".join(muscle.label for muscle in exercise.primary)
        equipment = self._library.equipment_text(exercise.needs)
        facts = f"{_kinds_text(exercise)} · {exercise.position.label} · {equipment}"
        if entry_id in self._own:
            facts = f"{translate('Browsing', 'yours')} · {facts}"
        return Card(
            exercise.name,
            (exercise.picture,),
            (Line(muscles, "dim", yields=True), Line(facts, "ink", 2)),
        )

    def searchables(self) -> Iterator[Searchable]:
        """By its other names, its muscles and its equipment, too."""
        equipment = self._library.equipment
        for exercise in self._library.exercises.values():
            needs = (*exercise.needs, *exercise.optional)
            texts = dict.fromkeys((muscle.label for muscle in exercise.secondary), 0.3)
            texts |= dict.fromkeys((muscle.label for muscle in exercise.primary), 0.4)
            texts |= dict.fromkeys((equipment.get(need, need) for need in needs), 0.5)
            texts |= dict.fromkeys(exercise.other_names, 0.8)
            yield Searchable(exercise.id, exercise.name, texts)

    def count_text(self, shown: int) -> str:
        """How many are shown."""
        if shown == len(self.ids):
            return translate("Browsing", "%n exercise(s)", None, shown)
        words = translate("Browsing", "{shown} of %n exercise(s)", None, len(self.ids))
        return words.format(shown=shown)

    def nothing_text(self) -> str:
        """That none is left."""
        return translate("Browsing", "No exercise is left.")


def _muscles(exercise: Exercise) -> tuple[Muscle, ...]:
    return (*exercise.primary, *exercise.secondary)


def _kinds(exercise: Exercise) -> frozenset[str]:
    return frozenset(option.kind for option in exercise.doses)


def _kinds_text(exercise: Exercise) -> str:
    """Whether it is counted or held: "reps", "hold", "reps or hold"."""
    kinds = _kinds(exercise)
    if len(kinds) > 1:
        return translate("Browsing", "reps or hold")
    return translate("Browsing", "hold") if "hold" in kinds else translate("Browsing", "reps")
