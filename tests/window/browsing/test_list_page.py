"""A list of all there is, as a page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.browsing.exercise_browser import ExerciseBrowser
from lowback_timer.window.browsing.list_page import ListPage
from lowback_timer.window.browsing.workout_browser import WorkoutBrowser
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from tests.window.browsing.catalogues import shipped
from tests.window.stage import settle, show


@pytest.fixture(params=[ExerciseBrowser, WorkoutBrowser])
def page(
    qtbot: QtBot, look: Look, preferences: Preferences, request: pytest.FixtureRequest
) -> ListPage[ExerciseBrowser]:
    """One of the two lists; to a type checker the same one always."""

    def make(look: Look, page: QWidget) -> ExerciseBrowser:
        browser: ExerciseBrowser = request.param(look, preferences, page)
        return browser

    page = ListPage(look, make)
    page.browser.show_library(shipped())
    show(qtbot, page, 1280, 800)
    return page


def test_there_is_room_before_the_first_card_in_either_direction(
    page: ListPage[ExerciseBrowser],
) -> None:
    assert page.browser.x() == 28

    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert page.browser.geometry().right() == page.width() - 1 - 28


def test_a_screen_reader_hears_how_many_there_are(page: ListPage[ExerciseBrowser]) -> None:
    assert page.announcement() in {"20 exercises", "12 workouts"}


def test_escape_shows_all_again_after_a_search(page: ListPage[ExerciseBrowser]) -> None:
    page.browser.search.edit.setText("xyzzy")

    QTest.keyClick(page.browser.nothing.button, Qt.Key.Key_Escape)

    assert page.browser.grid.isVisible()
    assert len(page.browser.grid.cards.ids) > 1
