"""Holds the music of other programs down while the voice speaks."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from lowback_timer.core.choices import MusicChoice
from lowback_timer.devices.music import Music
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.narrator import Narrator
from lowback_timer.window.services.preferences import Preferences

RELEASE_AFTER_MS = 3_000
"""How long after the last word it is let go of: sentences that follow each other are one talk."""


class MusicMinder(QObject):
    """Does with `music` what the settings say, whenever `narrator` speaks."""

    def __init__(self, music: Music, narrator: Narrator, preferences: Preferences) -> None:
        super().__init__(narrator)
        self._music = music
        self._choice = MusicChoice.LEAVE
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(RELEASE_AFTER_MS)
        self.timer.timeout.connect(music.let_go)
        narrator.speaking.connect(self._note)
        preferences.observe(Settings.music, self._choose, self)

    def close(self) -> None:
        """Let go of it, for good."""
        self.timer.stop()
        self._music.close()

    def _choose(self, choice: MusicChoice) -> None:
        self._choice = choice
        self.close()  # what is held down is let go of; the next word does what is wanted now

    def _note(self, is_speaking: bool) -> None:
        if self._choice is MusicChoice.LEAVE:
            return
        if is_speaking:
            self.timer.stop()
            self._music.hold_down(self._choice)
        else:
            self.timer.start()
