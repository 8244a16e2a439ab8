"""Changing settings, and testing the sound."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import CueGroup
from lowback_timer.core.cues.hearing import SAMPLES
from lowback_timer.library.model import Library, Source
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.settings.cues import CUE_SETTINGS
from lowback_timer.store.settings.fields import Flag, Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import CheckSound, ShowSafety, ShowToday
from lowback_timer.window.settings import SettingsRoom
from lowback_timer.window.settings.sound_check import SoundCheck
from tests.doubles.player import RecordingPlayer
from tests.doubles.services import make_services
from tests.window.stage import fill, show


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 1024, 640)
    return made


@pytest.fixture
def room(
    host: QWidget, look: Look, preferences: Preferences, tmp_path: Path
) -> Iterator[SettingsRoom]:
    log = BackgroundLog(tmp_path / "workouts.db", lambda job: job(), pytest.fail)
    yield SettingsRoom(make_services(host, look, preferences, log, folder=tmp_path))
    log.close()


def test_the_page_is_made_when_it_is_entered_first_and_only_once(room: SettingsRoom) -> None:
    assert not room.is_built

    room.open()
    page = room.page
    room.open()

    assert room.is_built
    assert room.page is page


def test_it_shows_all_there_is_to_know(
    room: SettingsRoom, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.set(Settings.muted, value=True)
    room.services.library.current = Library(sources={"a": Source("Nine Lifts", "A", "B")})

    room.open()

    assert room.page.sound.controls["muted"].value is True
    assert "Nine Lifts" in room.page.about.credits.text()
    assert str(tmp_path) in room.page.about.folder.text()


def test_it_asks_to_go_where_its_buttons_lead(host: QWidget, room: SettingsRoom) -> None:
    room.open()
    fill(host, room.page)
    asked: list[object] = []
    room.go.connect(asked.append)

    for button in (room.page.back, room.page.about.safety, room.page.sound_check):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert asked == [ShowToday(), ShowSafety(), CheckSound()]


def test_the_sound_is_tested_over_whatever_page_there_is(room: SettingsRoom) -> None:
    room.check_sound()

    assert room.sound_check.isVisible()
    player = room.services.loudspeakers.player
    assert isinstance(player, RecordingPlayer)
    assert player.calls == [("keep_awake", ())]
    assert not room.is_built


def test_once_dismantled_nothing_of_it_is_left_over_the_window(
    room: SettingsRoom, host: QWidget
) -> None:
    room.check_sound()

    room.dismantle()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))

    assert host.findChildren(SoundCheck) == []


@pytest.fixture
def visited(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that were shown in the file manager, which is there as long as it is empty."""
    shown: list[str] = []

    def show(url: QUrl) -> bool:
        shown.append(url.toLocalFile())
        return len(shown) == 1

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    return shown


def test_the_folder_of_ones_own_workouts_is_made_and_opened(
    host: QWidget, room: SettingsRoom, tmp_path: Path, visited: list[str]
) -> None:
    room.open()
    fill(host, room.page)
    about = room.page.about
    assert not (tmp_path / "workouts").exists()
    assert str(tmp_path / "workouts") in about.workouts.hint.text()

    QTest.mouseClick(about.open_workouts, Qt.MouseButton.LeftButton)

    assert (tmp_path / "workouts").is_dir()
    assert visited == [str(tmp_path / "workouts")]


def test_a_folder_that_cannot_be_opened_or_made_is_told(
    host: QWidget,
    look: Look,
    preferences: Preferences,
    tmp_path: Path,
    visited: list[str],
) -> None:
    visited.append("and now it is gone")
    told: list[str] = []
    log = BackgroundLog(tmp_path / "workouts.db", lambda job: job(), pytest.fail)
    services = make_services(host, look, preferences, log, folder=tmp_path, notify=told.append)
    room = SettingsRoom(services)

    room.page.workouts_requested.emit()
    (tmp_path / "workouts").rmdir()
    (tmp_path / "workouts").touch()
    room.page.workouts_requested.emit()

    assert told == [
        f"Nothing here can open {tmp_path / 'workouts'}",
        f"{tmp_path / 'workouts'} cannot be made: File exists",
    ]
    log.close()


@pytest.mark.parametrize(("group", "setting"), CUE_SETTINGS.items())
def test_a_sound_that_is_turned_on_is_played_once(
    room: SettingsRoom, preferences: Preferences, group: CueGroup, setting: Flag
) -> None:
    preferences.set(setting, value=False)
    room.open()
    player = room.services.loudspeakers.player
    assert isinstance(player, RecordingPlayer)
    switch = room.page.sound.controls[setting.name]
    assert not switch.value

    switch.click()
    switch.click()

    assert player.calls == [("play", (SAMPLES[group],))]


def test_what_was_measured_makes_the_picture_later(
    room: SettingsRoom, preferences: Preferences
) -> None:
    room.sound_check.measure.click()
    assert room.delay_check.isVisible()

    room.delay_check.measured.emit(180)

    assert preferences.current.picture_delay_ms == 180
