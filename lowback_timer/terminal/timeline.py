"""`lowback-timer timeline`: every step of a workout before it has begun."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from lowback_timer.core.choices import Verbosity
from lowback_timer.core.cues.speech import utterances_of
from lowback_timer.core.cues.tones import sound_of
from lowback_timer.core.cues.words import clock_text, round_text, set_text, side_text
from lowback_timer.core.plan.dose import Hold
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.session.timeline import Step, StepKind, Timeline
from lowback_timer.options import Single
from lowback_timer.terminal.libraries import open_library, timeline_of
from lowback_timer.terminal.output import table


def run(wanted: str | Single, own_files: Sequence[Path], *, as_json: bool) -> int:
    """Print the timeline of a workout, or of just one exercise; returns the exit code."""
    timeline = timeline_of(open_library(own_files), wanted)
    if as_json:
        print(json.dumps(as_object(timeline), indent=2))
    else:
        print(*_lines(timeline), sep="\n")
    return 0


def as_object(timeline: Timeline) -> dict[str, object]:
    """The timeline as JSON shows it, with all that is heard and said on the way."""
    return {
        "workout": timeline.workout.id,
        "name": timeline.workout.name,
        "duration_ms": timeline.duration_ms,
        "steps": [_step_object(step) for step in timeline.steps],
        "cues": list(_cue_objects(timeline)),
    }


def _step_object(step: Step) -> dict[str, object]:
    """One step. Its amount is null unless it is work, so that amounts can be added up."""
    work = step.work if step.kind.is_work else None
    return {
        "index": step.index,
        "kind": step.kind,
        "section": step.section,
        "section_index": step.section_index,
        "round": step.round_number,
        "rounds": step.rounds,
        "exercise": step.exercise.id,
        "side": "alternate" if step.alternates else step.side,
        "set": step.set_number,
        "sets": step.dose.sets,
        "reps": None if work is None or isinstance(work, Hold) else work.count,
        "hold_ms": work.duration_ms if isinstance(work, Hold) else None,
        "is_open": step.is_open,
        "start_ms": step.start_ms,
        "duration_ms": step.duration_ms,
    }


def _cue_objects(timeline: Timeline) -> Iterator[dict[str, object]]:
    for event in rehearse(timeline):
        sound = sound_of(event)
        words = [each.text for each in utterances_of(event, timeline, Verbosity.COACH)]
        if sound or words:
            yield {"at_ms": event.at_ms, "sound": sound, "say": " ".join(words) or None}


def _lines(timeline: Timeline) -> Iterator[str]:
    workout = timeline.workout
    yield f"{workout.name} ({workout.id}), {clock_text(timeline.duration_ms)}"
    rows = table([_row(step) for step in timeline.steps], right=[0, 1])
    sections = groupby(
        zip(timeline.steps, rows, strict=True), key=lambda pair: pair[0].section_index
    )
    for index, pairs in sections:
        yield ""
        yield workout.sections[index].kind.label
        yield from (f"  {row}" for _, row in pairs)
    for section in workout.sections:
        if not section.is_on:
            names = ", ".join(item.exercise.name for item in section.items)
            yield ""
            yield f"{section.kind.label}, left out unless it is switched on in the window: {names}"
    work = [step for step in timeline.steps if step.kind.is_work]
    work_ms = sum(step.duration_ms for step in work)
    rest_ms = timeline.duration_ms - work_ms
    yield ""
    yield (
        f"{len(timeline.steps)} steps, {len(work)} of them work: {clock_text(work_ms)} of work, "
        f"{clock_text(rest_ms)} to rest and get ready"
    )


def _round_of(step: Step) -> str:
    return f", {round_text(step)}" if step.rounds > 1 else ""


def _row(step: Step) -> tuple[str, ...]:
    return (
        clock_text(step.start_ms),
        clock_text(step.duration_ms),
        step.kind.value.replace("_", " "),
        step.exercise.name,
        f"set {step.set_number} of {step.dose.sets}{_round_of(step)}",
        set_text(step) if step.kind.is_work else "",
        "" if step.kind is StepKind.REST else side_text(step),
    )
