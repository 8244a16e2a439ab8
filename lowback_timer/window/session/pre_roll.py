"""Keeps the speakers awake while a session runs, so that no cue loses its beginning."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from lowback_timer.core.session.reading import State
from lowback_timer.devices.sound import AWAKE_EVERY_MS, SoundPlayer
from lowback_timer.window.session.driver import SessionDriver

LONGEST_PAUSE_MS = 120_000
"""Whoever pauses for longer has gone away. A link that falls asleep then has the three seconds of
the lead-in to wake up in."""


class PreRoll(QTimer):
    """Belongs to a driver, and ends with its session."""

    def __init__(self, player: SoundPlayer, driver: SessionDriver) -> None:
        super().__init__(driver)
        self._player = player
        self._driver = driver
        self._paused_ms = 0
        self.setInterval(AWAKE_EVERY_MS)
        self.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Wake the speakers, and keep them awake from now on."""
        self._player.keep_awake()
        self.start()

    def _go_on(self) -> None:
        state = self._driver.session.state
        if state.is_over:
            self.stop()
            return
        self._paused_ms = self._paused_ms + AWAKE_EVERY_MS if state is State.PAUSED else 0
        if self._paused_ms <= LONGEST_PAUSE_MS:
            self._player.keep_awake()
