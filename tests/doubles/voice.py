"""A voice that says nothing."""

from collections.abc import Callable


def _nothing() -> None: ...


class RecordingVoice:
    """Says nothing and keeps what it was asked for.

    Attributes:
        calls: The name of each method called and its arguments, in order.
    """

    name = "recording"

    def __init__(self, *, is_open: bool = True) -> None:
        self.when_free: Callable[[], None] = _nothing
        self.calls: list[tuple[str, tuple[object, ...]]] = []
        self.is_free = is_open
        self.is_speaking = False
        self.reopenings = 0

    @property
    def said(self) -> list[object]:
        """Every text it was asked to say."""
        return [arguments[0] for name, arguments in self.calls if name == "say"]

    def finish(self) -> None:
        """Have come to the end of what was being said, or be open now."""
        self.is_speaking, self.is_free = False, True
        self.when_free()

    def say(self, text: str) -> None:
        """Record the call."""
        self.calls.append(("say", (text,)))
        self.is_speaking, self.is_free = True, False

    def stop(self) -> None:
        """Record the call; like a real voice, it takes until `finish` to be silent."""
        self.calls.append(("stop", ()))

    def reopen(self) -> None:
        """Count the call."""
        self.reopenings += 1

    def voices(self) -> tuple[str, ...]:
        """Two, to choose from."""
        return ("Ada", "Grace")

    def set_voice(self, name: str) -> None:
        """Record the call."""
        self.calls.append(("set_voice", (name,)))

    def set_language(self, code: str) -> None:
        """Record the call."""
        self.calls.append(("set_language", (code,)))

    def set_rate(self, percent: int) -> None:
        """Record the call."""
        self.calls.append(("set_rate", (percent,)))

    def set_volume(self, percent: int) -> None:
        """Record the call."""
        self.calls.append(("set_volume", (percent,)))

    def close(self) -> bool:
        """Record the call."""
        self.calls.append(("close", ()))
        return True
