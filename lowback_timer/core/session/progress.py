"""How far a session has come, so that another one can go on from there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.summary import sides_of
from lowback_timer.core.session.timeline import Step, Timeline


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a session was cut off, and what had been done by then."""

    step_index: int
    """The step that had begun."""
    active_ms: Milliseconds
    """Time from the start to then, without pauses."""
    records: tuple[SetRecord, ...] = ()
    """What was done of each set and side."""

    def fits(self, timeline: Timeline) -> bool:
        """Whether a session over `timeline` can have come so far."""
        return 0 <= self.step_index < len(timeline.steps) and _are_of(timeline, self.records)

    def goes_on_with(self, timeline: Timeline) -> Step:
        """The set that is done next, or that was under way."""
        step = timeline.steps[self.step_index]
        coming = step if step.kind.is_work else timeline.next_work(step.index)
        assert coming is not None  # a timeline ends with work
        return coming


def _are_of(timeline: Timeline, records: Iterable[SetRecord]) -> bool:
    return all(
        each.step.kind.is_work and timeline.has(each.step) and each.side in sides_of(each.step)
        for each in records
    )
