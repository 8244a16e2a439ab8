"""A session in the hands of whoever has media keys, a headset or a phone."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import Event, StepStarted
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.transitions import Trigger
from lowback_timer.devices.media.controls import MediaState, PlaybackStatus
from lowback_timer.window.controls.overlay import Overlay
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.now_playing import left_ms, status_of, track_of

ONE_PRESS_MS = 300
"""What comes on both ways within that time was pressed once: people are not so quick."""
_JUMP_MS = 500
"""By so much a position may be off without anybody being told."""

MEDIA_KEYS = {
    Qt.Key.Key_MediaTogglePlayPause,
    Qt.Key.Key_MediaPlay,
    Qt.Key.Key_MediaPause,
    Qt.Key.Key_MediaStop,
    Qt.Key.Key_MediaNext,
    Qt.Key.Key_MediaPrevious,
}


class _Way(Enum):
    """How a press comes: as a key to the window, or through the system's media controls."""

    KEY = auto()
    CONTROLS = auto()


class SessionRemote(QObject):
    """A `SteeredSession`. Whatever lies over the page is closed first: nobody reads it.

    On some desktops a press of a media key reaches the window and the media controls. It acts once,
    whichever way it comes first.

    Args:
        driver: Drives the session.
        page: What keys are pressed on.
        host: What overlays lie over.
        ask_to_leave: Asks whether the session is to be given up.
    """

    changed = Signal()
    jumped = Signal()

    def __init__(
        self,
        driver: SessionDriver,
        page: QWidget,
        host: QWidget,
        ask_to_leave: Callable[[], object],
    ) -> None:
        super().__init__(driver)
        self._driver = driver
        self._host = host
        self._ask_to_leave = ask_to_leave
        self._last_press: tuple[_Way, float] | None = None
        self._length_ms: Milliseconds = 0
        self._known = (0, PlaybackStatus.STOPPED, 0, 0)
        """What time alone leads on from: the step, whether it plays, its position, and when."""
        driver.happened.connect(self._note)
        page.installEventFilter(self)

    # What is shown

    def state(self) -> MediaState:
        """What is to be shown of the session."""
        session, reading = self._driver.session, self._driver.reading()
        length_ms = None if left_ms(reading) is None else self._length_ms
        return MediaState(
            status=status_of(reading),
            track=track_of(reading, session.timeline, length_ms),
            can_go_next=session.allows(Trigger.SKIP),
            can_go_previous=session.allows(Trigger.BACK),
            can_seek=session.allows(Trigger.ADD_TIME),
        )

    def position_ms(self) -> Milliseconds:
        """How much of the step is over by now, also if nobody has looked at the clock since."""
        driver, reading = self._driver, self._driver.reading()
        is_playing = status_of(reading) is PlaybackStatus.PLAYING
        since_ms = driver.session_now_ms() - driver.session.now_ms if is_playing else 0
        position_ms = self._position_at(reading) + since_ms
        return position_ms if left_ms(reading) is None else min(self._length_ms, position_ms)

    def _position_at(self, reading: Reading) -> Milliseconds:
        """What the step may take in all, less what is left of it."""
        left = left_ms(reading)
        return reading.elapsed_ms if left is None else max(0, self._length_ms - left)

    def _note(self, events: tuple[Event, ...]) -> None:
        """Tell of what may be another thing now."""
        session, reading = self._driver.session, self._driver.reading()
        if any(isinstance(event, StepStarted) for event in events):
            self._length_ms = reading.lead_in_ms + reading.duration_ms
        self._length_ms = max(self._length_ms, left_ms(reading) or 0)
        step, status, position_ms, at_ms = self._known
        if status is PlaybackStatus.PLAYING:
            position_ms += session.now_ms - at_ms
        now = self._position_at(reading)
        self._known = reading.step.index, status_of(reading), now, session.now_ms
        self.changed.emit()
        if reading.step.index == step and abs(now - position_ms) > _JUMP_MS:
            self.jumped.emit()

    # What is asked for

    def play_pause(self) -> None:
        """Press the big target; what is covered is gone on with."""
        if self._is_new(_Way.CONTROLS) and not self._uncovered():
            self._driver.pause_or_count()

    def play(self) -> None:
        """Press the big target, unless that would pause."""
        if self._is_new(_Way.CONTROLS) and not self._uncovered():
            self._driver.look()
            if not self._goes_on_by_itself:
                self._driver.pause_or_count()

    def pause(self) -> None:
        """Press the big target, unless that would go on."""
        if self._is_new(_Way.CONTROLS):
            self._driver.look()
            if status_of(self._driver.reading()) is PlaybackStatus.PLAYING:
                self._driver.pause_or_count()

    def next(self) -> None:
        """Skip."""
        self._do(self._driver.skip)

    def previous(self) -> None:
        """Go back."""
        self._do(self._driver.back)

    def seek(self, by_ms: Milliseconds) -> None:
        """Have so much less of the step to come, or more; with nothing left it ends."""
        if by_ms:
            self._do(lambda: self._driver.add_time(-by_ms))

    def stop(self) -> None:
        """Ask whether the session is to be left; it stands still meanwhile."""
        if self._is_new(_Way.CONTROLS) and not self._covers():
            self._ask_to_leave()

    def _do(self, command: Callable[[], object]) -> None:
        if self._is_new(_Way.CONTROLS):
            self._uncovered()
            command()

    @property
    def _goes_on_by_itself(self) -> bool:
        """Whether it runs, and a press would only pause it."""
        session, reading = self._driver.session, self._driver.reading()
        is_asked = session.allows(Trigger.COUNT_REP) or reading.is_waiting or reading.is_open_hold
        return session.state is State.RUNNING and not is_asked

    def _covers(self) -> list[Overlay]:
        return [each for each in self._host.findChildren(Overlay) if each.isVisible()]

    def _uncovered(self) -> bool:
        """Close whatever lies over the page, and go on; whether anything did."""
        covers = self._covers()
        for cover in covers:
            cover.close_overlay()
        if covers:
            self._driver.resume()
        return bool(covers)

    def _is_new(self, way: _Way) -> bool:
        """Whether a press has not come the other way already."""
        now_ms = self._driver.clock_ms()
        last, self._last_press = self._last_press, (way, now_ms)
        return last is None or last[0] is way or now_ms - last[1] >= ONE_PRESS_MS

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep back a media key that has come through the media controls as well."""
        return (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in MEDIA_KEYS
            and not event.isAutoRepeat()
            and not self._is_new(_Way.KEY)
        )
