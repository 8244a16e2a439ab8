"""The self-test: four positions, each held for as long as one can; a workout of no library.

The holds are those by which the endurance of the trunk is commonly looked at: front, both sides,
back. What comes out is a person's own: there are no norms here, as those that were published are of
other positions and other people.
"""

from __future__ import annotations

from collections.abc import Mapping

from lowback_timer.core.plan.dose import Dose, Hold, Level, Sides
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Goal, Item, Section, SectionKind, Workout
from lowback_timer.core.text import translate

SELF_TEST = "test:holds"
"""Its id. No workout of a library has a colon there: in the log the two are never mixed up."""
MOST_PAIN = 3
"""With more pain than that, on a scale of 0 to 10, it is put off to another day."""
EVERY_DAYS = 30
"""Oftener than once in so many days it is not suggested. Our own convention."""

_WARM_UP = "bird-dog"
_HOLDS = (
    ("front-plank", Sides.BOTH),
    ("side-plank", Sides.EACH),
    ("back-extension", Sides.BOTH),
)
_RECKONED_MS = 60_000
"""What a hold is reckoned to take."""
REST_MS = 120_000
"""Between the holds: one that follows too soon would tell of the one before it. Our convention."""


def self_test(exercises: Mapping[str, Exercise]) -> Workout | None:
    """The self-test with what a library has of it, after a set to warm up; None if that is nothing.

    Args:
        exercises: Those of the library, by id.
    """
    holds = tuple(
        Item(exercises[each], Dose(Hold(_RECKONED_MS, is_open=True), 1, sides, REST_MS))
        for each, sides in _HOLDS
        if each in exercises
    )
    if not holds:
        return None
    sections = [Section(SectionKind.MAIN, holds)]
    if _WARM_UP in exercises:
        warm_up = exercises[_WARM_UP]
        dose = warm_up.doses[0].prescribe(Level.BEGINNER)
        item = Item(warm_up, Dose(dose.work, 1, dose.sides, dose.rest_ms))
        sections.insert(0, Section(SectionKind.WARM_UP, (item,)))
    name = translate("SelfTest", "Self-test")
    return Workout(SELF_TEST, name, Level.BEGINNER, Goal.HEALTH, "", tuple(sections))
