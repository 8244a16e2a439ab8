"""Drives a session by a clock: when to look again, and what to do after sleep."""

from __future__ import annotations

from collections.abc import Callable

from lowback_timer.core.session.events import Event
from lowback_timer.core.session.progress import Progress
from lowback_timer.core.session.session import Session
from lowback_timer.devices.clock import Clock, SessionClock, SleepWatch

SLICE_MS = 200
"""The longest wait between two looks, so that Ctrl+C and sleep are noticed soon."""
SHORTEST_WAIT_MS = 0.1
"""A wait rounded down to nothing would turn the last moments before an event into a busy loop."""


def drive(
    session: Session,
    clock: Clock,
    time: SessionClock,
    *,
    handle: Callable[[tuple[Event, ...]], None],
    sleep: Callable[[float], None],
    is_interrupted: Callable[[], bool],
    progress: Progress | None = None,
) -> None:
    """Run `session` to its end, or until it is interrupted; then it is abandoned.

    Holds as long as one can end when they are reckoned to.

    Args:
        session: A session that has not begun.
        clock: Where the time comes from.
        time: The session's own, on that clock.
        handle: Takes all events in order, as they happen.
        sleep: Waits for so many seconds.
        is_interrupted: Tells whether it is time to end.
        progress: How far an earlier session has come, if it goes on from there.
    """
    watch = SleepWatch(clock)
    known_ms = 0 if progress is None else progress.active_ms
    time.go_on_from(known_ms)
    session.advance_to(known_ms)  # nothing happens before the beginning
    handle(session.start() if progress is None else session.go_on(progress))
    while True:
        if watch.missed_ms():
            # Nobody is at the keyboard to be asked, so it goes on by itself, after the lead-in.
            time.go_on_from(known_ms)
            handle((*session.pause(), *session.resume()))
        else:
            known_ms = int(time.now_ms())
            handle(session.advance_to(known_ms))
            # Nor is anybody to say that they cannot hold on any longer.
            if session.step.is_open and session.reading().left_ms == 0:
                handle(session.finish_set())
        if session.state.is_over:
            return
        if is_interrupted():
            handle(session.abandon())
            return
        due_ms = session.next_due_ms
        wait_ms = SLICE_MS if due_ms is None else min(SLICE_MS, time.real_ms(due_ms))
        sleep(max(wait_ms, SHORTEST_WAIT_MS) / 1000)
