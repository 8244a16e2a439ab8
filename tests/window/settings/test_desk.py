"""Where settings are changed and the sound is tested."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer.devices.sound import RecordingPlayer
from lowback_timer.library.model import Source
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.desk import SettingsDesk
from lowback_timer.window.settings.sound_check import SoundCheck
from lowback_timer.window.shell.main_window import MainWindow
from lowback_timer.window.shell.notice_bar import NoticeBar
from tests.window.stage import show


class Speaker:
    """Says nothing."""

    def try_out(self, text: str) -> None:
        raise AssertionError(text)

    def hush(self) -> None:
        """There is nothing to be hushed."""


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> MainWindow:
    window = MainWindow(look.palette.ground)
    window.build(NoticeBar(look))
    show(qtbot, window, 1024, 640)
    return window


@pytest.fixture
def desk(window: MainWindow, look: Look, preferences: Preferences, tmp_path: Path) -> SettingsDesk:
    return SettingsDesk(window, look, preferences, tmp_path)


def test_nothing_is_made_before_it_is_needed(desk: SettingsDesk) -> None:
    assert desk.page is None
    assert desk.sound_check is None


def test_it_shows_all_there_is_to_know_and_passes_on_what_is_done(
    qtbot: QtBot, desk: SettingsDesk, preferences: Preferences, tmp_path: Path
) -> None:
    assert not desk.is_shown
    preferences.set(Settings.muted, value=True)

    desk.show(RecordingPlayer(), ["Ada"], [Source("Nine Lifts", "A", "B")])

    page = desk.page
    assert page is not None
    assert desk.is_shown
    assert page.sound.controls["muted"].value is True
    assert page.voice.controls["voice_name"].count() == 2
    assert "Nine Lifts" in page.about.credits.text()
    assert str(tmp_path) in page.about.folder.text()

    for signal, button in (
        (desk.closed, page.back),
        (desk.safety_requested, page.about.safety),
        (desk.sound_check_requested, page.sound_check),
    ):
        with qtbot.waitSignal(signal, timeout=0):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_page_is_made_once(desk: SettingsDesk) -> None:
    desk.show(RecordingPlayer(), [], [])
    page = desk.page

    desk.show(RecordingPlayer(), [], [])

    assert page is not None
    assert desk.page is page


def test_the_sound_is_tested_over_whatever_page_there_is(desk: SettingsDesk) -> None:
    player = RecordingPlayer()

    desk.check_sound(player, Speaker())

    assert desk.sound_check is not None
    assert desk.sound_check.isVisible()
    assert player.calls == [("keep_awake", ())]


def test_once_dismantled_nothing_of_it_is_left_over_the_window(
    desk: SettingsDesk, window: MainWindow
) -> None:
    desk.check_sound(RecordingPlayer(), Speaker())

    desk.dismantle()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))

    assert window.findChildren(SoundCheck) == []
