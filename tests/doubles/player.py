"""A player that plays nothing."""

from lowback_timer.core.cues.tones import Sound


class RecordingPlayer:
    """Plays nothing and keeps what it was asked for.

    Attributes:
        calls: The name of each method called and its arguments, in order.
    """

    name = "recording"
    device = "memory"
    reason = ""
    details = ""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[object, ...]]] = []

    def open(self, patience_s: float = 0.0) -> None:
        """Do nothing: opening plays nothing."""

    def play(self, sound: Sound, wait_ms: int = 0) -> None:
        """Record the call, with the wait if there is one."""
        self.calls.append(("play", (sound, wait_ms)[: 1 + bool(wait_ms)]))

    def play_run(self, sound: Sound, count: int, every_ms: int, wait_ms: int = 0) -> None:
        """Record the call, with the wait if there is one."""
        arguments = (sound, count, every_ms, wait_ms)
        self.calls.append(("play_run", arguments[: 3 + bool(wait_ms)]))

    def keep_awake(self) -> None:
        """Record the call."""
        self.calls.append(("keep_awake", ()))

    def stop(self) -> None:
        """Record the call."""
        self.calls.append(("stop", ()))

    def set_volume(self, percent: int) -> None:
        """Record the call."""
        self.calls.append(("set_volume", (percent,)))

    def set_muted(self, muted: bool) -> None:
        """Record the call."""
        self.calls.append(("set_muted", (muted,)))

    def close(self) -> None:
        """Record the call."""
        self.calls.append(("close", ()))
