"""The list in the room of the exercises."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.exercises import ExercisesRoom
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import Request, ShowExercise
from tests.doubles.services import make_services
from tests.window.stage import fill, settle, show


@pytest.fixture
def listing(
    qtbot: QtBot, look: Look, preferences: Preferences, log: BackgroundLog, tmp_path: Path
) -> ExercisesRoom:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    services = make_services(host, look, preferences, log, folder=tmp_path)
    services.library.load("en")
    made = ExercisesRoom(services)
    made.open()
    fill(host, made.page)
    settle()
    return made


def test_it_opens_with_the_list(listing: ExercisesRoom) -> None:
    assert listing.page.shown is listing.page.listing
    assert listing.page.listing.browser.head.count.text() == "20 exercises"


def test_a_card_asks_for_its_exercise(listing: ExercisesRoom) -> None:
    asked: list[Request] = []
    listing.go.connect(asked.append)
    listing.page.listing.browser.select("side-plank")
    QTest.keyClick(listing.page.first_focus(), Qt.Key.Key_Return)
    assert asked == [ShowExercise("side-plank")]


def test_the_list_is_found_again_as_it_was_left(listing: ExercisesRoom) -> None:
    browser = listing.page.listing.browser
    browser.select("glute-ham-raise")
    place = browser.grid.verticalScrollBar().value()
    assert place > 0
    listing.open()
    assert browser.current == "glute-ham-raise"
    assert browser.grid.verticalScrollBar().value() == place
