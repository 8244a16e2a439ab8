"""Drives a session by a clock: the session's time from real time, and when to look again."""

from __future__ import annotations

from collections.abc import Callable

from lowback_timer.core.session.events import Event
from lowback_timer.core.session.session import Session
from lowback_timer.devices.clock import Clock, SleepWatch

SLICE_MS = 200
"""The longest wait between two looks, so that Ctrl+C and sleep are noticed soon."""
SHORTEST_WAIT_MS = 0.1
"""A wait rounded down to nothing would turn the last moments before an event into a busy loop."""


class Pace:
    """A session's own time: it runs `speed` times as fast as the clock, and not during sleep."""

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


def drive(
    session: Session,
    clock: Clock,
    pace: Pace,
    *,
    handle: Callable[[tuple[Event, ...]], None],
    sleep: Callable[[float], None],
    is_interrupted: Callable[[], bool],
) -> None:
    """Run `session` to its end, or until it is interrupted; then it is abandoned.

    Args:
        session: A session that has not begun.
        clock: Where the time comes from.
        pace: The session's time on that clock.
        handle: Takes all events in order, as they happen.
        sleep: Waits for so many seconds.
        is_interrupted: Tells whether it is time to end.
    """
    watch = SleepWatch(clock)
    pace.go_on_from(0)
    handle(session.start())
    known_ms = 0
    while True:
        if watch.missed_ms():
            # Nobody is at the keyboard to be asked, so it goes on by itself, after the lead-in.
            pace.go_on_from(known_ms)
            handle((*session.pause(), *session.resume()))
        else:
            known_ms = int(pace.now_ms())
            handle(session.advance_to(known_ms))
        if session.state.is_over:
            return
        if is_interrupted():
            handle(session.abandon())
            return
        due_ms = session.next_due_ms
        wait_ms = SLICE_MS if due_ms is None else min(SLICE_MS, pace.real_ms(due_ms))
        sleep(max(wait_ms, SHORTEST_WAIT_MS) / 1000)
