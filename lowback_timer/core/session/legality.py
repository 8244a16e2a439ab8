"""What the step that is going on allows, beyond what the session's state does."""

from __future__ import annotations

from collections.abc import Iterable

from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.step_run import StepRun
from lowback_timer.core.session.summary import tally_of
from lowback_timer.core.session.timeline import StepKind, Timeline
from lowback_timer.core.session.transitions import Trigger


def refusal_of(
    trigger: Trigger, run: StepRun, timeline: Timeline, records: Iterable[SetRecord]
) -> str | None:
    """Why the command is not allowed in the step of `run`, or None.

    Args:
        trigger: the command.
        run: the step that is going on.
        timeline: what the session goes through.
        records: what was done so far.
    """
    step = run.step
    match trigger:
        case Trigger.COUNT_REP if not run.is_by_hand:
            return "only reps that are counted by hand can be counted"
        case Trigger.FINISH_SET if not step.kind.is_work:
            return "there is no set to finish in this step"
        case Trigger.ADD_TIME if step.kind is StepKind.REPS:
            return "a set of reps has no clock that could be changed"
        case Trigger.ADD_TIME if step.is_open:
            return "a hold as long as one can has no end that could be moved"
        case Trigger.ADD_TIME if run.is_waiting:
            return "the rest is over, and whoever is ready can skip to the next set"
        case Trigger.SKIP_SECTION if timeline.after_section(step.index) is None:
            return "no section follows"
        case Trigger.REOPEN if tally_of(timeline, records).is_full:
            return "every set was done in full"
        case _:
            return None
