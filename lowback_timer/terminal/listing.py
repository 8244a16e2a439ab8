"""`lowback-timer list`: all workouts, or all exercises."""

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


def run(own_files: Sequence[Path], *, as_json: bool, exercises: bool = False) -> int:
    """Print every workout, or every exercise; returns the exit code."""
    library = open_library(own_files)
    if exercises:
        _print_exercises(library, as_json=as_json)
        return 0
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


def _print_exercises(library: Library, *, as_json: bool) -> None:
    exercises = library.exercises.values()
    if as_json:
        objects = [
            {
                "exercise": each.id,
                "name": each.name,
                "level": each.level,
                "doses": [option.kind for option in each.doses],
                "equipment": [library.equipment.get(need, need) for need in each.needs],
            }
            for each in exercises
        ]
        print(json.dumps(objects, indent=2))
        return
    header = ("ID", "NAME", "DOSE", "LEVEL", "EQUIPMENT")
    rows = (
        (
            each.id,
            each.name,
            " or ".join(option.kind for option in each.doses),
            each.level.value,
            library.equipment_text(each.needs),
        )
        for each in exercises
    )
    print(*table([header, *rows]), sep="\n")
