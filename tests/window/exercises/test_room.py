"""The room with all exercises."""

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
def room(
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


def test_it_opens_with_the_list(room: ExercisesRoom) -> None:
    assert room.page.shown is room.page.listing
    assert room.page.listing.browser.head.count.text() == "20 exercises"


def test_a_card_asks_for_its_exercise(room: ExercisesRoom) -> None:
    asked: list[Request] = []
    room.go.connect(asked.append)
    room.page.listing.browser.select("side-plank")
    QTest.keyClick(room.page.first_focus(), Qt.Key.Key_Return)
    assert asked == [ShowExercise("side-plank")]


def test_the_list_is_found_again_as_it_was_left(room: ExercisesRoom) -> None:
    browser = room.page.listing.browser
    browser.select("glute-ham-raise")
    place = browser.grid.verticalScrollBar().value()
    assert place > 0
    room.open()
    assert browser.current == "glute-ham-raise"
    assert browser.grid.verticalScrollBar().value() == place
