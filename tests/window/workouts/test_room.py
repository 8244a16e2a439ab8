"""The room with all workouts."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import Request, ShowWorkout
from lowback_timer.window.workouts import WorkoutsRoom
from tests.doubles.services import make_services
from tests.window.stage import fill, settle, show


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 1280, 800)
    return made


@pytest.fixture
def room(
    host: QWidget, look: Look, preferences: Preferences, log: BackgroundLog, tmp_path: Path
) -> WorkoutsRoom:
    services = make_services(host, look, preferences, log, folder=tmp_path)
    services.library.load("en")
    made = WorkoutsRoom(services)
    made.open()
    fill(host, made.page)
    settle()
    return made


def test_it_opens_with_the_list(room: WorkoutsRoom) -> None:
    assert room.page.shown is room.page.listing
    assert room.page.listing.browser.head.count.text() == "12 workouts"
    assert room.page.first_focus() is room.page.listing.browser.grid


def test_a_card_asks_for_its_workout(room: WorkoutsRoom) -> None:
    asked: list[Request] = []
    room.go.connect(asked.append)
    room.page.listing.browser.select("between-meetings")
    QTest.keyClick(room.page.first_focus(), Qt.Key.Key_Return)
    assert asked == [ShowWorkout("between-meetings")]


def test_the_list_is_found_again_as_it_was_left(room: WorkoutsRoom) -> None:
    browser = room.page.listing.browser
    browser.select("bosu-balance")
    place = browser.grid.verticalScrollBar().value()
    assert place > 0
    settle()

    room.open()
    settle()

    assert browser.current == "bosu-balance"
    assert browser.grid.verticalScrollBar().value() == place


def test_lengths_follow_the_settings(room: WorkoutsRoom, preferences: Preferences) -> None:
    cards = room.page.listing.browser.grid.cards
    before = cards.card(0).lines[1]
    preferences.set(Settings.get_ready_ms, preferences.current.get_ready_ms + 60_000)
    room.open()
    assert cards.card(0).lines[1] != before
