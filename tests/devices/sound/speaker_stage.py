"""A stage for the player that can be heard: links that do what a test says, and a clock."""

from __future__ import annotations

from collections.abc import Callable

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound.orders import Kind, Order, Report, State
from lowback_timer.devices.sound.speaker import SpeakerPlayer

OPEN = Report(State.OPEN, "Qt Multimedia", "Speakers", ("simpleaudio is not installed",))


class FakeLink:
    """A sound process of which the test says what it does."""

    def __init__(self, report: Callable[[Report], None]) -> None:
        self.report = report
        self.orders: list[Order] = []
        self.takes_orders = True
        self.is_ended = False

    def send(self, order: Order) -> None:
        if not self.takes_orders:
            raise BlockingIOError
        self.orders.append(order)

    def end(self) -> None:
        self.is_ended = True

    def open(self) -> None:
        """Open a device, and do all that was ordered so far."""
        self.report(Report(State.OPENING))
        self.report(OPEN)
        self.answer()

    def answer(self) -> None:
        for _ in self.orders:
            self.report(Report(State.DONE))

    def lose(self, reason: str = "unplugged") -> None:
        self.report(Report(State.LOST, failures=(reason,)))

    @property
    def heard(self) -> list[Sound]:
        return [order.sound for order in self.orders if order.kind is Kind.PLAY]


class SpeakerStage:
    """A player, its links and the time."""

    def __init__(self) -> None:
        self.now_s = 1_000.0
        self.links: list[FakeLink] = []
        self.changes: list[str] = []
        self.player = SpeakerPlayer(
            self._connect,
            "simpleaudio",
            lambda: self.changes.append(self.player.reason or "sound"),
            lambda: self.now_s,
        )

    def _connect(self, report: Callable[[Report], None]) -> FakeLink:
        self.links.append(FakeLink(report))
        return self.links[-1]

    @property
    def link(self) -> FakeLink:
        return self.links[-1]

    def pass_time(self, seconds: float) -> None:
        """Let time pass, with a look whenever one is due."""
        end_s = self.now_s + seconds
        while (wait_s := self.player.look()) is not None and self.now_s + wait_s <= end_s:
            self.now_s += wait_s
        self.now_s = end_s
        self.player.look()
