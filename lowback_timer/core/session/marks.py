"""What happens inside a step, and how long after its start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from lowback_timer.core.plan.dose import Milliseconds, RepPhase, Reps
from lowback_timer.core.session.events import (
    Countdown,
    Event,
    Halfway,
    LastSeconds,
    PhaseStarted,
    RepCounted,
    SecondHeld,
    StepAnnounced,
    TenSecondsLeft,
)
from lowback_timer.core.session.timeline import COUNTED_SECONDS, Step, StepKind

ANNOUNCE_AFTER_MS = 600
"""Leaves the end tone of the set before alone; see `tools/sounds` for its length."""

HALFWAY_FROM_MS = 20_000
"""Shorter holds have no halfway cue: it would run into the last seconds."""

TEN_SECONDS_MS = 10_000

TEN_SECONDS_ABOVE_MS = 20_000
"""In shorter holds ten seconds before the end is halfway, or earlier."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An event that is due `offset_ms` after the start of its step."""

    offset_ms: Milliseconds
    event_at: Callable[[Milliseconds], Event]
    """Makes the event, given the instant at which it happens."""


def marks_of(
    step: Step, duration_ms: Milliseconds, *, leads_to_work: bool, paced: bool
) -> tuple[Mark, ...]:
    """All marks of `step` in order, for the length it has now.

    Args:
        step: the step.
        duration_ms: its length, time added or taken away included; of a hold as long as one can
            the most that is let pass.
        leads_to_work: whether the next step is one in which the body works.
        paced: whether reps are counted by the clock; by hand, a set of reps has no marks.
    """
    if step.kind is StepKind.REPS:
        marks = _rep_marks(step) if paced else iter(())
    elif step.is_open:
        # It has no end to count down to, and no middle.
        marks = _held_seconds(duration_ms)
    elif step.kind is StepKind.HOLD:
        marks = _hold_marks(duration_ms)
    else:
        marks = _waiting_marks(step, duration_ms, leads_to_work=leads_to_work)
    # The sort is stable: what falls on one instant keeps the order in which it was named.
    return tuple(sorted(marks, key=lambda mark: mark.offset_ms))


def announced_after_ms(duration_ms: Milliseconds) -> Milliseconds:
    """How long after its start a step without work is announced."""
    return min(ANNOUNCE_AFTER_MS, duration_ms // 2)


def _rep_marks(step: Step) -> Iterator[Mark]:
    work = step.work
    assert isinstance(work, Reps)
    tempo, reps = work.tempo, work.count
    for turn in range(1, step.turns + 1):
        start = (turn - 1) * tempo.rep_ms
        rep, side = step.rep_of(turn), step.side_of(turn)
        counted = partial(RepCounted, rep=rep, reps=reps, side=side, turn=turn, by_hand=False)
        yield Mark(start + tempo.counted_ms, counted)
        for phase, offset, length in tempo.phases():
            waits = offset == tempo.counted_ms
            if waits and turn == step.turns:
                continue
            opens_set = turn == 1 and offset == 0
            begun = partial(
                PhaseStarted,
                rep=rep,
                side=side,
                turn=turn,
                phase=phase,
                opens_set=opens_set,
                opens_rep=offset == 0,
            )
            yield Mark(start + offset, begun)
            if phase is RepPhase.HOLD and not waits:
                for second in range(1, -(-length // 1000)):
                    at = start + offset + second * 1000
                    yield Mark(at, partial(SecondHeld, seconds=second, in_rep=True))


def _held_seconds(until_ms: Milliseconds) -> Iterator[Mark]:
    for at in range(1000, until_ms, 1000):
        yield Mark(at, partial(SecondHeld, seconds=at // 1000))


def _hold_marks(duration_ms: Milliseconds) -> Iterator[Mark]:
    last_from_ms = duration_ms - COUNTED_SECONDS[0] * 1000
    halfway_ms = duration_ms // 2 if duration_ms >= HALFWAY_FROM_MS else None
    yield from (mark for mark in _held_seconds(last_from_ms) if mark.offset_ms != halfway_ms)
    if halfway_ms is not None:
        yield Mark(halfway_ms, Halfway)
    if duration_ms > TEN_SECONDS_ABOVE_MS:
        yield Mark(duration_ms - TEN_SECONDS_MS, TenSecondsLeft)
    # Of a hold of three seconds the first falls on its go, which says more.
    yield from (mark for mark in _counted_down(duration_ms, LastSeconds) if mark.offset_ms)


def _waiting_marks(step: Step, duration_ms: Milliseconds, *, leads_to_work: bool) -> Iterator[Mark]:
    yield Mark(announced_after_ms(duration_ms), partial(StepAnnounced, step=step))
    if leads_to_work:
        yield from _counted_down(duration_ms, Countdown)


def _counted_down(
    end_ms: Milliseconds, event: type[Countdown] | type[LastSeconds]
) -> Iterator[Mark]:
    for seconds in COUNTED_SECONDS:
        if end_ms >= seconds * 1000:
            yield Mark(end_ms - seconds * 1000, partial(event, seconds_left=seconds))
