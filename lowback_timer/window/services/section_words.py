"""What the sections of a workout are called while it is followed, and after it."""

from __future__ import annotations

from lowback_timer.core.coach.breaks import is_break
from lowback_timer.core.plan.workout import SectionKind, Workout


def section_name(workout: Workout, kind: SectionKind) -> str:
    """The name of a section.

    The one of a movement break is a warm-up for the log alone, and has the name of the break.
    """
    return workout.name if is_break(workout) else kind.label
