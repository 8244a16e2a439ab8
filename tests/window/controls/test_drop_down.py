"""A list that opens."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.drop_down import DropDown
from lowback_timer.window.look.look import Look
from tests.window.stage import settle, show


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


def test_a_screen_reader_chooses_from_the_closed_list(qtbot: QtBot, drop_down: DropDown) -> None:
    entry = QAccessible.queryAccessibleInterface(drop_down).child(0).child(2)

    with qtbot.waitSignal(drop_down.chosen, timeout=1_000) as chosen:
        entry.actionInterface().doAction("Toggle")

    assert chosen.args == ["grace"]
    assert drop_down.currentText() == "Grace"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_the_mouse_passes_over_is_not_chosen(qtbot: QtBot, drop_down: DropDown) -> None:
    drop_down.showPopup()

    with qtbot.assertNotEmitted(drop_down.chosen, wait=0):
        drop_down.view().setCurrentIndex(drop_down.model().index(2, 0))
        settle()

    drop_down.hidePopup()
    assert drop_down.value == ""


def test_keys_with_ctrl_are_the_windows(qtbot: QtBot, drop_down: DropDown) -> None:
    with qtbot.assertNotEmitted(drop_down.chosen, wait=0):
        pressed = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier, "g"
        )
        QApplication.sendEvent(drop_down, pressed)

    assert not pressed.isAccepted()


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
