"""Where settings are changed and the sound is tested; made when it is needed first."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lowback_timer import __version__
from lowback_timer.devices.sound import SoundPlayer
from lowback_timer.library.model import Source
from lowback_timer.store.settings.file import Settings
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.settings.page import SettingsPage
from lowback_timer.window.settings.sound_check import SoundCheck, Speaker
from lowback_timer.window.shell.main_window import MainWindow


class SettingsDesk(QObject):
    """Shows the page of settings and the test from the mat, and tells what was changed."""

    changed = Signal(object)
    """`dict[str, Any]`: the settings that a person changed, by name."""
    closed = Signal()
    safety_requested = Signal()
    sound_check_requested = Signal()

    def __init__(self, window: MainWindow, theme: Theme, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._folder = folder
        self.page: SettingsPage | None = None
        self.sound_check: SoundCheck | None = None

    def show(
        self,
        settings: Settings,
        player: SoundPlayer,
        voices: Iterable[str],
        sources: Iterable[Source],
    ) -> None:
        """Show the page, with the settings in force and what there is to choose from."""
        if self.page is None:
            self.page = SettingsPage(self._theme, __version__, self._folder)
            self.page.changed.connect(self.changed)
            self.page.closed.connect(self.closed)
            self.page.safety_requested.connect(self.safety_requested)
            self.page.sound_check_requested.connect(self.sound_check_requested)
        self.page.show_voices(voices)
        self.page.show_settings(settings)
        self.page.show_sources(sources)
        self.show_player(player)
        self._window.show_page(self.page)

    def focus_on(self, setting: str) -> None:
        """Give the keyboard to what is chosen for one of the settings of the look."""
        if self.page is not None:
            self.page.focus_on(setting)

    def show_player(self, player: SoundPlayer) -> None:
        """Say which player is in use by now."""
        if self.page is not None:
            self.page.show_player(player.name, player.device, player.reason)

    def check_sound(
        self, player: SoundPlayer, speaker: Speaker | None, *, volume_percent: int, muted: bool
    ) -> None:
        """Test the sound from the mat."""
        if self.sound_check is None:
            self.sound_check = SoundCheck(self._theme, self._window)
        self.sound_check.run(player, speaker, volume_percent=volume_percent, muted=muted)

    def dismantle(self) -> None:
        """Go away for good, with all that lies over the window; its page goes with the others."""
        if self.sound_check is not None:
            self.sound_check.deleteLater()
        self.deleteLater()
