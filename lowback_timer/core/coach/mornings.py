"""The first hours after getting up: no bending under load.

Leaving bends out of the first two hours after rising has cut the days with pain of people with back
pain: Snook SH et al., Spine 1998;23:2601-2607. Whoever does not say when they get up is not told.
"""

from __future__ import annotations

from lowback_timer.core.plan.exercise import Exercise, Load, Position
from lowback_timer.core.plan.workout import Item, SectionKind, Workout

MINUTES = 120
_DAY_MIN = 24 * 60
_UPRIGHT = {Position.STANDING, Position.MACHINE}
"""Placed like that, one bends against what one holds."""


def is_early(minute: int, gets_up_minute: int | None) -> bool:
    """Whether somebody has not been up for long enough.

    Args:
        minute: The time on the wall, in minutes since midnight.
        gets_up_minute: When they get up; None: they have not said.
    """
    return gets_up_minute is not None and (minute - gets_up_minute) % _DAY_MIN < MINUTES


def bends_under_load(item: Item) -> bool:
    """Whether an exercise bends the back with a weight in the hands or on it."""
    exercise: Exercise = item.exercise
    is_loaded = exercise.load is Load.NEEDED or item.dose.load_g is not None
    return is_loaded and exercise.position in _UPRIGHT


def suits_mornings(workout: Workout) -> bool:
    """Whether nothing in its main part bends under load."""
    return not any(
        bends_under_load(item)
        for section in workout.sections
        if section.is_on and section.kind is SectionKind.MAIN
        for item in section.items
    )
