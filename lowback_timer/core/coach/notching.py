"""How far a notch goes: a dose that is some notches more or less, and weights likewise.

A notch is one rep or five seconds; that is our own convention. It never leads beyond what the
library says of the exercise, unless the workout itself does. A weight grows by 2.5 to 10 %, as
Baechle and Earle (Essentials of Strength Training and Conditioning) and the American College of
Sports Medicine (Ratamess et al., Med Sci Sports Exerc 2009;41:687-708) have it.
"""

from __future__ import annotations

from dataclasses import replace

from lowback_timer.core.plan.dose import Dose, DoseOption, Hold, HoldRange, Reps

HOLD_NOTCH_MS = 5_000
_LEAST_SHARE, _MOST_SHARE = 25, 100
"""By how much of it a weight grows, in thousandths."""


def amount_in(work: Reps | Hold) -> int:
    """Reps, or milliseconds of a hold."""
    return work.duration_ms if isinstance(work, Hold) else work.count


def least_in(option: DoseOption) -> int:
    """The least that makes sense, in reps or milliseconds."""
    return option.work.least_ms if isinstance(option.work, HoldRange) else option.work.least


def most_in(option: DoseOption) -> int:
    """The most that makes sense, in reps or milliseconds."""
    return option.work.most_ms if isinstance(option.work, HoldRange) else option.work.most


def notched(dose: Dose, option: DoseOption, notches: int) -> Dose:
    """The dose some notches larger, or smaller where `notches` is negative; all its sets alike.

    Args:
        dose: What a workout says. One that goes beyond the option by itself grows no further, and
            one below it shrinks no further.
        option: What the library says of dosing the exercise in that way.
        notches: How many, of one rep or `HOLD_NOTCH_MS` each.
    """
    works = dose.works or (dose.work,)
    if isinstance(dose.work, Hold) and dose.work.is_open:
        return dose  # as long as one can is that already
    amounts = [amount_in(work) for work in works]
    size = HOLD_NOTCH_MS if isinstance(dose.work, Hold) else 1
    down = min(0, least_in(option) - min(amounts))
    up = max(0, most_in(option) - max(amounts))
    more = max(down, min(up, notches * size))
    if not more:
        return dose
    moved = tuple(_larger(work, more) for work in works)
    return replace(dose, work=moved[0], works=moved if dose.works else ())


def _larger(work: Reps | Hold, more: int) -> Reps | Hold:
    if isinstance(work, Hold):
        return replace(work, duration_ms=work.duration_ms + more)
    return replace(work, count=work.count + more)


# Weights, in grams


def load_step_g(load_g: int) -> int:
    """By how much a weight is made heavier: there are smaller plates for smaller weights."""
    if load_g < 10_000:
        return 500
    return 1_000 if load_g < 50_000 else 2_500


def heavier_g(load_g: int) -> int | None:
    """The next weight, 2.5 to 10 % heavier; None: no plate is small enough for that."""
    more = _whole_steps(load_g)
    return None if more is None else load_g + more


def lighter_g(load_g: int) -> int | None:
    """The weight below, 2.5 to 10 % lighter; None: no plate is small enough for that."""
    less = _whole_steps(load_g)
    return None if less is None else load_g - less


def _whole_steps(load_g: int) -> int | None:
    """As few steps as are enough."""
    step = load_step_g(load_g)
    steps = -(-load_g * _LEAST_SHARE // (1000 * step))
    return steps * step if steps * step * 1000 <= load_g * _MOST_SHARE else None
