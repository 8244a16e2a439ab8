"""The list of all workouts, as a page."""

from PySide6.QtCore import Qt
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
