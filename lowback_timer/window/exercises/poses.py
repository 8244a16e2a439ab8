"""The poses of a movement, to be looked at one by one."""

from __future__ import annotations

from typing import NamedTuple

from lowback_timer.core.plan.dose import Milliseconds, RepsRange
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.window.look.words import translate


class Pose(NamedTuple):
    """When a picture shows it, and what it is called."""

    moment_ms: Milliseconds
    word: str


def poses_of(exercise: Exercise) -> tuple[Pose, ...]:
    """The poses of an exercise, from where it starts.

    Every picture lifts in its first second, holds in its second and lowers in its third.
    """
    start = translate("Poses", "start")
    lift, lower = Pose(500, translate("Poses", "lift")), Pose(2_500, translate("Poses", "lower"))
    if starts_at_top(exercise):
        return (Pose(1_500, start), lower, Pose(3_500, translate("Poses", "bottom")), lift)
    return (Pose(0, start), lift, Pose(1_500, translate("Poses", "hold")), lower)


def starts_at_top(exercise: Exercise) -> bool:
    """Whether its reps are lowered first."""
    works = (option.work for option in exercise.doses)
    return any(isinstance(work, RepsRange) and work.tempo.from_top for work in works)
