"""What is asked the first time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import LevelChoice
from lowback_timer.window.look.look import Look
from lowback_timer.window.today.asking import Asking
from tests.window.stage import settle

NAMES = {"ball": "exercise ball", "rod": "long rod"}


@pytest.fixture
def asking(qtbot: QtBot, look: Look) -> Asking:
    made = Asking(look)
    qtbot.addWidget(made)
    made.show_level(LevelChoice.UNKNOWN, asks=True)
    made.show_equipment(NAMES, ("rod",))
    made.resize(900, 100)
    made.show()
    return made


def test_nothing_is_answered_for_anybody(asking: Asking) -> None:
    assert not any(chip.isChecked() for chip in asking.levels.values())
    assert [each for each, chip in asking.equipment.items() if chip.isChecked()] == ["rod"]


@pytest.mark.parametrize("level", [each for each in LevelChoice if each])
def test_a_level_is_told(qtbot: QtBot, asking: Asking, level: LevelChoice) -> None:
    with qtbot.waitSignal(asking.level_chosen, timeout=0) as chosen:
        QTest.mouseClick(asking.levels[level], Qt.MouseButton.LeftButton)

    assert chosen.args == [level]


def test_equipment_is_told_when_it_comes_and_when_it_goes(qtbot: QtBot, asking: Asking) -> None:
    with qtbot.waitSignal(asking.equipment_chosen, timeout=0) as chosen:
        QTest.keyClick(asking.equipment["ball"], Qt.Key.Key_Space)
    assert chosen.args == ["ball", True]

    with qtbot.waitSignal(asking.equipment_chosen, timeout=0) as chosen:
        asking.equipment["rod"].click()
    assert chosen.args == ["rod", False]


def test_other_things_can_be_asked_for_while_the_keyboard_stays(
    qtbot: QtBot, asking: Asking
) -> None:
    before = asking.equipment["ball"]

    asking.show_equipment(NAMES, ())
    assert asking.equipment["ball"] is before
    assert not asking.equipment["rod"].isChecked()

    with qtbot.assertNotEmitted(asking.equipment_chosen):
        asking.show_equipment({**NAMES, "bosu": "BOSU"}, ("bosu",))
    settle()
    assert list(asking.equipment) == ["ball", "rod", "bosu"]
    assert asking.equipment["bosu"].isChecked()


def test_a_level_can_be_taken_back(asking: Asking) -> None:
    asking.show_level(LevelChoice.ADVANCED, asks=True)
    asking.show_level(LevelChoice.UNKNOWN, asks=True)

    assert not any(chip.isChecked() for chip in asking.levels.values())


def test_only_what_has_to_be_asked_is(asking: Asking) -> None:
    asking.show_level(LevelChoice.ADVANCED, asks=False)
    asking.show_equipment({}, ())
    settle()

    assert not asking.levels[LevelChoice.ADVANCED].isVisible()
    assert asking.levels[LevelChoice.ADVANCED].isChecked()
    assert not asking.equipment
