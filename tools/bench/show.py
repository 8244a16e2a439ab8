"""A session page with a running session, as the program shows it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.devices.clock import SystemClock
from lowback_timer.devices.sound import SoundPlayer
from lowback_timer.devices.voice import SilentVoice
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.services.library import LibraryService
from lowback_timer.window.services.loudspeakers import Loudspeakers
from lowback_timer.window.services.narrator import Narrator
from lowback_timer.window.services.posting import Poster
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.services import Services
from lowback_timer.window.session import SessionRoom
from lowback_timer.window.shell.main_window import MainWindow
from tests.doubles.autostart import FakeAutostart, keeper_of
from tests.doubles.media_controls import silent_media_keys
from tests.doubles.stay_awake import RecordingAwake


class Show:
    """A window at 1280 × 800 with a session that has reached its first set."""

    def __init__(self, timeline: Timeline, player: SoundPlayer, folder: Path, speed: float) -> None:
        self.app = QApplication(sys.argv[:1])
        self.app.setStyle("Fusion")
        look = Look()
        Theme(self.app, look).choose("light")
        self.window = MainWindow(look)
        notify = self.window.notices.show_notice
        preferences = Preferences(SettingsFile(folder / "settings.json"), Settings(), notify)
        loudspeakers = Loudspeakers(preferences, notify)
        loudspeakers.player = player
        services = Services(
            host=self.window,
            look=look,
            preferences=preferences,
            library=LibraryService(folder / "workouts", (), notify),
            make_log=lambda: BackgroundLog(folder / "log.db", Poster().post, print),
            make_loudspeakers=lambda: loudspeakers,
            make_narrator=lambda: Narrator(
                lambda _language, _on_trouble: SilentVoice(), notify, SystemClock()
            ),
            clock=SystemClock(),
            make_stay_awake=RecordingAwake,
            make_media_keys=lambda: silent_media_keys(preferences),
            make_autostart=lambda: keeper_of(FakeAutostart()),
            notify=notify,
            folder=folder,
            speed=speed,
        )
        self.room = SessionRoom(services)
        self.window.show_page(self.room.page)
        self.window.show()
        self.room.start(timeline, Counting.PACED)
        assert self.room.driver is not None  # it has just begun
        self.driver = self.room.driver
        self.driver.skip()
