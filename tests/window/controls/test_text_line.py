"""A line of text that a person writes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.text_line import TextLine
from lowback_timer.window.look.look import Look
from tests.window.stage import show


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    return QWidget()


@pytest.fixture
def line(qtbot: QtBot, look: Look, host: QWidget) -> TextLine:
    made = TextLine(look, 20, "sit through a film")
    QVBoxLayout(host).addWidget(made)
    show(qtbot, host, 400, 200)
    made.edit.setFocus()
    return made


@pytest.fixture
def chosen(line: TextLine) -> list[str]:
    chosen: list[str] = []
    line.chosen.connect(chosen.append)
    return chosen


def test_what_is_written_is_taken_by_enter_once(line: TextLine, chosen: list[str]) -> None:
    QTest.keyClicks(line.edit, "  lift my  son ")
    assert chosen == []

    QTest.keyClick(line.edit, Qt.Key.Key_Return)
    QTest.keyClick(line.edit, Qt.Key.Key_Return)

    assert chosen == ["lift my son"]
    assert line.value == "lift my son"


def test_it_is_taken_when_the_keyboard_or_the_person_goes_elsewhere(
    line: TextLine, chosen: list[str], host: QWidget
) -> None:
    QTest.keyClicks(line.edit, "walk")
    line.edit.clearFocus()
    assert chosen == ["walk"]

    line.edit.setFocus()
    line.edit.setText("run")
    assert chosen == ["walk"]
    host.hide()
    assert chosen == ["walk", "run"]


def test_setting_it_from_outside_tells_nothing(line: TextLine, chosen: list[str]) -> None:
    line.set_value("walk")
    line.edit.clearFocus()

    assert (line.edit.text(), chosen) == ("walk", [])


def test_it_is_no_longer_than_it_may_be(line: TextLine) -> None:
    QTest.keyClicks(line.edit, "a" * 30)

    assert len(line.edit.text()) == 20


def test_screen_readers_read_the_line_itself(line: TextLine) -> None:
    line.setAccessibleName("Wish")
    line.setAccessibleDescription("In your own words.")

    assert line.edit.accessibleName() == "Wish"
    assert line.edit.accessibleDescription() == "In your own words."


def test_what_a_screen_reader_writes_is_taken_at_once(line: TextLine, chosen: list[str]) -> None:
    line.edit.clearFocus()

    line.edit.setText("walk")

    assert chosen == ["walk"]
