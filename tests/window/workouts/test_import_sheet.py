"""Shows what a file of another program holds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.timeline import Preparation
from lowback_timer.window.look.look import Look
from lowback_timer.window.workouts.import_sheet import ImportSheet
from tests.library.importers.samples import imported
from tests.window.stage import settle, show


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> ImportSheet:
    host = QWidget()
    show(qtbot, host, 1024, 640)
    made = ImportSheet(look, host)
    made.show_import(imported("liftosaur.txt"), Preparation())
    settle()
    return made


def test_it_says_what_is_in_it_and_what_is_not(sheet: ImportSheet) -> None:
    assert sheet.summary.text() == "From Liftosaur: 2 workouts, with exercises that are new."
    assert [each.text() for each in sheet.workouts.lines] == ["Day 1 · 11 min", "Day 2 · 4 min"]
    assert [each.text() for each in sheet.exercises.lines] == ["Crab walk, Hollow body, Dead bug"]
    assert "The notes." in [each.text() for each in sheet.lost.lines]
    assert not sheet.already.isVisible()


def test_another_file_takes_the_place_of_the_first(sheet: ImportSheet) -> None:
    sheet.show_import(imported("workrave.xml"), Preparation())
    settle()
    assert sheet.summary.text() == "From Workrave: 3 new exercises."
    assert not sheet.workouts.isVisible()
    assert [each.text() for each in sheet.lost.lines] == ["The pictures of the exercises."]


def test_the_keyboard_takes_it_in_or_leaves_it(qtbot: QtBot, sheet: ImportSheet) -> None:
    assert sheet.button.hasFocus()
    with qtbot.waitSignal(sheet.taken, timeout=1000):
        QTest.keyClick(sheet.button, Qt.Key.Key_Return)

    QTest.keyClick(sheet.button, Qt.Key.Key_Tab)
    assert sheet.cancel.hasFocus()
    QTest.keyClick(sheet.cancel, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_screen_reader_says_what_it_is_about(sheet: ImportSheet) -> None:
    assert sheet.accessibleName() == "Bring workouts along"
    assert sheet.accessibleDescription() == sheet.summary.text()
