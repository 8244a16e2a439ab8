"""Where settings are changed and the sound is tested; made when it is needed first."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lowback_timer import __version__
from lowback_timer.core.choices import Verbosity
from lowback_timer.devices.sound import SoundPlayer
from lowback_timer.library.model import Source
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.page import SettingsPage
from lowback_timer.window.settings.sound_check import SoundCheck, Speaker
from lowback_timer.window.shell.main_window import MainWindow


class SettingsDesk(QObject):
    """Shows the page of settings and the test from the mat, and tells where to go next."""

    closed = Signal()
    safety_requested = Signal()
    sound_check_requested = Signal()

    def __init__(
        self, window: MainWindow, look: Look, preferences: Preferences, folder: Path
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._preferences = preferences
        self._folder = folder
        self.page: SettingsPage | None = None
        self.sound_check: SoundCheck | None = None

    def show(self, player: SoundPlayer, voices: Iterable[str], sources: Iterable[Source]) -> None:
        """Show the page, with what there is to choose from."""
        if self.page is None:
            self.page = SettingsPage(self._look, self._preferences, __version__, self._folder)
            self.page.closed.connect(self.closed)
            self.page.safety_requested.connect(self.safety_requested)
            self.page.sound_check_requested.connect(self.sound_check_requested)
        self.page.show_voices(voices)
        self.page.show_sources(sources)
        self.show_player(player)
        self._window.show_page(self.page)

    @property
    def is_shown(self) -> bool:
        """Whether the page is what the person sees."""
        return self.page is not None and self.page.isVisible()

    def focus_on(self, setting: str) -> None:
        """Give the keyboard to what is chosen for one of the settings of the look."""
        if self.page is not None:
            self.page.focus_on(setting)

    def show_player(self, player: SoundPlayer) -> None:
        """Say which player is in use by now."""
        if self.page is not None:
            self.page.show_player(player.name, player.device, player.reason)

    def check_sound(self, player: SoundPlayer, speaker: Speaker) -> None:
        """Test the sound from the mat; the voice as well, unless it is off."""
        kept = self._preferences.current
        if self.sound_check is None:
            self.sound_check = SoundCheck(self._look, self._window)
        self.sound_check.run(
            player,
            None if kept.voice is Verbosity.OFF else speaker,
            volume_percent=kept.volume_percent,
            muted=kept.muted,
        )

    def dismantle(self) -> None:
        """Go away for good, with all that lies over the window; its page goes with the others."""
        if self.sound_check is not None:
            self.sound_check.deleteLater()
        self.deleteLater()
