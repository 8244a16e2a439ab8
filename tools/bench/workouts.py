"""Workouts made for measuring."""

from __future__ import annotations

from lowback_timer.core.plan.dose import Dose, Hold, Reps, Sides, Tempo
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Goal, Item, Section, SectionKind, Workout
from lowback_timer.core.session.timeline import Timeline, compile_workout
from lowback_timer.library.loader import load_all
from lowback_timer.resources import exercises_file, images_dir

MINUTE_MS = 60_000


def long_hold() -> Timeline:
    """Holding still for an hour: the number and the ring change, the picture does not."""
    return _one_set("bridge", Dose(Hold(60 * MINUTE_MS), 1, Sides.BOTH, 0))


def many_reps() -> Timeline:
    """An hour of reps: the picture moves all the time."""
    return _one_set("bird-dog", Dose(Reps(400, Tempo(2000, 1000, 2000, 1000)), 1, Sides.BOTH, 0))


def many_cues() -> Timeline:
    """Something to be heard every second."""
    return _one_set("superman", Dose(Reps(400, Tempo(1000, 2000, 1000, 0)), 1, Sides.BOTH, 0))


def _one_set(exercise_id: str, dose: Dose) -> Timeline:
    library = load_all(exercises_file(), (), images=images_dir()).library
    exercise: Exercise = library.exercises[exercise_id]
    section = Section(SectionKind.MAIN, (Item(exercise, dose),))
    workout = Workout("bench", "Bench", exercise.level, Goal.HEALTH, "", (section,))
    return compile_workout(workout)
