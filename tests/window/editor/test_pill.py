"""A small button that opens what there is to choose."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.editor.pill import Pill
from lowback_timer.window.look.look import Look


def test_it_says_what_is_chosen_and_opens_by_down_as_well(qtbot: QtBot, look: Look) -> None:
    opened: list[bool] = []
    pill = Pill(look, lambda: opened.append(True))
    qtbot.addWidget(pill)
    pill.show_choice("once", "Main part: once")
    narrow = pill.sizeHint().width()
    pill.show()

    QTest.keyClick(pill, Qt.Key.Key_Down)
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert opened == [True, True]
    assert pill.accessibleName() == "Main part: once"

    pill.show_choice("10 rounds", "Main part: 10 rounds", is_tinted=True)
    assert pill.sizeHint().width() > narrow
