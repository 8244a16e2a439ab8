"""An overlay with something to read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from tests.window.stage import settle


@pytest.fixture
def host(qtbot: QtBot, look: Look) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def open_overlay(look: Look, host: QWidget, lines: int) -> TextOverlay:
    overlay = TextOverlay(look, host, "A title", "Close")
    for number in range(lines):
        overlay.text.addWidget(overlay.look.label(f"Line {number}", wraps=True))
    overlay.open()
    settle()
    return overlay


def test_its_button_has_the_focus_and_closes_it(qtbot: QtBot, host: QWidget, look: Look) -> None:
    overlay = open_overlay(look, host, 1)
    assert host.window().focusWidget() is overlay.button

    with qtbot.waitSignal(overlay.closed):
        QTest.keyClick(overlay.button, Qt.Key.Key_Return)

    assert not overlay.isVisible()


def test_a_long_text_is_scrolled_and_the_button_stays_in_reach(host: QWidget, look: Look) -> None:
    overlay = open_overlay(look, host, 100)

    (area,) = overlay.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    bottom = overlay.button.mapTo(overlay, overlay.button.rect().bottomLeft()).y()
    assert bottom < overlay.height()


def test_a_short_text_makes_a_small_card(host: QWidget, look: Look) -> None:
    overlay = open_overlay(look, host, 2)

    (area,) = overlay.findChildren(QScrollArea)
    assert area.height() < 100
    assert area.verticalScrollBar().maximum() == 0


def test_it_grows_with_the_window(host: QWidget, look: Look) -> None:
    overlay = open_overlay(look, host, 2)
    before = overlay.button.font().pixelSize()

    host.resize(2560, 1600)

    assert overlay.button.font().pixelSize() == 2 * before


def test_a_tiny_window_does_no_harm(host: QWidget, look: Look) -> None:
    host.resize(200, 100)

    overlay = open_overlay(look, host, 2)

    assert overlay.isVisible()


def test_it_makes_room_for_texts_that_became_larger_while_it_was_closed(
    host: QWidget, look: Look
) -> None:
    overlay = open_overlay(look, host, 2)
    overlay.close_overlay()
    (area,) = overlay.findChildren(QScrollArea)
    before = area.height()

    look.set_text_scale(2)
    try:
        overlay.open()
        settle()
        assert area.height() > 1.5 * before
        assert area.verticalScrollBar().maximum() == 0
    finally:
        look.set_text_scale(1)


@pytest.mark.parametrize(
    ("back", "forth"),
    [
        (Qt.Key.Key_Up, Qt.Key.Key_Down),
        (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        (Qt.Key.Key_Home, Qt.Key.Key_End),
    ],
)
def test_a_long_text_can_be_read_with_the_keyboard_alone(
    qtbot: QtBot, host: QWidget, back: Qt.Key, forth: Qt.Key, look: Look
) -> None:
    host.activateWindow()
    with qtbot.waitActive(host):
        host.show()
    overlay = open_overlay(look, host, 100)
    (area,) = overlay.findChildren(QScrollArea)

    QTest.keyClick(overlay.button, forth)
    assert area.verticalScrollBar().value() > 0
    assert host.window().focusWidget() is overlay.button

    QTest.keyClick(overlay.button, back)
    assert area.verticalScrollBar().value() == 0


def test_a_long_title_wraps(host: QWidget, look: Look) -> None:
    host.resize(960, 600)
    overlay = TextOverlay(look, host, "A title that goes on and on " * 4, "Close")
    overlay.open()
    settle()

    title = overlay.findChildren(QLabel)[0]
    assert title.height() >= title.heightForWidth(title.width()) > 2 * title.fontMetrics().height()
