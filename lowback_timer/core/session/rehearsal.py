"""A whole session gone through in no time, to know beforehand all that it will say."""

from __future__ import annotations

from lowback_timer.core.session.events import Event
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline


def rehearse(timeline: Timeline) -> tuple[Event, ...]:
    """Every event of an undisturbed session that starts at instant 0."""
    session = Session(timeline)
    return (*session.start(), *session.advance_to(timeline.duration_ms))
