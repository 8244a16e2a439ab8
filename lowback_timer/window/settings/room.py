"""Changing settings, and testing the sound."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from lowback_timer import __version__
from lowback_timer.core.choices import CueGroup, Verbosity
from lowback_timer.core.cues.hearing import SAMPLES
from lowback_timer.store.folders import workouts_dir
from lowback_timer.store.settings.cues import CUE_SETTINGS
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.folder_opening import open_folder
from lowback_timer.window.services.requests import CheckSound, ShowSafety, ShowToday
from lowback_timer.window.services.room import Room
from lowback_timer.window.settings.delay_check import DelayCheck
from lowback_timer.window.settings.deletion import Deletion
from lowback_timer.window.settings.page import SettingsPage
from lowback_timer.window.settings.sound_check import SoundCheck

if TYPE_CHECKING:
    from lowback_timer.core.coach.known import Lately


class SettingsRoom(Room):
    """The page of settings, and the test from the mat."""

    page: SettingsPage

    def build(self) -> SettingsPage:
        """Make the page."""
        services = self.services
        page = SettingsPage(
            services.look,
            services.preferences,
            __version__,
            services.folder,
            services.library.current.equipment,
            services.now,
        )
        page.closed.connect(lambda: self.go.emit(ShowToday()))
        page.safety_requested.connect(lambda: self.go.emit(ShowSafety()))
        page.sound_check_requested.connect(lambda: self.go.emit(CheckSound()))
        page.workouts_requested.connect(self._open_workouts)
        page.deletion_requested.connect(self._ask_to_delete)
        services.loudspeakers.changed.connect(self._show_player)
        services.autostart.told.connect(page.background.show_login)
        page.background.login.chosen.connect(services.autostart.turn)
        services.autostart.told.connect(page.reminders.show_login)
        page.reminders.login_asked.connect(services.autostart.turn)
        for group, setting in CUE_SETTINGS.items():
            services.preferences.when_changed(setting, partial(self._play_sample, group), page)
        return page

    def open(self) -> None:
        """Bring the page up to date: what there is to choose from, and what plays the cues."""
        self.page.show_voices(self.services.narrator.voice_names())
        self.page.show_sources(self.services.library.current.sources.values())
        self.services.loudspeakers.player.open()  # which device it is will be shown
        self._show_player()
        self._ask_last_day()
        self.services.autostart.ask()

    def check_sound(self) -> None:
        """Test the sound from the mat; the voice as well, unless it is off."""
        kept = self.services.preferences.current
        self.sound_check.run(
            self.services.loudspeakers.player,
            None if kept.voice is Verbosity.OFF else self.services.narrator,
            volume_percent=kept.volume_percent,
            muted=kept.muted,
        )

    @cached_property
    def sound_check(self) -> SoundCheck:
        """The test."""
        check = SoundCheck(self.services.look, self.services.host)
        check.delay_asked.connect(lambda: self.delay_check.run(self.services.loudspeakers.player))
        self.cover(check)
        return check

    @cached_property
    def delay_check(self) -> DelayCheck:
        """The test of how late the loudspeakers are."""
        services = self.services
        check = DelayCheck(services.look, services.host, services.clock)
        check.measured.connect(
            lambda late_ms: services.preferences.set(Settings.picture_delay_ms, late_ms)
        )
        self.cover(check)
        return check

    @cached_property
    def deletion(self) -> Deletion:
        """What deletes everything that a person did."""
        return Deletion(self.services, self)

    def _ask_to_delete(self) -> None:
        self.deletion.ask()

    def focus_on_language(self) -> None:
        """Give the keyboard to the choice of the language."""
        # Later: the button that was pressed, gone with its page, still takes the focus along.
        QTimer.singleShot(0, self.page, lambda: self.page.focus_on(Settings.language.name))

    def _open_workouts(self) -> None:
        """Show the folder of the person's own workouts in the system's file manager."""
        open_folder(workouts_dir(self.services.folder), self.services.notify)

    def _play_sample(self, group: CueGroup, is_wanted: bool) -> None:
        """Let a person hear which sound it is that they have just turned on."""
        if is_wanted:
            self.services.loudspeakers.player.play(SAMPLES[group])

    def _ask_last_day(self) -> None:
        """Have the card on reminders tell when the next ones come."""
        services = self.services

        def hear(lately: Lately) -> None:
            if isValid(self):  # it is gone when another language has been chosen meanwhile
                last_day = max((each.day for each in lately.sessions), default=None)
                self.page.reminders.show_known(services.plans.kept, last_day)

        now = services.now()
        self.page.reminders.show_known(services.plans.kept, None)
        services.log.ask(lambda log: log.lately(now), hear)

    def _show_player(self) -> None:
        player = self.services.loudspeakers.player
        self.page.show_player(player.name, player.device, player.reason)
