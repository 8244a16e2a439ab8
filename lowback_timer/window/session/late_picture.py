"""Shows a session a moment late, for whoever hears it late.

The session, its log and its sounds know nothing of it: what the clocks showed is kept back, and
handed on in its order when its time has come. What a key has caused is shown at once, as a key that
seems to do nothing is pressed again; from there, time stands still until it has been caught up.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import Event, RepCounted
from lowback_timer.core.session.reading import Reading
from lowback_timer.window.session.driver import SessionDriver


@dataclass(frozen=True, slots=True)
class _Sight:
    """Something to be seen."""

    due_ms: float
    reading: Reading
    events: tuple[Event, ...] = ()


class LatePicture(QObject):
    """Hands on what `driver` tells, `late_ms` later than it is told."""

    looked = Signal(object)
    """`Reading`: what is to be shown now."""
    happened = Signal(object, object)
    """`tuple[Event, ...]` and `Reading`: what is to be seen happening now, and the clocks then."""

    def __init__(self, page: QObject, driver: SessionDriver) -> None:
        super().__init__(page)
        self._driver = driver
        self._late_ms: Milliseconds = 0
        self._answers_key = False
        self._kept: deque[_Sight] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.show_due)
        driver.interrupted.connect(self._forget)
        driver.happened.connect(self._take_events)
        driver.looked.connect(self._take_reading)

    def set_late(self, late_ms: Milliseconds) -> None:
        """Choose how late, from now on."""
        self._late_ms = late_ms
        self._forget()

    def end(self) -> None:
        """Hand nothing on any more, for good."""
        self._timer.stop()
        self.blockSignals(True)
        self.deleteLater()

    def show_due(self) -> None:
        """Hand on everything whose time has come."""
        now_ms = self._driver.clock_ms()
        while self._kept and self._kept[0].due_ms <= now_ms:
            self._hand_on(self._kept.popleft())
        self._wait()

    def _take_events(self, events: tuple[Event, ...]) -> None:
        if any(isinstance(event, RepCounted) and event.by_hand for event in events):
            self._forget()  # a key as well, though one that interrupts nothing
        self._take(events)

    def _take_reading(self, reading: Reading) -> None:
        self._take((), reading)
        self._answers_key = False  # a look always ends what a key has caused

    def _take(self, events: tuple[Event, ...], reading: Reading | None = None) -> None:
        driver = self._driver
        reading = reading or driver.session.reading()
        if not self._late_ms or self._answers_key:
            self._hand_on(_Sight(0, reading, events))
            return
        self._kept.append(_Sight(driver.clock_ms() + self._late_ms, reading, events))
        self._wait()

    def _forget(self) -> None:
        """What was kept back holds no longer; what follows answers a key."""
        self._kept.clear()
        self._timer.stop()
        self._answers_key = True

    def _hand_on(self, sight: _Sight) -> None:
        if sight.events:
            self.happened.emit(sight.events, sight.reading)
        else:
            self.looked.emit(sight.reading)

    def _wait(self) -> None:
        if self._kept and not self._timer.isActive():
            self._timer.start(max(0, round(self._kept[0].due_ms - self._driver.clock_ms())))
