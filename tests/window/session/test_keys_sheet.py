"""The sheet of keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.key_chip import KeyChip
from lowback_timer.window.look.look import Look
from lowback_timer.window.session.keymap import Action
from lowback_timer.window.session.keys_sheet import KeysSheet
from tests.window.stage import settle


@pytest.fixture
def host(qtbot: QtBot, look: Look) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    return made


def test_it_lists_every_action_with_its_key(look: Look, host: QWidget) -> None:
    sheet = KeysSheet(look, host)
    sheet.open()

    texts = [text.text() for text in sheet.findChildren(QLabel) if text.isVisible()]
    for action in Action:
        key = texts.index(str(action.value.written))
        assert texts[key + 1] == str(action.value.meaning)


@pytest.mark.parametrize(("width", "height"), [(960, 600), (1024, 640), (3840, 2160)])
def test_it_fits_without_scrolling(look: Look, host: QWidget, width: int, height: int) -> None:
    host.resize(width, height)
    sheet = KeysSheet(look, host)
    sheet.open()
    settle()

    (area,) = sheet.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    for chip in sheet.findChildren(KeyChip):
        assert chip.width() >= chip.sizeHint().width()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_close_it(qtbot: QtBot, look: Look, host: QWidget, key: Qt.Key) -> None:
    sheet = KeysSheet(look, host)
    sheet.open()

    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(sheet.button, key)

    assert not sheet.isVisible()
