"""Files of other programs, written by hand, and what is made of them."""

from __future__ import annotations

from pathlib import Path

from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.session.timeline import StepKind, compile_workout
from lowback_timer.library.importers.reading import Imported, read_import
from lowback_timer.library.shipped import load_shipped
from lowback_timer.resources import exercises_file, images_dir
from tests.library.importers.other_programs import Rest, Step, Work

DATA = Path(__file__).with_name("data")
LIBRARY = load_shipped(exercises_file(), images_dir(), "")


def sample(name: str) -> bytes:
    return (DATA / name).read_bytes()


def imported(name: str) -> Imported:
    return read_import(sample(name), LIBRARY)


def steps_of(workout: Workout) -> list[Step]:
    """What a person goes through here, without the time to get ready and to turn over."""
    found: list[Step] = []
    for step in compile_workout(workout).steps:
        seconds = step.duration_ms / 1000
        if step.kind is StepKind.REST:
            found.append(Rest(seconds))
        elif step.kind.is_work:
            side = step.side.value if step.side else ""
            found.append(Work(step.exercise.name, seconds, step.turns, side))
    return found
