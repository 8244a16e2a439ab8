"""An exercise that can be done in the place of another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.core.adjusting.swapping import Alternative, Kinship
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.alternative_button import AlternativeButton, kinship_text
from tests.fakes import make_exercise
from tests.window.stage import image_of
from tests.window.workouts.making import hosted


def button_of(qtbot: QtBot, look: Look, name: str, kinship: Kinship) -> AlternativeButton:
    button = AlternativeButton(look, Alternative(make_exercise(name), kinship), "2 × 12 reps")
    hosted(qtbot, button, 500)
    return button


@pytest.mark.parametrize(
    ("kinship", "name"),
    [
        (Kinship.EASIER, "Bridge, easier, 2 × 12 reps"),
        (Kinship.HARDER, "Bridge, harder, 2 × 12 reps"),
        (Kinship.ALIKE, "Bridge, 2 × 12 reps"),
    ],
)
def test_it_says_what_it_is(qtbot: QtBot, look: Look, kinship: Kinship, name: str) -> None:
    assert button_of(qtbot, look, "Bridge", kinship).accessibleName() == name


def test_easier_and_harder_look_different(qtbot: QtBot, look: Look) -> None:
    images = [image_of(button_of(qtbot, look, "Bridge", each)) for each in Kinship]

    assert images[0] != images[1] != images[2]
    assert kinship_text(Kinship.ALIKE) == ""


def test_it_is_pressed_with_the_keyboard(qtbot: QtBot, look: Look) -> None:
    button = button_of(qtbot, look, "Bridge", Kinship.EASIER)

    with qtbot.waitSignal(button.clicked, timeout=0):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_long_name_gets_the_lines_that_it_needs(qtbot: QtBot, look: Look) -> None:
    short = button_of(qtbot, look, "Bridge", Kinship.EASIER)
    long = button_of(qtbot, look, "Reverse hyperextension " * 6, Kinship.EASIER)

    assert long.heightForWidth(300) > short.heightForWidth(300)
