"""What something is called, and beside it the control that changes it."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.look.look import Look
from tests.window.stage import settle
from tests.window.workouts.making import hosted


def test_the_control_stands_below_where_there_is_too_little_room(qtbot: QtBot, look: Look) -> None:
    stepper = Stepper(look, range(60), lambda number: f"{number} s", "in seconds")
    field = Field(look, "Rest after each set", stepper)
    hosted(qtbot, field, 400)
    settle()
    title = field.findChild(QLabel)
    assert title is not None
    assert stepper.x() > title.x()

    field.resize(180, 120)
    settle()

    assert stepper.y() > title.y()
    assert stepper.geometry().right() <= field.width()
