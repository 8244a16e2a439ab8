"""Libraries to look through: the one that comes with the program, and one of a person's own."""

from functools import cache

from lowback_timer.core.plan.dose import Level
from lowback_timer.library.loader import load_all
from lowback_timer.library.model import Library
from lowback_timer.resources import exercises_file, images_dir
from tests.fakes import make_dose, make_exercise, make_item, make_section, make_workout


@cache
def shipped() -> Library:
    """The exercises and workouts that come with the program."""
    return load_all(exercises_file(), (), images=images_dir()).library


def own() -> Library:
    """A few of a person's own, one with a very long name, none with a picture."""
    names = ("Bridge", "Plank", "Row", "An exercise whose name goes on and on and on " * 3)
    exercises = {
        f"e{number}": make_exercise(name, id=f"e{number}", needs=("ball",) if number == 2 else ())
        for number, name in enumerate(names)
    }
    workouts = {
        f"w{number}": make_workout(
            make_section(make_item(make_dose(), exercise)),
            id=f"w{number}",
            name=f"With {exercise.name}",
            level=Level.ADVANCED if number == 1 else Level.BEGINNER,
        )
        for number, exercise in enumerate(exercises.values())
    }
    return Library(exercises, workouts, {"mat": "mat", "ball": "exercise ball"})
