"""An output that keeps what it was given."""

from __future__ import annotations

from collections.abc import Callable

from lowback_timer.devices.sound.orders import Order
from lowback_timer.devices.sound.output import RATE, OutputError


class FakeOutput:
    """Plays into a list, until it is lost.

    Attributes:
        heard: Every buffer that was started.
        stops: How often everything was silenced.
        failure: Why nothing can be played any more.
    """

    device = "loudspeakers"

    def __init__(self, name: str = "fake", rate: int = RATE, *, stops_at_once: bool = True) -> None:
        self.name = name
        self.rate = rate
        self.stops_at_once = stops_at_once
        self.heard: list[bytes] = []
        self.stops = 0
        self.failure = ""

    def start(self, samples: bytes) -> None:
        if self.failure:
            raise OutputError(self.failure)
        self.heard.append(samples)

    def stop(self) -> None:
        self.stops += 1

    def serve(self, read: Callable[[], Order | None], obey: Callable[[Order], None]) -> None:
        while (order := read()) is not None:
            obey(order)
