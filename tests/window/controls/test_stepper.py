"""A number that is changed step by step."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.look.look import Look
from tests.window.stage import image_of


@pytest.fixture
def stepper(qtbot: QtBot, look: Look) -> Stepper:
    made = Stepper(look, range(3, 61), lambda number: f"{number} s", "in seconds")
    made.set_value(12)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def press(stepper: Stepper, share: float) -> None:
    """Press a share of the width from the left."""
    spot = QPoint(round(stepper.width() * share), stepper.height() // 2)
    QTest.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=spot)


def test_the_signs_at_its_ends_change_it(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.waitSignal(stepper.chosen, timeout=0) as chosen:
        press(stepper, 0.95)
    assert chosen.args == [13]

    press(stepper, 0.05)
    press(stepper, 0.05)
    assert stepper.value() == 11


def test_a_press_on_the_number_does_nothing(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.assertNotEmitted(stepper.chosen):
        press(stepper, 0.5)


def test_only_the_left_button_counts(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.assertNotEmitted(stepper.chosen):
        QTest.mouseClick(stepper, Qt.MouseButton.RightButton, pos=QPoint(5, 10))


def test_the_sign_that_leads_nowhere_is_paler(stepper: Stepper) -> None:
    minus = stepper.rect().adjusted(0, 0, -stepper.width() * 3 // 4, 0)
    before = image_of(stepper).copy(minus)

    stepper.set_value(3)

    assert image_of(stepper).copy(minus) != before
