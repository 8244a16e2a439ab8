"""Small pills that are chosen or not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.chip import Chip
from lowback_timer.window.look.look import Look
from tests.window.stage import image_of, settle


@pytest.fixture
def chip(qtbot: QtBot, look: Look) -> Chip:
    made = Chip(look, "exercise ball")
    qtbot.addWidget(made)
    made.show()
    return made


def test_several_can_be_chosen_by_mouse_and_key(chip: Chip) -> None:
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()

    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert not chip.isChecked()


def test_to_screen_readers_it_is_a_box_to_check_or_one_of_several(look: Look, chip: Chip) -> None:
    roles = QAccessible.Role
    interface = QAccessible.queryAccessibleInterface(chip)
    assert interface.role() is roles.CheckBox
    assert interface.text(QAccessible.Text.Name) == "exercise ball"

    one_of = Chip(look, "Often", is_one_of=True)
    assert QAccessible.queryAccessibleInterface(one_of).role() is roles.RadioButton


def test_of_several_one_is_chosen_at_most(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    chips = [Chip(look, text, is_one_of=True) for text in ("New to it", "Often")]
    for each in chips:
        row.addWidget(each)
    assert not any(each.isChecked() for each in chips)

    chips[0].click()
    chips[1].click()

    assert [each.isChecked() for each in chips] == [False, True]


def test_it_looks_other_when_it_is_chosen_and_when_it_has_the_keyboard(
    qtbot: QtBot, chip: Chip
) -> None:
    chip.clearFocus()
    plain = image_of(chip)
    chip.setChecked(True)
    chip.clearFocus()
    chosen = image_of(chip)
    chip.activateWindow()
    with qtbot.waitActive(chip):
        chip.setFocus()
    settle()

    assert plain != chosen
    assert image_of(chip) != chosen


def test_it_grows_with_its_text(chip: Chip, look: Look) -> None:
    before = chip.sizeHint()

    look.set_text_scale(2)

    assert chip.sizeHint().width() > 1.5 * before.width()
    assert chip.sizeHint().height() > before.height()
