"""A switch."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.look.look import Look
from tests.window.stage import box_of, image_of, show


@pytest.fixture
def switch(qtbot: QtBot, look: Look) -> Switch:
    made = Switch(look)
    show(qtbot, made, 58, 36)
    return made


def test_a_click_turns_it_on_and_off(qtbot: QtBot, switch: Switch) -> None:
    for value in (True, False):
        with qtbot.waitSignal(switch.chosen, timeout=0) as chosen:
            QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
        assert chosen.args == [value]
        assert switch.value is value


def test_the_space_bar_does_too(qtbot: QtBot, switch: Switch) -> None:
    with qtbot.waitSignal(switch.chosen, timeout=0) as chosen:
        QTest.keyClick(switch, Qt.Key.Key_Space)

    assert chosen.args == [True]


def test_setting_it_from_outside_tells_nothing(qtbot: QtBot, switch: Switch) -> None:
    with qtbot.assertNotEmitted(switch.chosen):
        switch.set_value(True)

    assert switch.value


def test_the_knob_stands_at_the_right_when_it_is_on(switch: Switch, look: Look) -> None:
    off = box_of(image_of(switch), look.palette.dim)
    assert off.center().x() < switch.width() / 2

    switch.set_value(True)

    on = box_of(image_of(switch), look.palette.on_accent)
    assert on.center().x() > switch.width() / 2


def test_the_focus_can_be_seen(switch: Switch) -> None:
    switch.clearFocus()
    before = image_of(switch)

    switch.setFocus()

    assert image_of(switch) != before


def test_a_screen_reader_hears_a_check_box(switch: Switch) -> None:
    assert QAccessible.queryAccessibleInterface(switch).role() is QAccessible.Role.CheckBox


def test_it_grows_with_the_scale(switch: Switch, look: Look) -> None:
    small = switch.height()

    look.set_scale(2)

    assert switch.height() == 2 * small
