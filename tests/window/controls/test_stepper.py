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


def test_a_compact_one_takes_little_room_and_writes_longer_texts_smaller(
    qtbot: QtBot, look: Look
) -> None:
    def text_of(number: int) -> str:
        return f"{number} reps"

    usual = Stepper(look, range(1, 100_000), text_of, "")
    compact = Stepper(look, range(1, 100_000), text_of, "", ("99 reps",))
    qtbot.addWidget(compact)
    compact.resize(compact.sizeHint())
    assert compact.sizeHint().width() < usual.sizeHint().width() - 20

    compact.set_value(99_999)
    edge = compact.rect().adjusted(0, 0, -compact.width() * 3 // 4, 0)
    image = image_of(compact).copy(edge)

    compact.set_value(50_000)

    assert image_of(compact).copy(edge) == image, "a text reaches into the minus"


def test_other_numbers_are_offered_silently(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.assertNotEmitted(stepper.chosen):
        stepper.set_numbers(20, 40)

    assert (stepper.value(), stepper.minimum(), stepper.maximum()) == (20, 20, 40)
