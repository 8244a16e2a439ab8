"""Whether the window fills the screen; with the page itself it is tested in `test_page_far`."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.session.full_screen_watch import FullScreenWatch
from tests.window.stage import fill, settle, show


def test_it_tells_once_that_the_window_fills_the_screen_and_that_it_does_not(qtbot: QtBot) -> None:
    # GIVEN a page that comes into its window later
    page, window = QWidget(), QWidget()
    told: list[bool] = []
    watch = FullScreenWatch(page)
    watch.filled.connect(told.append)
    fill(window, page)
    show(qtbot, window, 400, 300)
    assert told == []

    window.showFullScreen()
    settle()
    page.hide()
    page.show()
    assert told == [True]

    window.showNormal()
    settle()
    assert told == [True, False]


def test_it_tells_of_every_change(qtbot: QtBot) -> None:
    page = QWidget()
    watch = FullScreenWatch(page)
    show(qtbot, page, 400, 300)

    with qtbot.waitSignal(watch.changed):
        page.showMinimized()
