"""Events in words for a person, and as JSON for a program."""

from __future__ import annotations

from dataclasses import fields

from lowback_timer.core.cues.words import clock_text, length_text, set_text, side_text
from lowback_timer.core.plan.dose import Hold
from lowback_timer.core.session.events import (
    Countdown,
    Event,
    Go,
    Halfway,
    LastSeconds,
    Paused,
    RepCounted,
    Resumed,
    SecondHeld,
    SessionAbandoned,
    SessionFinished,
    SetFinished,
    StepAnnounced,
    StepStarted,
)
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.timeline import Step, StepKind, Timeline
from lowback_timer.terminal.output import counted

_TOLD_SECONDS = 10
"""Of the seconds held, these and their multiples are told."""

_OUTCOMES = {
    Outcome.DONE: "Set done",
    Outcome.ENDED_EARLY: "Set ended",
    Outcome.SKIPPED: "Set skipped",
}


def line_of(event: Event, timeline: Timeline) -> str | None:
    """The event in one line; None for those that a person need not read."""
    if (told := _tell(event, timeline)) is None:
        return None
    label, text = told
    # What has happened has happened: a time is rounded down here, unlike a time left.
    return f"{clock_text(event.at_ms // 1000 * 1000):>7}  {label:<14}{text}".rstrip()


def object_of(event: Event, late_ms: float) -> dict[str, object]:
    """The event as JSON shows it: its instant, its name, and whatever else it carries."""
    own = {field.name: getattr(event, field.name) for field in fields(event)}
    return {
        "at_ms": own.pop("at_ms"),
        "event": event.name,
        "late_ms": round(late_ms, 1),
        **{name: _plain(value) for name, value in own.items()},
    }


def amounts_text(record: SetRecord) -> tuple[str, str]:
    """What was planned and what was done: ("12 reps", "7 reps")."""
    if record.step.is_open:
        return "all you can", length_text(record.done)
    if isinstance(record.step.work, Hold):
        return length_text(record.planned), length_text(record.done)
    return counted(record.planned, "rep"), counted(record.done, "rep")


def _tell(event: Event, timeline: Timeline) -> tuple[str, str] | None:  # noqa: C901, PLR0911, PLR0912 - a case an event
    match event:
        case StepStarted(step=step):
            return _tell_step(step, timeline)
        case StepAnnounced(step=step) if step.kind is StepKind.GET_READY:
            return "", " ".join(step.exercise.cues[:1])
        case Countdown(seconds_left=seconds):
            return "", f"in {seconds} s"
        case Go(step=step):
            parts = (step.exercise.name, _number_text(step), set_text(step), side_text(step))
            return "Go", _joined(*parts)
        case RepCounted(rep=rep, reps=reps, side=side):
            return "Rep", _joined(f"{rep} of {reps}", side)
        case SecondHeld(seconds=seconds) if seconds % _TOLD_SECONDS == 0:
            return "Held", length_text(seconds * 1000)
        case Halfway():
            return "Halfway", ""
        case LastSeconds(seconds_left=seconds):
            return "", f"{seconds} s left"
        case SetFinished(records=records):
            return _OUTCOMES[records[0].outcome], " · ".join(map(_record_text, records))
        case Paused():
            return "Paused", "the computer slept, or this program stood still"
        case Resumed(lead_in_ms=lead_in_ms):
            return "Goes on", f"in {lead_in_ms // 1000} s" if lead_in_ms else ""
        case SessionFinished(is_whole=is_whole):
            return "Workout done", "" if is_whole else "in part"
        case SessionAbandoned():
            return "Ended", "before the end of the workout"
        case _:
            return None


def _tell_step(step: Step, timeline: Timeline) -> tuple[str, str] | None:
    if step.kind is StepKind.GET_READY:
        name, amount = step.exercise.name, set_text(step)
        return "Get ready", _joined(name, _number_text(step), amount, side_text(step))
    if step.kind is StepKind.SWITCH_SIDES:
        return "Switch sides", side_text(step)
    if step.kind is StepKind.REST:
        coming = timeline.next_work(step.index)
        following = (
            f"then {_joined(coming.exercise.name, _number_text(coming), by=', ')}"
            if coming
            else None
        )
        return "Rest", _joined(length_text(step.duration_ms), following)
    return None  # work begins with its go, which is told


def _record_text(record: SetRecord) -> str:
    planned, done = amounts_text(record)
    amount = done if record.outcome is Outcome.DONE else f"{done} of {planned}"
    return f"{record.side}: {amount}" if record.side else amount


def _number_text(step: Step) -> str:
    """Which set it is, and which round, where there are several."""
    numbers = (("set", step.set_number, step.dose.sets), ("round", step.round_number, step.rounds))
    return _joined(*(f"{what} {number} of {all_}" for what, number, all_ in numbers if all_ > 1))


def _joined(*parts: str | None, by: str = " · ") -> str:
    return by.join(part for part in parts if part)


def _plain(value: object) -> object:
    """A value as JSON knows it; a step is named by its index in the timeline."""
    if isinstance(value, Step):
        return value.index
    if isinstance(value, Timeline):
        return value.workout.id
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, SetRecord):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value
