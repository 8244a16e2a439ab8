"""`lowback-timer list`: all workouts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.library.model import Library
from lowback_timer.terminal.libraries import open_library
from lowback_timer.terminal.output import table


def run(own_files: Sequence[Path], *, as_json: bool) -> int:
    """Print every workout; returns the exit code."""
    library = open_library(own_files)
    workouts = library.workouts.values()
    if as_json:
        print(json.dumps([_as_object(workout, library) for workout in workouts], indent=2))
        return 0
    header = ("ID", "NAME", "LENGTH", "LEVEL", "EQUIPMENT")
    rows = (_as_row(workout, library) for workout in workouts)
    print(*table([header, *rows], right=[2]), sep="\n")
    return 0


def _as_row(workout: Workout, library: Library) -> tuple[str, ...]:
    length = minutes_text(compile_workout(workout).duration_ms)
    equipment = library.equipment_text(workout.needs)
    return workout.id, workout.name, length, workout.level.value, equipment


def _as_object(workout: Workout, library: Library) -> dict[str, object]:
    return {
        "workout": workout.id,
        "name": workout.name,
        "level": workout.level,
        "goal": workout.goal,
        "duration_ms": compile_workout(workout).duration_ms,
        "equipment": [library.equipment.get(need, need) for need in workout.needs],
        "exercises": [exercise.id for exercise in workout.exercises],
    }
