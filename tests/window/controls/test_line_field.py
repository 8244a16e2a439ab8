"""A line of text that is part of what is being written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.line_field import LineField
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from tests.window.stage import settle


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> LineField:
    made = LineField(look, "Name", 20, Type.TITLE, is_quiet=True)
    qtbot.addWidget(made)
    made.resize(200, 50)
    made.show()
    return made


def test_it_tells_what_a_person_writes_and_no_more_than_it_takes(
    qtbot: QtBot, field: LineField
) -> None:
    written: list[str] = []
    field.written.connect(written.append)

    field.show_text("Mine")  # from outside
    assert written == []
    field.end(False)
    QTest.keyClicks(field, "!" * 30)
    assert written[0] == "Mine!"
    assert len(field.text()) == 20


def test_shown_anew_the_cursor_stays_where_it_is(field: LineField) -> None:
    field.show_text("Tuesday")
    field.setCursorPosition(3)

    field.show_text("Tuesdays")
    assert field.cursorPosition() == 3
    field.show_text("T")
    assert field.cursorPosition() == 1


def test_a_long_title_is_written_smaller(field: LineField) -> None:
    field.show_text("Mine")
    usual = field.font().pixelSize()

    field.show_text("M" * 20)
    settle()

    assert field.font().pixelSize() < usual
    field.show_text("Mine")
    assert field.font().pixelSize() == usual


def test_it_has_no_history_of_its_own(field: LineField) -> None:
    QTest.keyClicks(field, "Mine")

    QTest.keyClick(field, Qt.Key.Key_A)
    assert field.text() == "Minea"
    assert field.accessibleName() == "Name"
