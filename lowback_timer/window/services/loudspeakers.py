"""The player of the cues that the settings ask for, and what a person is told about it."""

from __future__ import annotations

from collections.abc import Callable

from lowback_timer.core.choices import PlayerChoice
from lowback_timer.devices.sound import SilentPlayer, SoundPlayer, choose_player
from lowback_timer.devices.sound.player import SILENT
from lowback_timer.resources import sounds_dir
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.words import translate


class Speakers:
    """Holds the player in use.

    Args:
        tell: Shows a sentence to the person.
    """

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self.player: SoundPlayer = SilentPlayer("")

    def choose(self, settings: Settings) -> None:
        """Let go of the player in use, and take the one that is wanted now."""
        self.player.close()
        wanted = None if settings.player is PlayerChoice.BEST else settings.player
        self.player = choose_player(
            sounds_dir(), qt=True, wanted=wanted, on_change=self._tell_of_change
        )
        self.player.set_volume(settings.volume_percent)
        if self.player.name == SILENT and wanted != SILENT:
            self._tell_of_change(self.player.name, self.player.reason)

    def _tell_of_change(self, name: str, reason: str) -> None:
        text = (
            translate(
                "App", "There is no sound ({reason}). Watch the number and the flashing border."
            )
            if name == SILENT
            else translate("App", "The sound goes on through {name} ({reason}).")
        )
        self._tell(text.format(name=name, reason=reason))
