"""The laptop's clocks, and noticing that it slept."""

from __future__ import annotations

import time
from typing import Protocol

from lowback_timer.core.plan.dose import Milliseconds

ASLEEP_AFTER_MS = 2_000
"""A longer silence between two looks at the clock is sleep; docs/adr/0002-sleep.md says why."""


class Clock(Protocol):
    """Where the time comes from; tests hand in their own."""

    def now_ms(self) -> float:
        """Milliseconds on a clock that only runs forward, from any origin."""

    def wall_ms(self) -> float:
        """Milliseconds on the clock on the wall, which may be set."""


class SystemClock:
    """The clocks of this machine."""

    def now_ms(self) -> float:
        """Milliseconds since some origin."""
        return time.perf_counter_ns() / 1e6

    def wall_ms(self) -> float:
        """Milliseconds since 1970."""
        return time.time_ns() / 1e6


class SessionClock:
    """A session's own time: it runs `speed` times as fast as the clock, and from where it is told.

    It starts at 0 and does not know of sleep: whoever notices some lets it go on from earlier.
    """

    def __init__(self, clock: Clock, speed: float = 1) -> None:
        self._clock = clock
        self._speed = speed
        self.go_on_from(0)

    def go_on_from(self, session_ms: float) -> None:
        """Let the session's time be `session_ms` at this moment."""
        self._session_ms = session_ms
        self._clock_ms = self._clock.now_ms()

    def now_ms(self) -> float:
        """The session's time."""
        return self._session_ms + (self._clock.now_ms() - self._clock_ms) * self._speed

    def real_ms(self, session_ms: float) -> float:
        """How long it really takes until the session's time is `session_ms`; negative: it was."""
        return (session_ms - self.now_ms()) / self._speed

    def wall_ms_of(self, session_ms: float) -> Milliseconds:
        """When the session's time was `session_ms` on the wall, in milliseconds since 1970."""
        return round(self._clock.wall_ms() + self.real_ms(session_ms))


class SleepWatch:
    """Tells from two clocks whether the machine slept, or the program was stopped, meanwhile."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.reset()

    def reset(self) -> None:
        """Begin to watch from now."""
        self._now_ms = self._clock.now_ms()
        self._wall_ms = self._clock.wall_ms()

    def missed_ms(self) -> Milliseconds:
        """How long nobody was there since the last look; 0 when there was no sleep.

        The steady clock stands still in the sleep of some systems and runs on in that of others,
        so the clock on the wall is watched as well. Set back, it says nothing about sleep.
        """
        now_ms, wall_ms = self._clock.now_ms(), self._clock.wall_ms()
        silence_ms = max(now_ms - self._now_ms, wall_ms - self._wall_ms)
        self._now_ms, self._wall_ms = now_ms, wall_ms
        return round(silence_ms) if silence_ms > ASLEEP_AFTER_MS else 0
