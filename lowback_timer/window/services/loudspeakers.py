"""The player of the cues that the settings ask for, and what a person is told about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from lowback_timer.core.choices import PlayerChoice
from lowback_timer.devices.sound import SilentPlayer, SoundPlayer, choose_player
from lowback_timer.devices.sound.player import SILENT
from lowback_timer.resources import sounds_dir
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences


class Loudspeakers(QObject):
    """Holds the player in use, as the settings want it.

    Args:
        preferences: The settings.
        notify: Shows a sentence to the person.
    """

    changed = Signal()
    """Another player is in use."""

    def __init__(self, preferences: Preferences, notify: Callable[[str], None]) -> None:
        super().__init__()
        self._preferences = preferences
        self._notify = notify
        self.player: SoundPlayer = SilentPlayer("")
        """Silent until `open` has been called."""
        preferences.when_changed(Settings.player, lambda _player: self.open(), self)
        preferences.when_changed(Settings.volume_percent, self._set_volume, self)
        preferences.when_changed(Settings.muted, self._set_muted, self)

    def _set_volume(self, percent: int) -> None:
        self.player.set_volume(percent)

    def _set_muted(self, muted: bool) -> None:
        self.player.set_muted(muted)

    def open(self) -> None:
        """Let go of the player in use, and take the one that is wanted now."""
        settings = self._preferences.current
        self.player.close()
        wanted = None if settings.player is PlayerChoice.BEST else settings.player
        self.player = choose_player(
            sounds_dir(), qt=True, wanted=wanted, on_change=self._tell_of_change
        )
        self.player.set_volume(settings.volume_percent)
        self.player.set_muted(settings.muted)
        if self.player.name == SILENT and wanted != SILENT:
            self._tell_of_change(self.player.name, self.player.reason)
        self.changed.emit()

    def _tell_of_change(self, name: str, reason: str) -> None:
        text = (
            translate(
                "App", "There is no sound ({reason}). Watch the number and the flashing border."
            )
            if name == SILENT
            else translate("App", "The sound goes on through {name} ({reason}).")
        )
        self._notify(text.format(name=name, reason=reason))
