"""Media controls that keep what they are told, and nothing that opens any."""

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.devices.media.controls import MediaHandler, MediaState, NoControls
from lowback_timer.window.services.media_keys import Desk, MediaKeys
from lowback_timer.window.services.preferences import Preferences


class RecordingControls:
    """`MediaControls` for tests."""

    def __init__(self) -> None:
        self.handler: MediaHandler | None = None
        """Set by `open`."""
        self.shown: list[MediaState] = []
        """Every state that differs from the one before."""
        self.jumps: list[Milliseconds] = []
        self.is_open = False

    def open(self, handler: MediaHandler) -> "RecordingControls":
        """Such as `open_media_controls`."""
        self.handler, self.is_open = handler, True
        return self

    def show(self, state: MediaState) -> None:
        if self.shown[-1:] != [state]:
            self.shown.append(state)

    def jumped(self, position_ms: Milliseconds) -> None:
        self.jumps.append(position_ms)

    def close(self) -> None:
        self.is_open = False


class RecordingHandler:
    """A `MediaHandler` that keeps what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        self.position = 0

    def play(self) -> None:
        self.asked.append("play")

    def pause(self) -> None:
        self.asked.append("pause")

    def play_pause(self) -> None:
        self.asked.append("play_pause")

    def next(self) -> None:
        self.asked.append("next")

    def previous(self) -> None:
        self.asked.append("previous")

    def stop(self) -> None:
        self.asked.append("stop")

    def seek(self, by_ms: Milliseconds) -> None:
        self.asked.append(("seek", by_ms))

    def position_ms(self) -> Milliseconds:
        return self.position

    def set_volume(self, volume: float) -> None:
        self.asked.append(("volume", volume))

    def raise_window(self) -> None:
        self.asked.append("raise")

    def quit(self) -> None:
        self.asked.append("quit")


def silent_media_keys(preferences: Preferences) -> MediaKeys:
    """Media keys that are never seen, and of a program that does nothing without a session."""
    desk = Desk(start=_nothing, raise_window=_nothing, quit=_nothing)
    return MediaKeys(lambda _handler: NoControls(), preferences, desk)


def _nothing() -> None:
    pass
