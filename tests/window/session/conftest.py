"""What the tests of a session share."""

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.session import Session
from lowback_timer.window.look.look import Look
from lowback_timer.window.session import SessionRoom
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.page import SessionPage
from tests.window.stage import Watcher, show


@pytest.fixture
def watcher(driver: SessionDriver) -> Watcher:
    """Keeps what the test's driver tells."""
    return Watcher(driver)


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> SessionPage:
    """A session page on the screen."""
    page = SessionPage(look)
    show(qtbot, page, 1280, 800)
    return page


@pytest.fixture
def ended(room: SessionRoom) -> list[Session]:
    """The sessions whose result the test's room has asked for."""
    ended: list[Session] = []
    room.go.connect(lambda request: ended.append(request.session))
    return ended
