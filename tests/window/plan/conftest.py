"""The room of the plan on a Monday, with the shipped library."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.library.shipped import load_shipped
from lowback_timer.resources import exercises_file, images_dir
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.plan.room import PlanRoom
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import Request
from lowback_timer.window.services.services import Services
from tests.doubles.services import make_services
from tests.window.stage import HandClock, fill, show

MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Dates and weeks as in Britain."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def told() -> list[str]:
    """What the person is told."""
    return []


@pytest.fixture
def services(
    qtbot: QtBot,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    clock: HandClock,
    told: list[str],
    tmp_path: Path,
) -> Services:
    """What the room needs."""
    clock.wall_offset_ms = MONDAY.timestamp() * 1000 - clock.ms
    host = QWidget()
    host.activateWindow()
    with qtbot.waitActive(host):
        show(qtbot, host, 1280, 800)
    made = make_services(
        host, look, preferences, log, clock=clock, notify=told.append, folder=tmp_path
    )
    made.library.current = load_shipped(exercises_file(), images_dir(), "en")
    return made


@pytest.fixture
def room(services: Services) -> PlanRoom:
    """The room, entered."""
    room = PlanRoom(services)
    fill(services.host, room.page)
    room.open()
    return room


@pytest.fixture
def asked(room: PlanRoom) -> list[Request]:
    """Where the room asks to go."""
    found: list[Request] = []
    room.go.connect(found.append)
    return found
