"""A box to tick."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.check_box import CheckBox
from lowback_timer.window.look.look import Look
from tests.window.stage import box_of, image_of, settle, show


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 320, 120)
    return made


@pytest.fixture
def boxes(qtbot: QtBot, look: Look, window: QWidget) -> list[CheckBox]:
    column = QVBoxLayout(window)
    made = [CheckBox(look, "exercise ball"), CheckBox(look, "squat rack")]
    for each in made:
        column.addWidget(each)
    window.activateWindow()
    with qtbot.waitActive(window):
        made[0].setFocus()
    settle()
    return made


def test_all_of_it_can_be_clicked(boxes: list[CheckBox]) -> None:
    chosen: list[bool] = []
    boxes[0].chosen.connect(chosen.append)
    for x in (12, boxes[0].width() - 4):
        QTest.mouseClick(boxes[0], Qt.MouseButton.LeftButton, pos=QPoint(x, 12))
    assert chosen == [True, False]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_tick_it(boxes: list[CheckBox], key: Qt.Key) -> None:
    QTest.keyClick(boxes[0], key)
    assert boxes[0].isChecked()


def test_up_and_down_lead_on(boxes: list[CheckBox]) -> None:
    QTest.keyClick(boxes[0], Qt.Key.Key_Down)
    assert boxes[1].hasFocus()
    QTest.keyClick(boxes[1], Qt.Key.Key_Up)
    assert boxes[0].hasFocus()


def test_setting_it_from_outside_is_silent(boxes: list[CheckBox]) -> None:
    chosen: list[bool] = []
    boxes[0].chosen.connect(chosen.append)
    boxes[0].set_value(True)
    assert boxes[0].isChecked()
    assert chosen == []


def test_a_tick_can_be_seen(boxes: list[CheckBox], look: Look) -> None:
    assert box_of(image_of(boxes[1]), look.palette.reps).isEmpty()
    boxes[1].set_value(True)
    assert not box_of(image_of(boxes[1]), look.palette.reps).isEmpty()


def test_screen_readers_know_it(boxes: list[CheckBox]) -> None:
    heard = QAccessible.queryAccessibleInterface(boxes[0])
    assert heard.role() is QAccessible.Role.CheckBox
    assert heard.text(QAccessible.Text.Name) == "exercise ball"


def test_it_is_mirrored(boxes: list[CheckBox], look: Look) -> None:
    boxes[1].set_value(True)
    usual = box_of(image_of(boxes[1]), look.palette.reps)
    boxes[1].setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = box_of(image_of(boxes[1]), look.palette.reps)
    assert turned.left() == pytest.approx(boxes[1].width() - 1 - usual.right(), abs=1)
