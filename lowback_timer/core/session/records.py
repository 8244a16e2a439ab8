"""The log: what was really done, set by set."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lowback_timer.core.plan.dose import Hold, Side
from lowback_timer.core.session.timeline import Step


class Outcome(StrEnum):
    """How a set ended."""

    DONE = "done"
    ENDED_EARLY = "ended_early"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class SetRecord:
    """What was really done in one set on one side. Amounts are reps, or milliseconds held."""

    step: Step
    side: Side | None
    planned: int
    done: int
    outcome: Outcome


def records_of(step: Step, done: int, *, skipped: bool) -> tuple[SetRecord, ...]:
    """The records of a set of which `done` was done, in turns or in milliseconds.

    One record, or one per side when the sides take turns.
    """
    work = step.dose.work
    planned = work.duration_ms if isinstance(work, Hold) else work.count
    shares = (
        {Side.LEFT: (done + 1) // 2, Side.RIGHT: done // 2}
        if step.alternates
        else {step.side: done}
    )
    return tuple(
        SetRecord(step, side, planned, share, _outcome(planned, share, skipped=skipped))
        for side, share in shares.items()
    )


def _outcome(planned: int, done: int, *, skipped: bool) -> Outcome:
    if skipped:
        return Outcome.SKIPPED
    return Outcome.DONE if done >= planned else Outcome.ENDED_EARLY
