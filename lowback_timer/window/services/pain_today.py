"""How much the back hurts today, said before a session on whatever page."""

from __future__ import annotations

from lowback_timer.devices.clock import Clock

HOLDS_MS = 60 * 60_000
"""What was said earlier than that says nothing of now."""


class PainToday:
    """Known until a session begins, which takes it along, or until too long ago."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._pain: int | None = None
        self._said_at_ms = 0.0
        self.earlier: tuple[int, ...] = ()
        """What was said before the last sessions, in order."""

    @property
    def known(self) -> int | None:
        """From 0 to 10; None: nobody has said so."""
        is_old = self._clock.wall_ms() - self._said_at_ms > HOLDS_MS
        return None if is_old else self._pain

    def say(self, pain: int | None) -> None:
        """Say how much it hurts now, or take that back."""
        self._pain, self._said_at_ms = pain, self._clock.wall_ms()

    def take(self) -> int | None:
        """Hand it to the session that begins."""
        pain, self._pain = self.known, None
        return pain
