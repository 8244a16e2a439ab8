"""The library that a subcommand works on."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from lowback_timer import resources
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.single import AmountsError, dose_of, single_workout
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.session.timeline import Preparation, Timeline, compile_workout
from lowback_timer.library.loader import load_all
from lowback_timer.library.model import Library
from lowback_timer.library.problems import LibraryError
from lowback_timer.library.yaml.nearest import Suggester
from lowback_timer.library.yaml.scalars import shown
from lowback_timer.options import Single
from lowback_timer.terminal.output import RefusalError, complain


def open_library(own_files: Sequence[Path]) -> Library:
    """The built-in library with a person's own files; what is wrong with those goes to stderr.

    Raises:
        RefusalError: the built-in library itself is broken.
    """
    builtin = resources.exercises_file()
    try:
        loaded = load_all(builtin, own_files, images=resources.images_dir())
    except LibraryError as error:
        raise RefusalError(
            f"the library that comes with the program is broken; install it again, or mend "
            f"{error.problems[0]}"
        ) from None
    for problem in (*loaded.problems, *loaded.warnings):
        print(problem, file=sys.stderr)
    broken = list(dict.fromkeys(str(problem.path) for problem in loaded.problems))
    if broken:
        were = "was" if len(broken) == 1 else "were"
        complain(f"{', '.join(broken)} {were} left out because of that; all else is there")
    return loaded.library


def timeline_of(library: Library, wanted: str | Single) -> Timeline:
    """The compiled workout with that id, or just one exercise.

    Raises:
        RefusalError: there is none such, or the exercise cannot be dosed like that.
    """
    if not isinstance(wanted, Single):
        return compile_workout(find_workout(library, wanted))
    exercise, amounts = find_exercise(library, wanted.exercise), wanted.amounts
    try:
        workout = single_workout(exercise, dose_of(exercise, Level.BEGINNER, amounts))
    except AmountsError as error:
        raise RefusalError(str(error)) from None
    preparation = Preparation()
    if amounts.get_ready_ms is not None:
        preparation = preparation.exactly(amounts.get_ready_ms)
    return compile_workout(workout, preparation)


def find_exercise(library: Library, text: str) -> Exercise:
    """The exercise with that id or name.

    Raises:
        RefusalError: there is none; the sentence says what may have been meant.
    """
    if exercise := library.exercise_called(text):
        return exercise
    near = Suggester().nearest(text, library.exercises)
    guess = f", did you mean {shown(near)}?" if near else ";"
    raise RefusalError(
        f"there is no exercise {shown(text)}{guess} `lowback-timer list --exercises` shows them all"
    )


def find_workout(library: Library, workout_id: str) -> Workout:
    """The workout with that id.

    Raises:
        RefusalError: there is none; the sentence says what may have been meant.
    """
    if workout := library.workouts.get(workout_id):
        return workout
    near = Suggester().nearest(workout_id, library.workouts)
    guess = f", did you mean {shown(near)}?" if near else ";"
    raise RefusalError(
        f"there is no workout {shown(workout_id)}{guess} `lowback-timer list` shows them all"
    )
