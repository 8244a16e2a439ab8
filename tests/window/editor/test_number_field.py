"""A number that is stepped, held down, or typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.editor.number_field import NumberField
from lowback_timer.window.look.look import Look
from tests.window.stage import settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> Iterator[NumberField]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = NumberField(look, range(1, 3601, 5), "{} s".format, "")
    column.addWidget(made)
    column.addWidget(QLineEdit())
    made.set_value(30)
    window.activateWindow()
    with qtbot.waitActive(window):
        window.show()
    made.setFocus()
    yield made
    window.hide()


def chosen_of(field: NumberField) -> list[int]:
    found: list[int] = []
    field.chosen.connect(found.append)
    return found


@pytest.mark.parametrize(
    ("keys", "value"),
    [("45", 45), ("12", 12), ("7", 7), ("0", 30), ("9999", 999), ("4\b5", 5)],
)
def test_digits_are_the_number_itself(field: NumberField, keys: str, value: int) -> None:
    chosen = chosen_of(field)

    for key in keys:
        if key == "\b":
            QTest.keyClick(field, Qt.Key.Key_Backspace)
        else:
            QTest.keyClicks(field, key)

    assert field.value() == value
    assert chosen[-1:] == ([] if value == 30 else [value])


def test_what_is_typed_after_the_keyboard_was_elsewhere_is_another_number(
    field: NumberField,
) -> None:
    QTest.keyClicks(field, "4")
    field.clearFocus()
    settle()
    field.setFocus()
    QTest.keyClicks(field, "5")

    assert field.value() == 5


def test_arrows_step_and_up_and_down_lead_out(qtbot: QtBot, field: NumberField) -> None:
    QTest.keyClick(field, Qt.Key.Key_Right)
    assert field.value() == 35

    with qtbot.waitSignal(field.left, timeout=0) as left:
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert left.args == [1]
    assert field.value() == 35


def test_keys_with_alt_and_ctrl_mean_what_it_stands_in(field: NumberField) -> None:
    QTest.keyClick(field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(field, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert field.value() == 30


def test_a_sign_steps_and_goes_on_while_it_is_held(qtbot: QtBot, field: NumberField) -> None:
    plus = QPoint(field.width() - 6, field.height() // 2)
    QTest.mousePress(field, LEFT, pos=plus)
    assert field.value() == 35
    field._repeat.timeout.emit()
    field._repeat.timeout.emit()
    assert field.value() == 45

    QTest.mouseRelease(field, LEFT, pos=plus)
    assert not field._repeat.isActive()
    QTest.mouseClick(field, LEFT, pos=QPoint(6, plus.y()))
    assert field.value() == 40


def test_a_press_on_the_number_or_by_another_button_does_nothing(field: NumberField) -> None:
    QTest.mouseClick(field, LEFT, pos=field.rect().center())
    QTest.mouseClick(field, Qt.MouseButton.RightButton, pos=QPoint(6, 10))

    assert field.value() == 30
    assert not field._repeat.isActive()


def test_other_numbers_can_be_offered(field: NumberField) -> None:
    chosen = chosen_of(field)

    field.set_up(range(1, 1001), "{} reps".format, 12)
    QTest.keyClick(field, Qt.Key.Key_Right)

    assert chosen == [13]
    assert (field.minimum(), field.maximum()) == (1, 1000)
