"""Exercises that the tests of what is said share."""

from lowback_timer.core.plan.exercise import Exercise, Position, SideNames
from lowback_timer.core.plan.workout import Item
from tests.fakes import make_dose, make_exercise, make_item

NAMES = SideNames("right arm and left leg", "left arm and right leg")


def at(position: Position, name: str = "Superman") -> Item:
    """An exercise in a position."""
    return make_item(make_dose(), make_exercise(name, position=position))


def side_plank() -> Exercise:
    """An exercise that is done on one side, and then on the other."""
    return make_exercise(
        "Side plank",
        position=Position.SIDE,
        side_names=SideNames("left side down", "right side down"),
        cues=("Elbow under the shoulder", "Hips up", "Breathe"),
    )
