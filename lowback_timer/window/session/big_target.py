"""One big target: what a press of any key, or a click anywhere, means to a session.

docs/adr/0010-big-target.md says what a press and a hold do, and at which moment.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from lowback_timer.core.session.timeline import Step
from lowback_timer.core.session.transitions import Trigger
from lowback_timer.window.session.driver import SessionDriver

HOLD_MS = 1_000
"""Whoever presses for that long could not hold on, and ends the set."""


class BigTarget(QObject):
    """Is told of presses and releases of keys and mouse alike.

    A second key that comes while one is down is part of the same press: an elbow on a keyboard
    hits several. For the same reason it does not matter which of them is let go.
    """

    changed = Signal()
    """A press has ended, in one way or the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._driver: SessionDriver | None = None
        self._step: Step | None = None
        self._counts = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HOLD_MS)
        self._timer.timeout.connect(self._hold)

    def set_driver(self, driver: SessionDriver | None) -> None:
        """Press on another session from now on, or on none."""
        self._timer.stop()
        self._driver = driver

    @property
    def may_end_set(self) -> bool:
        """Whether a press goes on that ends the set if it lasts."""
        return (
            self._timer.isActive()
            and self._driver is not None
            and self._driver.session.step is self._step
            and self._step.kind.is_work
        )

    def press(self) -> None:
        """Act at once, but for a rep: whether it is one shows when the key is let go."""
        driver = self._driver
        if driver is None or self._timer.isActive():
            return
        self._timer.start()
        self._step = driver.session.step
        self._counts = driver.session.allows(Trigger.COUNT_REP)
        if not self._counts:
            driver.pause_or_count()

    def release(self) -> None:
        """End the press; after a hold, there is none any more."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        if self._driver is not None and self._counts and self._driver.session.step is self._step:
            self._driver.count_rep()
        self.changed.emit()

    def cancel(self) -> None:
        """Forget the press: it cannot be known how it ends."""
        if self._timer.isActive():
            self._timer.stop()
            self.changed.emit()

    def _hold(self) -> None:
        """End the set in which the press began, and go on to its rest."""
        driver, ends_set = self._driver, self.may_end_set
        self._timer.stop()
        if driver is not None and ends_set:
            driver.finish_set()
            driver.resume()
        self.changed.emit()
