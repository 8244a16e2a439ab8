"""A few lines that a person writes for themselves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.note_field import NoteField
from lowback_timer.window.look.look import Look
from tests.window.stage import show


@pytest.fixture
def host() -> QWidget:
    return QWidget()


@pytest.fixture
def field(qtbot: QtBot, look: Look, host: QWidget) -> NoteField:
    made = NoteField(look, "Note", "for you")
    QVBoxLayout(host).addWidget(made)
    show(qtbot, host, 400, 200)
    made.edit.setFocus()
    return made


@pytest.fixture
def written(field: NoteField) -> list[str]:
    written: list[str] = []
    field.written.connect(written.append)
    return written


def test_every_letter_is_told(field: NoteField, written: list[str]) -> None:
    QTest.keyClicks(field.edit, "ok")

    assert written == ["o", "ok"]


def test_setting_it_from_outside_tells_nothing(field: NoteField, written: list[str]) -> None:
    field.set_text("Slept badly")

    assert field.edit.toPlainText() == "Slept badly"
    assert written == []


def test_what_is_too_long_is_cut_off(field: NoteField, written: list[str]) -> None:
    field.edit.insertPlainText("x" * 2_001)

    assert field.edit.toPlainText() == "x" * 2_000
    assert written == ["x" * 2_000]


def test_enter_begins_a_line_and_tab_leads_on(
    qtbot: QtBot, look: Look, field: NoteField, host: QWidget
) -> None:
    other = NoteField(look, "Another", "")
    layout = host.layout()
    assert layout is not None
    layout.addWidget(other)
    qtbot.waitUntil(other.isVisible)

    QTest.keyClicks(field.edit, "a")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)

    assert field.edit.toPlainText() == "a\n"
    assert other.edit.hasFocus()


def test_screen_readers_are_told_its_name(field: NoteField) -> None:
    assert field.edit.accessibleName() == "Note"
