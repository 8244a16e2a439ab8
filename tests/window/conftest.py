"""What tests of the window share."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.session import Session
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.session.far_view import FarView
from lowback_timer.window.session.flash import FlashLimiter
from lowback_timer.window.session.page import SessionPage
from tests.doubles.worker import AtOnce, at_once
from tests.fakes import make_dose, make_hold, make_session
from tests.window.stage import Begin, HandClock, begin_holds_on, show


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let Qt's platform without a screen say that it has no window frames to limit in size."""
    item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(scope="session", autouse=True)
def light_program(qapp: QApplication) -> None:
    """Give the program the looks that it has by day."""
    Theme(qapp, Look()).choose("light")


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what a page writes, wherever that is, out of the folder of the sources."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """Everything as designed, and light, unless a test chooses otherwise."""
    return Look()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """The settings of somebody who has changed none so far."""
    file = SettingsFile(tmp_path / "settings.json")
    return Preferences(file, Settings(), pytest.fail)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def session_page(look: Look) -> SessionPage:
    """A session page that is not on the screen yet."""
    return SessionPage(look)


@pytest.fixture
def session_window(qtbot: QtBot, session_page: SessionPage) -> QWidget:
    """A window with the session page, and with another widget that can have the keyboard."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(session_page, 1)
    column.addWidget(QPushButton("another"))
    show(qtbot, window, 1280, 840)
    return window


@pytest.fixture
def begin_holds(qtbot: QtBot, session_page: SessionPage, clock: HandClock) -> Begin:
    """Begins two holds on the session page, which has the screen to itself."""
    show(qtbot, session_page, 1280, 800)
    return partial(begin_holds_on, session_page, clock)


@pytest.fixture
def begin_in_window(session_window: QWidget, session_page: SessionPage, clock: HandClock) -> Begin:
    """Begins two holds on the session page, which is part of a window."""
    return partial(begin_holds_on, session_page, clock)


@pytest.fixture
def flash_limiter() -> FlashLimiter:
    return FlashLimiter()


@pytest.fixture
def far_view(qtbot: QtBot, look: Look, flash_limiter: FlashLimiter) -> FarView:
    view = FarView(look, flash_limiter)
    show(qtbot, view, 1280, 800)
    return view


@pytest.fixture
def side_plank() -> Session:
    """A side plank of 20 s: 5 s to get ready, left, 4 s to turn over, right, and 30 s of rest."""
    return make_session(make_dose(make_hold(20), sides=Sides.EACH, sets=2, rest=30))


@pytest.fixture
def log(tmp_path: Path) -> Iterator[BackgroundLog]:
    """A log that does everything at once."""
    log = BackgroundLog(tmp_path / "workouts.db", at_once, pytest.fail, AtOnce())
    yield log
    log.close()


@pytest.fixture
def kept(tmp_path: Path, log: BackgroundLog) -> Iterator[WorkoutLog]:
    """The same log, to be looked at."""
    kept = WorkoutLog(tmp_path / "workouts.db")
    kept.open()
    yield kept
    kept.close()
