"""The room of the safety notice."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.safety import SafetyRoom
from lowback_timer.window.services.preferences import Preferences
from tests.doubles.services import make_services
from tests.window.stage import show


@pytest.fixture
def room(qtbot: QtBot, look: Look, preferences: Preferences, log: BackgroundLog) -> SafetyRoom:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    return SafetyRoom(make_services(host, look, preferences, log))


@pytest.mark.parametrize("must_acknowledge", [True, False])
def test_it_lies_over_whatever_page_there_is(room: SafetyRoom, must_acknowledge: bool) -> None:
    room.open(must_acknowledge=must_acknowledge)

    assert room.notice.isVisible()
    assert not room.is_built


def test_that_it_was_read_is_kept(room: SafetyRoom, preferences: Preferences) -> None:
    room.open(must_acknowledge=True)
    assert not preferences.current.safety_acknowledged

    room.notice.acknowledged.emit()

    assert preferences.current.safety_acknowledged
