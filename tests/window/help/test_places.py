"""The column of places."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.window.help.places import Places, Target
from lowback_timer.window.look.look import Look
from tests.window.stage import settle, show

TARGETS = tuple(
    Target(f"guide/{number}.md", f"Page {number}", part="First" if number < 10 else "Second")
    for number in range(20)
)


@pytest.fixture
def places(qtbot: QtBot, look: Look) -> Places:
    made = Places(look, "Contents", TARGETS)
    show(qtbot, made, 240, 200)
    settle()
    return made


def test_every_part_has_its_heading_once(places: Places) -> None:
    assert [label.text() for label in places.findChildren(QLabel)] == ["First", "Second"]
    assert tuple(places.targets.values()) == TARGETS


def test_a_click_and_the_arrow_keys_go_to_a_place(qtbot: QtBot, places: Places) -> None:
    _, second, third, *_ = places.targets
    with qtbot.waitSignal(places.chosen) as chosen:
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert chosen.args == [TARGETS[1]]

    with qtbot.waitSignal(places.chosen) as chosen:
        QTest.keyClick(second, Qt.Key.Key_Down)
    assert chosen.args == [TARGETS[2]]
    assert third.hasFocus()


def test_where_one_is_already_is_shown_and_not_gone_to(qtbot: QtBot, places: Places) -> None:
    with qtbot.assertNotEmitted(places.chosen):
        places.show_here("guide/18.md")

    (here,) = (each for each in places.targets if each.isChecked())
    assert places.targets[here] == TARGETS[18]
    settle()
    assert not here.visibleRegion().isEmpty()
