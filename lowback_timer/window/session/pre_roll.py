"""Keeps the speakers awake while a session runs, so that no cue loses its beginning."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from lowback_timer.devices.sound import AWAKE_EVERY_MS, SoundPlayer
from lowback_timer.devices.sound.pre_roll import PreRoll
from lowback_timer.window.session.driver import SessionDriver


class PreRollTimer(QTimer):
    """Belongs to a driver, and ends with its session."""

    def __init__(self, player: SoundPlayer, driver: SessionDriver) -> None:
        super().__init__(driver)
        self._pre_roll = PreRoll(player)
        self._driver = driver
        self.setInterval(AWAKE_EVERY_MS)
        self.timeout.connect(self.look)
        driver.happened.connect(self.look)  # whoever goes on wakes them at that moment

    def begin(self) -> None:
        """Wake the speakers, and keep them awake from now on."""
        self.look()
        self.start()

    def look(self) -> None:
        """Play something if it is time."""
        driver = self._driver
        self._pre_roll.look(driver.clock_ms(), is_wanted=driver.has_somebody)
        if driver.session.state.is_over:
            self.stop()
