"""The player of the cues that the settings ask for, and what a person is told about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from lowback_timer.core.choices import PlayerChoice
from lowback_timer.devices.sound import SilentPlayer, SoundPlayer, choose_player
from lowback_timer.devices.sound.player import SILENT
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
    """Another player is in use, or the sound of the one in use was lost or is back."""
    outdated = Signal(object, object)
    """Two `str`: a sentence that was told and holds no longer, and what does instead, if any."""
    _heard_of_change = Signal()
    """The same, from the player's own thread."""

    def __init__(self, preferences: Preferences, notify: Callable[[str], None]) -> None:
        super().__init__()
        self._preferences = preferences
        self._notify = notify
        self._is_lost = False
        self._told = ""
        self.player: SoundPlayer = SilentPlayer("")
        """Silent until `open` has been called."""
        self._heard_of_change.connect(self._take_change)
        preferences.when_changed(Settings.player, self._take_other, self)
        preferences.when_changed(Settings.volume_percent, self._set_volume, self)
        preferences.when_changed(Settings.muted, self._set_muted, self)

    @property
    def has_sound(self) -> bool:
        """Whether there is anything to hear a sound through."""
        return self.player.name != SILENT

    def _set_volume(self, percent: int) -> None:
        self.player.set_volume(percent)

    def _set_muted(self, muted: bool) -> None:
        self.player.set_muted(muted)

    def _take_other(self, _wanted: PlayerChoice) -> None:
        """Take the player that has been chosen, and find out at once whether it works."""
        self.open()
        self.player.open()

    def open(self) -> None:
        """Let go of the player in use, and take the one that is wanted now.

        Whether that can be heard is known when it has been opened or has played. Until then it is
        not said to be silent, nor that the sound is back.
        """
        settings = self._preferences.current
        self.player.close()
        wanted = None if settings.player is PlayerChoice.BEST else settings.player
        self.player = choose_player(qt=True, wanted=wanted, on_change=self._heard_of_change.emit)
        self.player.set_volume(settings.volume_percent)
        self.player.set_muted(settings.muted)
        self._take_change(is_tried=False)

    def _take_change(self, *, is_tried: bool = True) -> None:
        """Tell that the sound was lost or is back, once."""
        is_lost = not self.has_sound and self._preferences.current.player is not PlayerChoice.SILENT
        if is_lost is not self._is_lost:
            self._is_lost = is_lost
            self._tell(self._state_text() if is_lost or is_tried else "")
        self.changed.emit()

    def _state_text(self) -> str:
        """What is to be known now; nothing of a silence that is wanted."""
        if self._is_lost:
            text = translate("App", "No sound: {reason}. Watch the number and the flashing border.")
            return text.format(reason=self.player.reason)
        return translate("App", "The sound is back.") if self.has_sound else ""

    def _tell(self, text: str) -> None:
        """Say it in the place of what was said before."""
        before, self._told = self._told, text
        if before:
            self.outdated.emit(before, text)
        elif text:
            self._notify(text)
