"""How late loudspeakers are, from somebody who taps along with a steady series of beeps.

Taps are matched to beeps, each with the one that it must belong to, and the middle of their
distances is taken: a tap that was missed, doubled or far off changes nothing. People tap a little
ahead of what they hear, by some tens of milliseconds (B. H. Repp, Sensorimotor synchronization: A
review of the tapping literature, Psychonomic Bulletin & Review 12, 2005); that much is added.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from lowback_timer.core.plan.dose import Milliseconds

BEEPS_EVERY_MS: Milliseconds = 1_000
"""So far apart that a sound half a second late cannot be taken for the next one."""

TAPS = 8
"""How many are asked for."""

_LEAST_TAPS = 5
_EARLIEST_MS = 250
"""So long before a beep a tap still belongs to it, and not to the one before."""
_AHEAD_MS = 30
"""How far people tap ahead of what they hear. Our own round number within what is reported."""
_FAR_OFF_MS, _UNEVEN_MS = 120, 45
_STEP_MS = 10
"""Nothing finer can be told from so few taps."""


class Unclear(Enum):
    """Why nothing can be told from some taps."""

    FEW = "few"
    UNEVEN = "uneven"


def delay_of(first_ms: float, taps_ms: Iterable[float]) -> Milliseconds | Unclear:
    """How late the beeps were heard, to ten milliseconds; 0 for no later than can be told.

    Args:
        first_ms: when the first beep was ordered; one follows every `BEEPS_EVERY_MS`.
        taps_ms: when it was tapped, on the same clock, in any order.
    """
    late: dict[int, list[float]] = {}
    for tap_ms in taps_ms:
        beep, off_ms = divmod(tap_ms - first_ms + _EARLIEST_MS, BEEPS_EVERY_MS)
        if beep >= 0:
            late.setdefault(int(beep), []).append(off_ms - _EARLIEST_MS)
    if len(late) < _LEAST_TAPS:
        return Unclear.FEW
    middle = _middle([off_ms for each in late.values() for off_ms in each])
    nearest = [min(each, key=lambda off_ms: abs(off_ms - middle)) for each in late.values()]
    near = [off_ms for off_ms in nearest if abs(off_ms - middle) <= _FAR_OFF_MS]
    if len(near) < _LEAST_TAPS:
        return Unclear.UNEVEN
    middle = _middle(near)
    if _middle([abs(off_ms - middle) for off_ms in near]) > _UNEVEN_MS:
        return Unclear.UNEVEN
    return max(0, _STEP_MS * round((middle + _AHEAD_MS) / _STEP_MS))


def _middle(numbers: Sequence[float]) -> float:
    """The median."""
    ordered = sorted(numbers)
    half = len(ordered) // 2
    return (ordered[half] + ordered[-half - 1]) / 2
