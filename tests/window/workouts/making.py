"""A workout to adjust, and what shows it."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.adjusting.adjusted import Place
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.workout import SectionKind, Workout
from lowback_timer.window.workouts.adjuster import Adjuster
from tests.fakes import (
    PREPARATION,
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_workout,
)

WARM_UP = SectionKind.WARM_UP
PLANK, BIRD_DOG, BRIDGE = Place(0, 0), Place(1, 0), Place(1, 1)
"""Where they stand in the workout."""


def make_adjustable() -> Workout:
    """A plank to warm up, then two sets of bird dogs and three of a bridge; 7 minutes."""
    return make_workout(
        make_section(make_item(make_dose(make_hold(30)), make_exercise("Plank")), kind=WARM_UP),
        make_section(
            make_item(
                make_dose(make_reps(10), sets=2, sides=Sides.ALTERNATE, rest=30),
                make_exercise("Bird dog"),
            ),
            make_item(make_dose(make_hold(20), sets=3, rest=30), make_exercise("Bridge")),
        ),
    )


def make_adjuster(workout: Workout | None = None) -> Adjuster:
    """Takes the changes of that workout."""
    return Adjuster(workout or make_adjustable(), PREPARATION)


def hosted(qtbot: QtBot, widget: QWidget, width: int = 640) -> QWidget:
    """Show a widget in that width."""
    qtbot.addWidget(widget)
    widget.resize(width, widget.sizeHint().height())
    widget.show()
    return widget
