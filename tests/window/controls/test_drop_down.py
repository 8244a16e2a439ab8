"""A list that opens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.drop_down import DropDown
from lowback_timer.window.look.look import Look
from tests.window.stage import show


@pytest.fixture
def drop_down(qtbot: QtBot, look: Look) -> DropDown:
    made = DropDown(look, {"": "Automatic", "ada": "Ada", "grace": "Grace"})
    show(qtbot, made, 300, 40)
    return made


def test_the_first_is_chosen_at_first(drop_down: DropDown) -> None:
    assert drop_down.value == ""
    assert drop_down.currentText() == "Automatic"


def test_the_keyboard_chooses(qtbot: QtBot, drop_down: DropDown) -> None:
    with qtbot.waitSignal(drop_down.chosen, timeout=0) as chosen:
        QTest.keyClick(drop_down, Qt.Key.Key_Down)

    assert chosen.args == ["ada"]
    assert drop_down.value == "ada"


def test_setting_it_from_outside_tells_nothing(qtbot: QtBot, drop_down: DropDown) -> None:
    with qtbot.assertNotEmitted(drop_down.chosen):
        drop_down.set_value("grace")

    assert drop_down.value == "grace"


def test_what_is_not_offered_leaves_the_first(drop_down: DropDown) -> None:
    drop_down.set_value("alan")

    assert drop_down.value == ""


def test_other_options_keep_the_choice_where_they_can(qtbot: QtBot, drop_down: DropDown) -> None:
    drop_down.set_value("grace")

    with qtbot.assertNotEmitted(drop_down.chosen):
        drop_down.set_options({"": "Automatic", "grace": "Grace"})
        assert drop_down.value == "grace"
        drop_down.set_options({"": "Automatic"})
        assert drop_down.value == ""


def test_it_grows_with_the_scale(drop_down: DropDown, look: Look) -> None:
    small = drop_down.sizeHint()

    look.set_scale(2)

    assert drop_down.sizeHint().width() == 2 * small.width()
    assert drop_down.font().pixelSize() == 32
