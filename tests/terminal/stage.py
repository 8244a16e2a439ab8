"""A stage to follow sessions on: time that passes only while one sleeps."""

from collections.abc import Callable

from lowback_timer.terminal.interruption import Interruption


class FakeClock:
    """A clock that stands still until somebody sleeps, is late by `lag_ms`, or dozes off."""

    def __init__(self) -> None:
        self.ms = 5_000_000.0
        self.wall_offset_ms = 0.0
        self.lag_ms = 0.0
        self.slept_s: list[float] = []
        self.on_sleep: Callable[[], None] = lambda: None

    def now_ms(self) -> float:
        return self.ms

    def wall_ms(self) -> float:
        return self.ms + self.wall_offset_ms

    def sleep(self, seconds: float) -> None:
        self.slept_s.append(seconds)
        self.ms += seconds * 1000 + self.lag_ms
        self.on_sleep()


class At:
    """Does something once, as soon as the clock has gone on by `ms`."""

    def __init__(self, clock: FakeClock, ms: float, action: Callable[[], None]) -> None:
        self._clock = clock
        self._due_ms = clock.ms + ms
        self._action: Callable[[], None] | None = action

    def __call__(self) -> None:
        if self._action and self._clock.ms >= self._due_ms:
            action, self._action = self._action, None
            action()


def interrupt_at(clock: FakeClock, ms: float, number: int = 2) -> Interruption:
    """An interruption that comes when `ms` have passed."""
    interruption = Interruption()

    def interrupt() -> None:
        interruption.signal_number = number

    clock.on_sleep = At(clock, ms, interrupt)
    return interruption
