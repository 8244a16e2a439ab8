"""How often the clock is looked at: as often as there is something new to see."""

from __future__ import annotations

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.reading import Reading
from lowback_timer.window.figures.figure_time import moves

FIGURE_PACE_MS, CALM_PACE_MS, HIDDEN_PACE_MS = 40, 100, 500


def pace_of(reading: Reading, *, can_be_seen: bool, is_far: bool) -> Milliseconds:
    """The longest time between two looks; the figure is not to be seen from far away."""
    if not can_be_seen:
        return HIDDEN_PACE_MS
    return FIGURE_PACE_MS if moves(reading) and not is_far else CALM_PACE_MS
