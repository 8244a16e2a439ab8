"""A scrolled text that can be read with the keyboard alone."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.reading_area import ReadingArea
from lowback_timer.window.look.look import Look
from tests.window.stage import settle


@pytest.fixture
def area(qtbot: QtBot, look: Look) -> ReadingArea:
    made = ReadingArea(look, "Something to read")
    qtbot.addWidget(made)
    made.resize(200, 200)
    made.show()
    return made


def make_content(height: int) -> QWidget:
    content = QWidget()
    content.setMinimumHeight(height)
    return content


def test_the_arrow_keys_scroll_it(area: ReadingArea) -> None:
    area.show_content(make_content(1000))
    settle()

    QTest.keyClick(area, Qt.Key.Key_Down)
    assert area.verticalScrollBar().value() > 0

    QTest.keyClick(area, Qt.Key.Key_Up)
    assert area.verticalScrollBar().value() == 0


def test_another_text_begins_at_its_beginning(area: ReadingArea) -> None:
    area.show_content(make_content(1000))
    settle()
    area.verticalScrollBar().setValue(500)

    area.show_content(make_content(1000))
    settle()

    assert area.verticalScrollBar().value() == 0


@pytest.mark.parametrize(
    ("key", "is_claimed"),
    [(Qt.Key.Key_Up, True), (Qt.Key.Key_Down, True), (Qt.Key.Key_F5, False)],
)
def test_it_claims_the_arrow_keys_only(area: ReadingArea, key: Qt.Key, is_claimed: bool) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()

    QApplication.sendEvent(area, event)

    assert event.isAccepted() is is_claimed


def test_the_focus_can_be_seen(qtbot: QtBot, area: ReadingArea) -> None:
    area.show_content(make_content(10))
    with qtbot.waitActive(area):
        area.activateWindow()
    area.sheet.clearFocus()
    before = area.grab().toImage()

    area.sheet.setFocus()

    assert area.grab().toImage() != before
