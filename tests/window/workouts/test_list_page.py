"""The list of all workouts, as a page."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.workouts.list_page import WorkoutsList
from tests.window.browsing.catalogues import shipped
from tests.window.stage import settle, show


def test_there_is_room_before_the_first_card_in_either_direction(
    qtbot: QtBot, look: Look, preferences: Preferences
) -> None:
    page = WorkoutsList(look, preferences)
    page.browser.show_library(shipped())
    show(qtbot, page, 1280, 800)
    assert page.browser.x() == 28
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert page.browser.geometry().right() == page.width() - 1 - 28


def test_a_screen_reader_hears_how_many_there_are(
    qtbot: QtBot, look: Look, preferences: Preferences
) -> None:
    page = WorkoutsList(look, preferences)
    qtbot.addWidget(page)
    page.browser.show_library(shipped())
    assert page.announcement() == "12 workouts"


def test_escape_shows_all_again_after_a_search(
    qtbot: QtBot, look: Look, preferences: Preferences
) -> None:
    page = WorkoutsList(look, preferences)
    page.browser.show_library(shipped())
    show(qtbot, page, 1280, 800)
    page.browser.search.edit.setText("xyzzy")
    QTest.keyClick(page.browser.nothing.button, Qt.Key.Key_Escape)
    assert page.browser.grid.isVisible()
    assert len(page.browser.grid.cards.ids) > 1
