"""What tests of the first page share."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.summary import Tally
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import Request
from lowback_timer.window.services.services import Services
from lowback_timer.window.today import TodayRoom
from tests.doubles.services import make_services
from tests.fakes import make_exercise
from tests.store.samples import a_record
from tests.window.stage import HandClock, fill, show

NOW = datetime(2024, 5, 16, 19, 0, tzinfo=UTC)
"""A Thursday evening."""
TODAY = NOW.date()

Train = Callable[[int, str], None]


@pytest.fixture
def services(
    qtbot: QtBot,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    tmp_path: Path,
    clock: HandClock,
) -> Services:
    """With the library that comes with the program, and a log that is empty."""
    host = QWidget()
    show(qtbot, host, 1280, 800)
    made = make_services(host, look, preferences, log, folder=tmp_path, clock=clock)
    made.library.load("en")
    return made


@pytest.fixture
def train(kept: WorkoutLog) -> Train:
    """Logs a set of bridges in a workout, some days ago."""
    record = a_record()
    bridge = replace(record, step=replace(record.step, exercise=make_exercise("Bridge")))

    def log_it(days_ago: int, workout_id: str) -> None:
        at = NOW - timedelta(days=days_ago)
        session = kept.begin_session(workout_id, workout_id, at, 900_000, 3)
        kept.add_sets(session, [bridge], at, Tally(3, 1, 0))

    return log_it


@pytest.fixture
def room(services: Services) -> TodayRoom:
    """The room on its Thursday evening, before the log has been asked."""
    made = TodayRoom(services, lambda: NOW)
    fill(services.host, made.page)
    made.page.show()
    return made


@pytest.fixture
def asked(room: TodayRoom) -> list[Request]:
    """Where the room asks to go."""
    asked: list[Request] = []
    room.go.connect(asked.append)
    return asked


def texts(room: TodayRoom) -> list[str]:
    return [each.text() for each in room.page.findChildren(QLabel) if each.isVisible()]


def name_shown(room: TodayRoom) -> str:
    return room.page.card._name.text()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def reason_shown(room: TodayRoom) -> str:
    return room.page.card._reason.reason.text()
