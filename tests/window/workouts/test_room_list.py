"""The list in the room of the workouts."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import Request, ShowWorkout
from lowback_timer.window.workouts import WorkoutsRoom
from tests.doubles.services import make_services
from tests.library.importers.samples import DATA
from tests.window.stage import fill, settle, show


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 1280, 800)
    return made


@pytest.fixture
def listing(
    host: QWidget, look: Look, preferences: Preferences, log: BackgroundLog, tmp_path: Path
) -> WorkoutsRoom:
    services = make_services(host, look, preferences, log, folder=tmp_path)
    services.library.load("en")
    made = WorkoutsRoom(services)
    made.open()
    fill(host, made.page)
    settle()
    return made


def test_it_opens_with_the_list(listing: WorkoutsRoom) -> None:
    assert listing.page.shown is listing.page.listing
    assert listing.page.listing.browser.head.count.text() == "12 workouts"
    assert listing.page.first_focus() is listing.page.listing.browser.grid


def test_a_card_asks_for_its_workout(listing: WorkoutsRoom) -> None:
    asked: list[Request] = []
    listing.go.connect(asked.append)
    listing.page.listing.browser.select("between-meetings")
    QTest.keyClick(listing.page.first_focus(), Qt.Key.Key_Return)
    assert asked == [ShowWorkout("between-meetings")]


def test_the_list_is_found_again_as_it_was_left(listing: WorkoutsRoom) -> None:
    browser = listing.page.listing.browser
    browser.select("bosu-balance")
    place = browser.grid.verticalScrollBar().value()
    assert place > 0
    settle()

    listing.open()
    settle()

    assert browser.current == "bosu-balance"
    assert browser.grid.verticalScrollBar().value() == place


def test_lengths_follow_the_settings(listing: WorkoutsRoom, preferences: Preferences) -> None:
    cards = listing.page.listing.browser.grid.cards
    before = cards.card(0).lines[1]
    preferences.set(Settings.get_ready_ms, preferences.current.get_ready_ms + 60_000)
    listing.open()
    assert cards.card(0).lines[1] != before


def test_its_button_asks_for_a_file_to_bring_along(
    listing: WorkoutsRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QWidget] = []

    def chosen(host: QWidget, *_others: str) -> tuple[str, str]:
        asked.append(host)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)

    listing.page.import_button.click()

    assert asked == [listing.services.host]


def test_what_was_brought_along_is_in_view(listing: WorkoutsRoom) -> None:
    listing.import_desk.show_file(DATA / "jawt-share.json")
    told: list[str] = []
    object.__setattr__(listing.services, "notify", told.append)

    listing.import_desk.sheet.button.click()
    settle()

    browser = listing.page.listing.browser
    assert browser.current == "both-sides"
    assert browser.head.count.text() == "13 workouts"
    assert len(told) == 1
