from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.line_link import LineLink
from lowback_timer.window.look.look import Look
from tests.window.stage import box_of, image_of, show


def test_it_leads_on_by_click_and_by_key_and_shows_the_focus(qtbot: QtBot, look: Look) -> None:
    pressed: list[int] = []
    link = LineLink(look, lambda: pressed.append(1))
    link.setText("‹ Exercises")
    show(qtbot, link, 200, 30)
    link.activateWindow()

    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    link.clearFocus()
    without = image_of(link)
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)

    assert pressed == [1, 1]
    assert image_of(link) != without
    assert not box_of(image_of(link), look.palette.ink).isEmpty()


def test_where_there_is_little_room_its_middle_is_left_out(qtbot: QtBot, look: Look) -> None:
    link = LineLink(look, lambda: None, is_quiet=True)
    link.setText("‹ Reverse hyperextension on a ball")
    show(qtbot, link, 400, 30)
    assert link.minimumSizeHint().width() < link.sizeHint().width() / 3
    whole = image_of(link)

    link.resize(60, 30)

    assert image_of(link) != whole.copy(0, 0, 60, 30)
