"""A whole session gone through in no time, to know beforehand all that it will say."""

from __future__ import annotations

from lowback_timer.core.session.events import Event
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline


def rehearse(timeline: Timeline) -> tuple[Event, ...]:
    """Every event of an undisturbed session that starts at instant 0.

    Holds as long as one can end when they are reckoned to.
    """
    session = Session(timeline)
    events = [*session.start()]
    for step in timeline.steps:
        events += session.advance_to(step.end_ms)
        if step.is_open:
            events += session.finish_set()
    return tuple(events)
