"""Keeps the computer awake through a session."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from lowback_timer.devices.clock import Clock
from lowback_timer.devices.stay_awake import StayAwake
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.driver import SessionDriver

PATIENCE_MS = 5_000
"""How long the system may take to promise it; after that, the person is told."""

_LOOK_EVERY_MS = 1_000


class AwakeKeeper(QObject):
    """Asks for it as long as somebody is there, and tells once when it is not granted."""

    notice = Signal(object)
    """`str`: a sentence for the person."""

    def __init__(self, awake: StayAwake, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._awake = awake
        self._clock = clock
        self._driver: SessionDriver | None = None
        self._asked_at_ms: float | None = None
        self._has_told = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, driver: SessionDriver) -> None:
        """Keep awake through the session of `driver`."""
        self._driver = driver
        self._timer.start()
        self.look()

    def end(self) -> None:
        """Let the computer sleep: the session is over."""
        self._driver = None
        self._timer.stop()
        self.look()

    def look(self) -> None:
        """Ask for it or give it back, as the session wants it now."""
        now_ms = self._clock.now_ms()
        wanted = self._driver is not None and self._driver.has_somebody
        if wanted != (self._asked_at_ms is not None):
            self._asked_at_ms = now_ms if wanted else None
            self._awake.keep(awake=wanted)
        if self._asked_at_ms is not None and now_ms - self._asked_at_ms >= PATIENCE_MS:
            self._tell_when_refused()

    def _tell_when_refused(self) -> None:
        if self._has_told or self._awake.is_granted:
            return
        self._has_told = True
        self.notice.emit(
            translate(
                "AwakeKeeper",
                "The screen may turn off during the workout. You can change that in your power "
                "settings.",
            )
        )
