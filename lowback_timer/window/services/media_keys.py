"""The program on the system's media controls: what they show of it, and what they ask of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.devices.media.controls import (
    MediaControls,
    MediaHandler,
    MediaState,
    NoControls,
)
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.preferences import Preferences

_VOLUME = (Settings.volume_percent, Settings.muted)


class SteeredSession(Protocol):
    """A session as it is shown and steered from afar; see `MediaHandler`."""

    changed: SignalInstance
    """What `state` tells may be another thing."""
    jumped: SignalInstance
    """`position_ms` is not where time alone would have led."""

    def state(self) -> MediaState:
        """What is to be shown; the volume is not the session's."""

    def position_ms(self) -> Milliseconds:
        """How much of the step is over."""

    def play(self) -> None:
        """Go on, or answer; never pause."""

    def pause(self) -> None:
        """Pause, or answer; never go on."""

    def play_pause(self) -> None:
        """Press the big target."""

    def next(self) -> None:
        """Skip."""

    def previous(self) -> None:
        """Go back."""

    def stop(self) -> None:
        """Ask whether it is to be left."""

    def seek(self, by_ms: Milliseconds) -> None:
        """Have so much less of the step to come, or more."""


@dataclass(frozen=True)
class Desk:
    """What can be done without a session."""

    start: Callable[[], object]
    """Begins what suits today."""
    raise_window: Callable[[], object]
    quit: Callable[[], object]


class MediaKeys(QObject):
    """Is a `MediaHandler`, for one session after the other and between them.

    Args:
        open_controls: Such as `devices.media.open_media_controls`.
        preferences: Whether it is wanted, and how loud the sounds are.
        desk: What is done without a session.
    """

    def __init__(
        self,
        open_controls: Callable[[MediaHandler], MediaControls],
        preferences: Preferences,
        desk: Desk,
    ) -> None:
        super().__init__()
        self._open_controls = open_controls
        self._preferences = preferences
        self._desk = desk
        self._controls: MediaControls = NoControls()
        self._session: SteeredSession | None = None

    def open(self) -> None:
        """Be seen from now on, if that is wanted."""
        preferences = self._preferences
        preferences.observe(Settings.media_keys, self._use, self)
        preferences.observe_several(_VOLUME, lambda _settings: self._show(), self)

    def close(self) -> None:
        """Be seen no more."""
        self._controls.close()
        self._controls = NoControls()

    def follow(self, session: SteeredSession) -> None:
        """Steer a session, and show it as soon as something happens in it."""
        self._session = session
        session.changed.connect(self._show)
        session.jumped.connect(self._tell_jump)

    def end(self) -> None:
        """The session is over."""
        self._session = None
        self._show()

    def _use(self, wanted: bool) -> None:
        self.close()
        if wanted:
            self._controls = self._open_controls(self)
            self._show()

    def _show(self) -> None:
        state = MediaState() if self._session is None else self._session.state()
        self._controls.show(replace(state, volume=self._volume))

    def _tell_jump(self) -> None:
        self._controls.jumped(self.position_ms())

    @property
    def _volume(self) -> float:
        kept = self._preferences.current
        return 0.0 if kept.muted else kept.volume_percent / 100

    # What the controls ask for

    def play(self) -> None:
        """Begin what suits today, or go on with the session."""
        if self._session is None:
            self._desk.start()
        else:
            self._session.play()

    def pause(self) -> None:
        """Pause the session, if one goes on."""
        if self._session is not None:
            self._session.pause()

    def play_pause(self) -> None:
        """Begin what suits today, or press the session's big target."""
        if self._session is None:
            self._desk.start()
        else:
            self._session.play_pause()

    def next(self) -> None:
        """Go to the next step."""
        if self._session is not None:
            self._session.next()

    def previous(self) -> None:
        """Begin the step again, or go to the one before."""
        if self._session is not None:
            self._session.previous()

    def stop(self) -> None:
        """Ask whether the session is to be left."""
        if self._session is not None:
            self._session.stop()

    def seek(self, by_ms: Milliseconds) -> None:
        """Have so much less of the step to come, or more."""
        if self._session is not None:
            self._session.seek(by_ms)

    def position_ms(self) -> Milliseconds:
        """How much of the step is over."""
        return 0 if self._session is None else self._session.position_ms()

    def set_volume(self, volume: float) -> None:
        """Play the sounds as loud; whoever turns the volume up wants to hear it."""
        percent = round(100 * volume)
        self._preferences.set(Settings.volume_percent, percent)
        if percent:
            self._preferences.set(Settings.muted, value=False)

    def raise_window(self) -> None:
        """Bring the window to the front."""
        self._desk.raise_window()

    def quit(self) -> None:
        """Close the program, as its window's button does."""
        self._desk.quit()
