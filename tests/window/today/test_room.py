"""The room in which a workout is chosen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import CheckSound, Request, ShowKeys, StartWorkout
from lowback_timer.window.today import TodayRoom
from tests.doubles.services import make_services
from tests.window.stage import show


@pytest.fixture
def room(
    qtbot: QtBot, look: Look, preferences: Preferences, log: BackgroundLog, tmp_path: Path
) -> TodayRoom:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    services = make_services(host, look, preferences, log, folder=tmp_path)
    services.library.load("en")
    return TodayRoom(services)


@pytest.fixture
def asked(room: TodayRoom) -> list[Request]:
    asked: list[Request] = []
    room.go.connect(asked.append)
    return asked


def test_a_workout_is_compiled_as_the_settings_are_by_now(
    room: TodayRoom, preferences: Preferences, asked: list[Request]
) -> None:
    room.start("between-meetings", Counting.PACED)
    preferences.set(Settings.get_ready_ms, preferences.current.get_ready_ms + 10_000)
    room.start("between-meetings", Counting.BY_HAND)

    one, other = asked
    assert isinstance(one, StartWorkout)
    assert isinstance(other, StartWorkout)
    assert other.timeline.duration_ms > one.timeline.duration_ms
    assert (one.counting, other.counting) == (Counting.PACED, Counting.BY_HAND)


def test_who_counts_is_kept_and_shown(room: TodayRoom, preferences: Preferences) -> None:
    room.page.counting_chosen.emit(Counting.BY_HAND)

    assert preferences.current.counting is Counting.BY_HAND


def test_its_buttons_lead_to_the_keys_and_to_the_sound_check(
    room: TodayRoom, asked: list[Request]
) -> None:
    room.page.keys_requested.emit()
    room.page.sound_check_requested.emit()

    assert asked == [ShowKeys(), CheckSound()]
