"""What a session came to: the one way to count it, for the window, the terminal and the log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Protocol

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.timeline import Step, Timeline


class Ending(StrEnum):
    """How a set ended, seen from the end of the session."""

    DONE = "done"
    EARLY = "ended early"
    SKIPPED = "skipped"
    NOT_REACHED = "not reached"


class Verdict(StrEnum):
    """What a session can be called."""

    WHOLE = "whole"
    """No set was left out, though some may have been ended early."""
    IN_PART = "in part"
    NOTHING = "nothing"


class Result(Protocol):
    """What came of a set on one side."""

    @property
    def done(self) -> int:
        """Reps, or milliseconds held."""

    @property
    def outcome(self) -> Outcome:
        """How it ended."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many sets there were; one that is for both sides counts once."""

    planned: int
    done: int
    """In full."""
    early: int
    """In part."""

    @property
    def is_full(self) -> bool:
        """Whether every set was done in full."""
        return self.done == self.planned


def sides_of(step: Step) -> tuple[Side | None, ...]:
    """The sides that a set of `step` is logged for."""
    return (Side.LEFT, Side.RIGHT) if step.alternates else (step.side,)


def ending_of(record: SetRecord | None) -> Ending:
    """How a set on one side ended; None stands for a set of which nothing is logged."""
    if record is None:
        return Ending.NOT_REACHED
    if record.outcome is Outcome.DONE:
        return Ending.DONE
    # A set that was skipped halfway through still counts for what was done of it.
    is_part = record.outcome is Outcome.ENDED_EARLY or record.done > 0
    return Ending.EARLY if is_part else Ending.SKIPPED


def tally_of(timeline: Timeline, records: Iterable[SetRecord]) -> Tally:
    """Count the sets of `timeline` that were done, in full and in part."""
    return tally_of_sets(_sets(timeline, records))


def tally_of_sets(sets: Iterable[Sequence[Result | None]]) -> Tally:
    """Count sets, each told by what came of it on its sides; None: it was not reached."""
    planned = done = begun = 0
    for sides in sets:
        planned += 1
        done += all(_is_done(each) for each in sides)
        begun += any(each is not None and each.done > 0 for each in sides)
    return Tally(planned, done, begun - done)


def verdict_of(timeline: Timeline, records: Iterable[SetRecord]) -> Verdict:
    """What a session over `timeline` in which that was done can be called."""
    sets = list(_sets(timeline, records))
    done = [each for sides in sets for each in sides if each is not None and each.done > 0]
    if not done:
        return Verdict.NOTHING
    whole = [each for each in done if each.outcome is not Outcome.SKIPPED]
    return Verdict.WHOLE if len(whole) == sum(map(len, sets)) else Verdict.IN_PART


def _is_done(record: Result | None) -> bool:
    return record is not None and record.outcome is Outcome.DONE


def _sets(timeline: Timeline, records: Iterable[SetRecord]) -> Iterable[list[SetRecord | None]]:
    """What is logged of each set, side by side."""
    found = {(record.step.index, record.side): record for record in records}
    work = (step for step in timeline.steps if step.kind.is_work)
    for _, steps in groupby(work, key=lambda step: (step.block, step.set_number)):
        yield [found.get((step.index, side)) for step in steps for side in sides_of(step)]
