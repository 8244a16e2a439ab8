"""The icon among those of the desktop, as far as it is ours: its menu and its picture."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from lowback_timer.core.text import english, use_translator
from lowback_timer.window.look.palette import DARK, LIGHT
from lowback_timer.window.services.requests import StartToday, TakeBreak
from lowback_timer.window.shell.tray import Tray, tray_icon
from tests.window.stage import settle

without_tray = pytest.mark.qt_log_ignore("systemTrayWindowChanged")
"""Qt's platform without a screen has no tray, and says so."""


@pytest.fixture
def tray(qtbot: QtBot) -> Iterator[Tray]:
    parent = QObject()
    made = Tray(parent)
    yield made
    made.close()
    parent.deleteLater()
    settle()


@pytest.fixture
def told(tray: Tray) -> list[object]:
    heard: list[object] = []
    tray.asked.connect(heard.append)
    tray.show_asked.connect(lambda: heard.append("show"))
    tray.quit_asked.connect(lambda: heard.append("quit"))
    return heard


@without_tray
def test_its_menu_says_what_it_does(tray: Tray, told: list[object]) -> None:
    words = [action.text() for action in tray.menu.actions() if not action.isSeparator()]
    assert words == ["Show Lowback Timer", "Start today’s workout", "Movement break", "Quit"]

    for action in tray.actions.values():
        action.trigger()

    assert told == ["show", StartToday(), TakeBreak(), "quit"]


@without_tray
def test_a_click_shows_the_window_and_the_other_button_the_menu(
    tray: Tray, told: list[object]
) -> None:
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert told == []

    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert told == ["show"]


@without_tray
def test_it_speaks_the_language_that_is_chosen(tray: Tray) -> None:
    use_translator(lambda _context, text, _disambiguation, _n: text.upper())
    try:
        tray.retell()
    finally:
        use_translator(english)

    assert tray.actions["quit"].text() == "QUIT"


@pytest.mark.parametrize("is_dark", [True, False])
def test_its_picture_is_in_one_colour_that_is_seen(qtbot: QtBot, is_dark: bool) -> None:
    image = tray_icon(is_dark=is_dark).pixmap(64, 64).toImage()

    ink = QColor((DARK if is_dark else LIGHT).ink)
    assert image.pixelColor(image.width() // 2, image.height() // 2) == ink
    assert image.pixelColor(0, 0).alpha() == 0
