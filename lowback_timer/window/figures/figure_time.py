"""Which moment of its four-second picture an exercise shows at an instant of the session.

Every picture shows lifting in its first second, holding in its second, lowering in its third and
pausing in its fourth, so whatever the tempo, each part of a rep drives its own second.
"""

from __future__ import annotations

import math

from lowback_timer.core.plan.dose import Milliseconds, RepPhase
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.timeline import StepKind

LOOP_MS = 4_000
HELD_MS = 1_500
"""The moment at which a held position is reached and rests."""

BREATH_MS = 4_000
"""One breath in and out: fifteen a minute."""

BREATH_STEPS = 8
"""A breath is so slow that it needs no more pictures than that."""

PREVIEW_SLOWDOWN = 2
SETTLE_MS = 1_000
"""How long before a hold the picture gets into position."""

_SECOND_OF = {RepPhase.LIFT: 0, RepPhase.HOLD: 1, RepPhase.LOWER: 2, RepPhase.PAUSE: 3}


def picture_moment(reading: Reading, *, leads_to_hold: bool) -> Milliseconds:
    """The moment to show, 0 to `LOOP_MS`.

    Args:
        reading: the session's clocks.
        leads_to_hold: whether the next work is a hold; it matters only before work.
    """
    if reading.step.kind is StepKind.HOLD:
        return HELD_MS
    if reading.step.kind is StepKind.REPS:
        return _moment_in_rep(reading)
    if leads_to_hold and reading.left_ms <= SETTLE_MS:
        return SETTLE_MS - reading.left_ms
    return reading.elapsed_ms // PREVIEW_SLOWDOWN % LOOP_MS


def breath_at(reading: Reading) -> float:
    """How full the lungs are, 0 to 1: whoever holds a position still breathes."""
    if reading.step.kind is not StepKind.HOLD:
        return 0.0
    return lungs_at(reading.elapsed_ms, BREATH_MS)


def lungs_at(now_ms: float, breath_ms: Milliseconds) -> float:
    """How full lungs are, 0 to 1 in steps, that take `breath_ms` for one breath in and out."""
    full = (1 - math.cos(2 * math.pi * now_ms / breath_ms)) / 2
    return round(full * BREATH_STEPS) / BREATH_STEPS


def moves(reading: Reading) -> bool:
    """Whether the picture moves more than a breath just now."""
    return (
        reading.state is State.RUNNING
        and not reading.lead_in_ms
        and reading.step.kind is not StepKind.HOLD
    )


def _moment_in_rep(reading: Reading) -> Milliseconds:
    phase = reading.rep_phase
    if phase is None:  # counted by hand: the picture shows the tempo, and waits for nobody
        return reading.elapsed_ms // PREVIEW_SLOWDOWN % LOOP_MS
    name, fraction = phase
    return _SECOND_OF[name] * 1000 + min(999, int(fraction * 1000))
