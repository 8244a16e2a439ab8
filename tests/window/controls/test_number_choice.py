"""What the stepper and the slider have in common."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.number_choice import NumberChoice
from lowback_timer.window.controls.slider import Slider
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.look.look import Look
from tests.window.stage import image_of, settle


@pytest.fixture(params=[Stepper, Slider])
def choice(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> NumberChoice:
    made: NumberChoice = request.param(
        look, range(10, 101, 5), lambda number: f"{number} %", "in percent"
    )
    made.set_value(50)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Right, 55),
        (Qt.Key.Key_Up, 55),
        (Qt.Key.Key_Left, 45),
        (Qt.Key.Key_PageUp, 60),
        (Qt.Key.Key_Home, 10),
        (Qt.Key.Key_End, 100),
    ],
)
def test_keys_change_it(qtbot: QtBot, choice: NumberChoice, key: Qt.Key, value: int) -> None:
    with qtbot.waitSignal(choice.chosen, timeout=0) as chosen:
        QTest.keyClick(choice, key)

    assert chosen.args == [value]
    assert choice.value() == value


def test_at_its_end_a_key_tells_nothing(qtbot: QtBot, choice: NumberChoice) -> None:
    choice.set_value(100)

    with qtbot.assertNotEmitted(choice.chosen):
        QTest.keyClick(choice, Qt.Key.Key_Right)


def test_setting_it_from_outside_tells_nothing_but_is_seen(
    qtbot: QtBot, choice: NumberChoice
) -> None:
    before = image_of(choice)

    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_value(85)

    assert choice.value() == 85
    assert image_of(choice) != before


def test_the_wheel_is_left_to_the_page(qtbot: QtBot, choice: NumberChoice) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    with qtbot.assertNotEmitted(choice.chosen):
        choice.wheelEvent(event)

    assert not event.isAccepted()


def test_the_focus_can_be_seen(choice: NumberChoice) -> None:
    choice.clearFocus()
    before = image_of(choice)

    choice.setFocus()

    assert image_of(choice) != before


def test_a_screen_reader_hears_a_slider_and_its_value(choice: NumberChoice) -> None:
    heard = QAccessible.queryAccessibleInterface(choice)

    assert heard.role() is QAccessible.Role.Slider
    assert heard.valueInterface().currentValue() == 50


def test_it_grows_with_the_scale_and_with_the_text(choice: NumberChoice, look: Look) -> None:
    small = choice.sizeHint()

    look.set_scale(2)
    large = choice.sizeHint()
    assert large.width() > 1.8 * small.width()
    assert large.height() > 1.8 * small.height()

    look.set_text_scale(1.5)
    try:
        settle()
        assert choice.sizeHint().width() > large.width()
    finally:
        look.set_text_scale(1)


def test_steps_lead_from_multiple_to_multiple_and_to_both_ends(qtbot: QtBot, look: Look) -> None:
    seconds = Stepper(look, range(1, 23, 5), str, "in seconds")
    qtbot.addWidget(seconds)
    seconds.set_value(8)
    reached = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, *[Qt.Key.Key_Left] * 5):
        QTest.keyClick(seconds, key)
        reached.append(seconds.value())

    assert reached == [15, 20, 22, 15, 10, 5, 1, 1]
