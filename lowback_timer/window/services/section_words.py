"""What the sections of a workout are called while it is followed, and after it."""

from __future__ import annotations

from lowback_timer.core.coach.breaks import is_break
from lowback_timer.core.plan.workout import SectionKind


def section_name(workout_id: str, workout_name: str, kind: SectionKind) -> str:
    """The name of a section.

    The one of a movement break is a warm-up for the log alone, and has the name of the break.
    """
    return workout_name if is_break(workout_id) else kind.label
