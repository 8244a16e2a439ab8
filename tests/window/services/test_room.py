"""What all rooms have in common."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.room import Room
from tests.doubles.services import make_services
from tests.window.stage import settle, show


class PlainRoom(Room):
    """Has a page with nothing on it, and an overlay."""

    def build(self) -> Page:
        self.overlay = QWidget(self.services.host)
        self.cover(self.overlay)
        return Page(self.services.look)


@pytest.fixture
def room(qtbot: QtBot, look: Look, preferences: Preferences, log: BackgroundLog) -> PlainRoom:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    return PlainRoom(make_services(host, look, preferences, log))


def test_its_page_is_built_when_it_is_entered_and_once(room: PlainRoom) -> None:
    assert not room.is_built

    page = room.page

    assert room.is_built
    assert room.page is page


def test_it_goes_with_all_that_it_has_shown(room: PlainRoom) -> None:
    page, overlay = room.page, room.overlay

    room.dismantle()
    settle()

    assert not any(isValid(each) for each in (page, overlay, room))


def test_one_that_was_never_entered_goes_without_building_a_page(room: PlainRoom) -> None:
    room.dismantle()

    assert not room.is_built
