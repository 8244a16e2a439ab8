"""The name of an exercise, which leads to how it is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.workouts.name_link import NameLink
from tests.window.stage import image_of
from tests.window.workouts.making import hosted


@pytest.fixture
def pressed() -> list[None]:
    return []


@pytest.fixture
def link(qtbot: QtBot, look: Look, pressed: list[None]) -> NameLink:
    made = NameLink(look, "Reverse hyperextension on a ball", lambda: pressed.append(None))
    hosted(qtbot, made, 400)
    return made


def test_it_is_pressed_with_the_mouse_and_with_the_keyboard(
    link: NameLink, pressed: list[None]
) -> None:
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    QTest.keyClick(link, Qt.Key.Key_Space)

    assert len(pressed) == 2


def test_a_long_name_wraps(link: NameLink) -> None:
    one_line = link.heightForWidth(400)

    assert link.heightForWidth(150) >= 2 * one_line - 2 * 4


def test_it_says_where_it_leads(link: NameLink) -> None:
    assert link.accessibleName() == "How Reverse hyperextension on a ball is done"

    link.set_name("Bridge")

    assert link.text() == "Bridge"
    assert link.accessibleName() == "How Bridge is done"


def test_the_focus_is_seen(qtbot: QtBot, link: NameLink) -> None:
    link.clearFocus()
    before = image_of(link)

    link.setFocus()
    qtbot.waitUntil(link.hasFocus)

    assert image_of(link) != before
