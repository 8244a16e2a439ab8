"""Whether somebody is still there, where a session goes on only when a person does something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lowback_timer.core.plan.dose import Milliseconds

if TYPE_CHECKING:
    from lowback_timer.core.session.session import Session

LEFT_ALONE_AFTER_MS: Milliseconds = 5 * 60_000
"""Whoever keeps a session waiting for longer than that has gone away."""


def is_left_alone(session: Session, now_ms: Milliseconds) -> bool:
    """Whether the person has gone away: in a pause, a rest that waits, or a set counted by hand.

    Then nothing has to be kept awake, and no time of training goes by.

    Args:
        session: The session.
        now_ms: The present, on the clock that the session is told of. In a pause, it need not have
            been told.
    """
    since_ms = session.waits_since_ms
    return since_ms is not None and now_ms - since_ms > LEFT_ALONE_AFTER_MS
