"""The column of entries."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.window.help.entry_list import EntryList, Target
from lowback_timer.window.look.look import Look
from tests.window.stage import settle, show

TARGETS = tuple(
    Target(f"guide/{number}.md", f"Page {number}", part="First" if number < 10 else "Second")
    for number in range(20)
)


@pytest.fixture
def entry_list(qtbot: QtBot, look: Look) -> EntryList:
    made = EntryList(look, "Contents", TARGETS)
    show(qtbot, made, 240, 200)
    settle()
    return made


def test_every_part_has_its_heading_once(entry_list: EntryList) -> None:
    assert [label.text() for label in entry_list.findChildren(QLabel)] == ["First", "Second"]
    assert tuple(entry_list.targets.values()) == TARGETS


def test_a_click_and_the_arrow_keys_go_to_a_place(qtbot: QtBot, entry_list: EntryList) -> None:
    _, second, third, *_ = entry_list.targets
    with qtbot.waitSignal(entry_list.chosen) as chosen:
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert chosen.args == [TARGETS[1]]

    with qtbot.waitSignal(entry_list.chosen) as chosen:
        QTest.keyClick(second, Qt.Key.Key_Down)
    assert chosen.args == [TARGETS[2]]
    assert third.hasFocus()


def test_where_one_is_already_is_shown_and_not_gone_to(qtbot: QtBot, entry_list: EntryList) -> None:
    with qtbot.assertNotEmitted(entry_list.chosen):
        entry_list.show_here("guide/18.md")

    (here,) = (each for each in entry_list.targets if each.isChecked())
    assert entry_list.targets[here] == TARGETS[18]
    settle()
    assert not here.visibleRegion().isEmpty()
