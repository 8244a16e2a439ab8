"""Choosing what is at hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.settings.chip_choice import ChipChoice

NAMES = {"mat": "mat", "ball": "exercise ball", "rod": "long rod"}


@pytest.fixture
def choice(qtbot: QtBot, look: Look) -> ChipChoice:
    made = ChipChoice(look, NAMES)
    qtbot.addWidget(made)
    made.set_value(("ball", "trapeze"))
    made.show()
    return made


def test_what_is_at_hand_is_chosen(choice: ChipChoice) -> None:
    assert [each for each, chip in choice.chips.items() if chip.isChecked()] == ["ball"]


def test_choosing_tells_of_everything_and_keeps_what_is_not_offered(
    qtbot: QtBot, choice: ChipChoice
) -> None:
    with qtbot.waitSignal(choice.chosen, timeout=0) as chosen:
        QTest.keyClick(choice.chips["rod"], Qt.Key.Key_Space)
    assert chosen.args == [("trapeze", "ball", "rod")]

    with qtbot.waitSignal(choice.chosen, timeout=0) as chosen:
        QTest.mouseClick(choice.chips["ball"], Qt.MouseButton.LeftButton)
    assert chosen.args == [("trapeze", "rod")]


def test_setting_it_from_outside_tells_nothing(qtbot: QtBot, choice: ChipChoice) -> None:
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_value(("mat",))

    assert choice.value == ("mat",)
    assert choice.chips["mat"].isChecked()
    assert not choice.chips["ball"].isChecked()
