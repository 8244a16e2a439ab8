"""What was done, set by set, against what was planned."""

from __future__ import annotations

from collections.abc import Sequence

from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.summary import tally_of
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.terminal.narration import amounts_text
from lowback_timer.terminal.output import table


def summary_lines(timeline: Timeline, records: Sequence[SetRecord]) -> list[str]:
    """A short table; every side of a set has a row of its own."""
    tally = tally_of(timeline, records)
    total = f"{tally.done} of {tally.planned} sets done"
    if tally.early:
        total += f", {tally.early} in part"
    if not records:
        return [total]
    header = ("EXERCISE", "SET", "SIDE", "PLANNED", "DONE")
    return [*table([header, *map(_row, records)], right=[3, 4]), "", total]


def _row(record: SetRecord) -> tuple[str, ...]:
    step = record.step
    return (
        step.exercise.name,
        f"{step.set_number} of {step.dose.sets}",
        record.side or "",
        *amounts_text(record),
    )
