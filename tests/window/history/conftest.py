"""What the tests of the history share."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import records_of
from lowback_timer.core.session.summary import Tally
from lowback_timer.library.model import Library
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.history.room import HistoryRoom
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import Request
from tests.doubles.services import make_services
from tests.fakes import make_dose, make_exercise, make_hold, make_item, make_timeline
from tests.window.history.samples import EVENING
from tests.window.stage import HandClock, fill, show

TIMELINE = make_timeline(make_item(make_dose(make_hold(30), sets=2), make_exercise("Bridge")))


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Dates and weeks as in Britain."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.activateWindow()
    with qtbot.waitActive(made):
        show(qtbot, made, 1280, 800)
    return made


@pytest.fixture
def room(
    host: QWidget, look: Look, preferences: Preferences, log: BackgroundLog, clock: HandClock
) -> HistoryRoom:
    """The room on a day in spring."""
    clock.wall_offset_ms = EVENING.timestamp() * 1000 - clock.ms
    room = HistoryRoom(make_services(host, look, preferences, log, clock=clock))
    room.services.library.current = Library(exercises={"bridge": make_exercise("Bridge")})
    fill(host, room.page)
    return room


@pytest.fixture
def asked(room: HistoryRoom) -> list[Request]:
    """Where the room asks to go."""
    requests: list[Request] = []
    room.go.connect(requests.append)
    return requests


def train(log: BackgroundLog, at: datetime, *held: int) -> None:
    """Log a session of a quarter of an hour with two holds, of so many seconds."""
    entry = log.begin_session(TIMELINE, at, 2)
    work = [step for step in TIMELINE.steps if step.kind.is_work]
    for step, seconds in zip(work, held or (30, 30), strict=True):
        log.add_sets(entry, records_of(step, seconds * 1000, skipped=False), at, Tally(2, 2, 0))
    log.end_session(entry, State.FINISHED, at + timedelta(minutes=20), 900_000)
