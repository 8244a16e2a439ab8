"""Asking for another name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.workouts.rename_sheet import RenameSheet
from tests.window.stage import show


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> RenameSheet:
    host = QWidget()
    show(qtbot, host, 1024, 640)
    made = RenameSheet(look, host)
    made.ask("Mornings")
    return made


def test_enter_takes_what_was_written(qtbot: QtBot, sheet: RenameSheet) -> None:
    assert sheet.name.hasFocus()
    assert not sheet.name.visibleRegion().isEmpty()
    QTest.keyClicks(sheet.name, " Early ")
    with qtbot.waitSignal(sheet.renamed) as heard:
        QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    assert heard.args == ["Early"]
    assert not sheet.isVisible()


def test_no_name_is_none(qtbot: QtBot, sheet: RenameSheet) -> None:
    sheet.name.clear()
    assert not sheet.button.isEnabled()
    with qtbot.assertNotEmitted(sheet.renamed):
        QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    assert sheet.isVisible()


def test_whoever_cancels_keeps_the_name(qtbot: QtBot, sheet: RenameSheet) -> None:
    with qtbot.assertNotEmitted(sheet.renamed):
        sheet.cancel.click()
    assert not sheet.isVisible()
