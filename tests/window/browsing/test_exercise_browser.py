"""Looking through the exercises."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.browsing.exercise_browser import ExerciseBrowser
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from tests.window.browsing.catalogues import shipped
from tests.window.stage import show


def test_it_can_be_filtered_by_what_matters_of_an_exercise(
    qtbot: QtBot, look: Look, preferences: Preferences
) -> None:
    browser = ExerciseBrowser(look, preferences, QWidget())
    browser.show_library(shipped())
    show(qtbot, browser, 1280, 800)

    assert [chip.text() for chip in browser.head.chips] == [
        "Any equipment",
        "Any position",
        "Any muscle",
        "Any level",
        "Reps or hold",
    ]
    assert browser.search.edit.accessibleName() == "Search exercises"
