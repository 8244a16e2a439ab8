"""The log: what was really done, set by set."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from lowback_timer.core.plan.dose import Reps, Side
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.timeline import Step, Timeline


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
    """0 for a hold as long as one can: nothing is prescribed, and all that is held is in full."""
    done: int
    outcome: Outcome
    felt: Felt | None = None
    """How it was; None when nobody has said so."""
    pain: int | None = None
    """How much it hurt, 0 to 10; None when nobody has said so."""


class SetLog:
    """What was done so far. Of two tries at a set, on each side the better one counts."""

    def __init__(self, records: Iterable[SetRecord] = ()) -> None:
        self._records = {(record.step.index, record.side): record for record in records}
        self._before = self._records  # what there was before the last set
        # Apart from the records, as it outlasts a set that is taken back, or done again.
        self._said = {key: record for key, record in self._records.items() if record.felt}

    @property
    def records(self) -> tuple[SetRecord, ...]:
        """One record for every set and side, in the workout's order."""
        keys = sorted(self._records, key=lambda key: key[0])
        return tuple(self._as_said(key) for key in keys)

    def add(self, records: Iterable[SetRecord]) -> None:
        """Log a set. A worse try, begun by mistake maybe, leaves a better one as it is."""
        self._before = dict(self._records)
        for record in records:
            key = record.step.index, record.side
            before = self._records.get(key)
            if before is None or _worth(record) >= _worth(before):
                self._records[key] = record

    def rate(self, rated: Iterable[SetRecord]) -> None:
        """Note how sets were that are logged."""
        self._said |= {(record.step.index, record.side): record for record in rated}

    def take_back(self) -> None:
        """Forget the set that was logged last, and remember what it has replaced."""
        self._records = dict(self._before)

    def replan(self, timeline: Timeline) -> None:
        """Go on over another timeline; sets that are not in it are forgotten."""
        self._records, self._before = (
            {
                key: replace(record, step=timeline.steps[record.step.index])
                for key, record in records.items()
                if timeline.has(record.step)
            }
            for records in (self._records, self._before)
        )
        self._said = {
            key: record for key, record in self._said.items() if timeline.has(record.step)
        }

    def _as_said(self, key: tuple[int, Side | None]) -> SetRecord:
        record, said = self._records[key], self._said.get(key)
        return record if said is None else replace(record, felt=said.felt, pain=said.pain)


def _worth(record: SetRecord) -> tuple[bool, int, bool]:
    outcome = record.outcome
    return outcome is Outcome.DONE, record.done, outcome is not Outcome.SKIPPED


def records_of(step: Step, done: int, *, skipped: bool) -> tuple[SetRecord, ...]:
    """The records of a set of which `done` was done, in turns or in milliseconds.

    One record, or one per side when the sides take turns.
    """
    work = step.work
    planned = work.count if isinstance(work, Reps) else 0 if work.is_open else work.duration_ms
    shares = (
        {Side.LEFT: (done + 1) // 2, Side.RIGHT: done // 2}
        if step.alternates
        else {step.side: done}
    )
    return tuple(
        SetRecord(step, side, planned, share, _outcome(planned, share, skipped=skipped))
        for side, share in shares.items()
    )


def outcome_of(planned: int, done: int) -> Outcome:
    """How a set ended of which nothing is known but amounts; 0 planned is as much as one can."""
    return _outcome(planned, done, skipped=not done)


def _outcome(planned: int, done: int, *, skipped: bool) -> Outcome:
    if skipped:
        return Outcome.SKIPPED
    return Outcome.DONE if done >= max(planned, 1) else Outcome.ENDED_EARLY
