"""The set of which a person says how it was, and what is written down of that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lowback_timer.core.session.answers import SCALE, Felt
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.timeline import Step, Timeline


def last_set(
    timeline: Timeline, step: Step, records: Iterable[SetRecord], *, is_over: bool = False
) -> tuple[SetRecord, ...]:
    """What was done of the set before a step; nothing if that was left out.

    Sides of which the same was said, or nothing yet, belong together: whoever said something while
    turning over has said it of the first side alone.

    Args:
        timeline: What the session goes through.
        step: The step that is going on.
        records: What was done so far.
        is_over: Whether the session is; then its last step counts as well.
    """
    until = step.index + is_over
    work = [each for each in timeline.steps[:until] if each.kind.is_work]
    if not work:
        return ()
    last = work[-1]
    found = [
        record
        for record in records
        if record.step.index <= last.index
        and (record.step.block, record.step.set_number) == (last.block, last.set_number)
        and (record.done or record.outcome is not Outcome.SKIPPED)
    ]
    alike = found and (found[-1].felt, found[-1].pain)
    return tuple(record for record in found if (record.felt, record.pain) == alike)


def rated(
    records: Iterable[SetRecord], felt: Felt, pain: int | None = None
) -> tuple[SetRecord, ...]:
    """The records of a set that was like that.

    Raises:
        ValueError: the pain is none of `SCALE`, or belongs to a set that did not hurt.
    """
    if pain is not None and (felt is not Felt.HURT or pain not in SCALE):
        raise ValueError(f"a set that was {felt} has no pain of {pain}")
    return tuple(replace(record, felt=felt, pain=pain) for record in records)
