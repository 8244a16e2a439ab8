"""The room of all workouts, and of each."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from lowback_timer.core.adjusting.adjusted import Place
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import GoBack, Request
from lowback_timer.window.workouts import WorkoutsRoom
from tests.doubles.services import make_services
from tests.window.stage import settle, show


@pytest.fixture
def room(
    qtbot: QtBot, look: Look, preferences: Preferences, log: BackgroundLog, tmp_path: Path
) -> WorkoutsRoom:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    services = make_services(host, look, preferences, log, folder=tmp_path)
    services.library.load("en")
    room = WorkoutsRoom(services)
    room.page.setParent(host)
    return room


def shown_in(room: WorkoutsRoom) -> QWidget:
    """What is to be seen of the room."""
    return room.page.shown


def test_one_workout_takes_the_place_of_the_list(room: WorkoutsRoom) -> None:
    room.open_workout("beginner-floor", "Today")
    assert shown_in(room) is room.presenter.page
    assert room.page.windowTitle() == "Beginner · floor only"

    room.open()
    assert shown_in(room) is room.page.listing


def test_what_the_workout_asks_for_is_passed_on(room: WorkoutsRoom) -> None:
    asked: list[Request] = []
    room.go.connect(asked.append)
    room.open_workout("beginner-floor", "Today")

    room.presenter.page.back.click()

    assert asked == [GoBack()]


def test_it_goes_with_all_that_it_has_opened(room: WorkoutsRoom) -> None:
    room.open_workout("beginner-floor", "Today")
    presenter = room.presenter
    presenter.ask_what_instead(Place(1, 1))
    presenter.print()
    gone = (presenter.page, presenter.swap_sheet, presenter.print_desk.sheet)

    room.dismantle()
    settle()

    assert not any(isValid(each) for each in gone)
