"""Workouts made for measuring."""

from __future__ import annotations

from lowback_timer.core.plan.dose import Dose, Hold, Reps, Sides, Tempo
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Goal, Item, Section, SectionKind, Workout
from lowback_timer.core.session.timeline import Timeline, compile_workout
from lowback_timer.library.loader import load_all
from lowback_timer.resources import exercises_file, images_dir


def holds() -> Timeline:
    """Holding still, as long as people do: number and ring change, and the body breathes."""
    return _of_one("bridge", Dose(Hold(30_000), 10, Sides.BOTH, 30_000))


def many_reps() -> Timeline:
    """An hour of reps: the picture moves all the time."""
    return _of_one("bird-dog", Dose(Reps(400, Tempo(2000, 1000, 2000, 1000)), 1, Sides.BOTH, 0))


def many_cues() -> Timeline:
    """Something to be heard every second."""
    return _of_one("superman", Dose(Reps(400, Tempo(1000, 2000, 1000, 0)), 1, Sides.BOTH, 0))


def _of_one(exercise_id: str, dose: Dose) -> Timeline:
    library = load_all(exercises_file(), (), images=images_dir()).library
    exercise: Exercise = library.exercises[exercise_id]
    section = Section(SectionKind.MAIN, (Item(exercise, dose),))
    workout = Workout("bench", "Bench", exercise.level, Goal.HEALTH, "", (section,))
    return compile_workout(workout)
