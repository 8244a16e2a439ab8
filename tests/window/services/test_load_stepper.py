"""How heavy something is that is lifted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.services.load_stepper import (
    LoadStepper,
    load_name,
    load_or_none_text,
    widest_load,
)
from tests.window.stage import show


@pytest.fixture
def stepper(qtbot: QtBot, look: Look) -> LoadStepper:
    made = LoadStepper(look)
    show(qtbot, made, 240, 60)
    return made


def test_its_steps_grow_with_the_weight(stepper: LoadStepper) -> None:
    chosen: list[int] = []
    stepper.chosen.connect(chosen.append)

    for start in (0, 5_000, 10_000, 60_000):
        stepper.set_value(start)
        QTest.keyClick(stepper, Qt.Key.Key_Right)

    assert chosen == [5_000, 5_500, 11_000, 62_500]


def test_from_the_first_weight_it_can_be_made_lighter(stepper: LoadStepper) -> None:
    stepper.set_value(5_000)

    QTest.keyClick(stepper, Qt.Key.Key_Left)

    assert stepper.value() == 4_500


def test_a_weight_in_words() -> None:
    assert [load_or_none_text(each) for each in (0, 20_000, 7_500)] == [
        "no weight",
        "20 kg",
        "7.5 kg",
    ]
    assert widest_load() == "no weight"
    assert load_name("Deadlift") == "Weight of Deadlift"
