"""What the step that is going on allows, beyond what the session's state does."""

from __future__ import annotations

from collections.abc import Iterable

from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.step_run import StepRun
from lowback_timer.core.session.summary import tally_of
from lowback_timer.core.session.timeline import Step, StepKind, Timeline
from lowback_timer.core.session.transitions import Trigger


def refusal_of(  # noqa: C901, PLR0911 - a case a command
    trigger: Trigger,
    run: StepRun,
    timeline: Timeline,
    records: Iterable[SetRecord],
    *,
    is_counted_out: bool,
) -> str | None:
    """Why the command is not allowed in the step of `run`, or None.

    Args:
        trigger: the command.
        run: the step that is going on.
        timeline: what the session goes through.
        records: what was done so far.
        is_counted_out: whether the last thing that happened was a count that ended a set.
    """
    step = run.step
    match trigger:
        case Trigger.COUNT_REP if not run.is_by_hand:
            return "only reps that are counted by hand can be counted"
        case Trigger.UNCOUNT_REP if not is_counted_out and not (run.is_by_hand and run.turns_done):
            return "no rep was counted by hand that could be taken back"
        case Trigger.COUNT_ON if not is_counted_out and not run.is_by_hand:
            return "only a set that is counted by hand can go on"
        case Trigger.COUNT_ON if run.is_counting_on:
            return "the set goes on already"
        case Trigger.FINISH_SET | Trigger.IT_HURTS if not step.kind.is_work:
            return "there is no set to finish in this step"
        case Trigger.ADD_TIME if step.kind is StepKind.REPS:
            return "a set of reps has no clock that could be changed"
        case Trigger.ADD_TIME if step.is_open:
            return "a hold as long as one can has no end that could be moved"
        case Trigger.ADD_TIME if run.is_waiting:
            return "the rest is over, and whoever is ready can skip to the next set"
        case Trigger.SKIP_SECTION if timeline.after_section(step.index) is None:
            return "no section follows"
        case Trigger.SKIP_TO_COOL_DOWN if timeline.cool_down_after(step.index) is None:
            return "no cool-down lies ahead"
        case Trigger.REOPEN if tally_of(timeline, records).is_full:
            return "every set was done in full"
        case _:
            return None


def misfit_of(new: Timeline, old: Timeline, step: Step, records: Iterable[SetRecord]) -> str | None:
    """Why a session cannot go on with another timeline, or None.

    All up to the step that is going on has to be the same. Only getting ready may be for something
    else, as the body has done nothing of it yet.

    Args:
        new: what is to be gone through from now on.
        old: what the session goes through.
        step: the step that is going on.
        records: what was done so far.
    """
    if not all(new.has(each) for each in old.steps[: step.index]):
        return "what is over cannot be changed"
    now = new.steps[step.index : step.index + 1]
    is_ready = all(each.kind is StepKind.GET_READY for each in (step, *now))
    if not now or not (is_ready or new.has(step)):
        return "the step that is going on cannot be changed"
    if any(record.done and not new.has(record.step) for record in records):
        return "a set of which something was done would be lost"
    return None
