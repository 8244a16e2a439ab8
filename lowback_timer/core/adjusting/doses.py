"""Doses that are made larger or smaller, within the bounds that a library file has as well.

An amount is a number of reps, or the seconds of a hold; both are per side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lowback_timer.core.plan.dose import (
    Dose,
    DoseOption,
    Hold,
    HoldRange,
    Milliseconds,
    RepPhase,
    Reps,
    RepsRange,
    Sides,
    Tempo,
)
from lowback_timer.core.plan.limits import (
    HOLD_S,
    LEAST_REST_BETWEEN_SETS_S,
    REPS,
    REST_S,
    SETS,
    TEMPO_S,
)
from lowback_timer.core.plan.workout import Item, Workout

STEP = 5
"""In seconds: a hold grows by as much at a time, and so does a rest."""


def amount_of(dose: Dose) -> int:
    """Reps, or seconds of a hold; where the sets differ, of the first."""
    return _amount(dose.work)


def amounts_by_set(dose: Dose) -> tuple[int, ...]:
    """The amount of every set where they differ, else the one that all have."""
    return tuple(map(_amount, dose.works or (dose.work,)))


def amounts_for(dose: Dose) -> range:
    """The amounts that can be chosen in steps, the dose's own among them.

    Where the sets differ, all get larger or smaller alike, and the smallest is still one.
    """
    first, amounts = amount_of(dose), amounts_by_set(dose)
    below, above = first - min(amounts), max(amounts) - first
    if isinstance(dose.work, Reps):
        return range(REPS.start + below, REPS.stop - above)
    return range(_least_step(first - below) + below, HOLD_S.stop - above, STEP)


def with_amount(dose: Dose, amount: int) -> Dose:
    """The dose with another amount in every set, or in the first, and as much more in others."""
    more = amount - amount_of(dose)
    return _with_works(dose, [_larger(work, more) for work in dose.works or (dose.work,)])


def sets_for(dose: Dose) -> range:
    """The numbers of sets that can be chosen."""
    return range(SETS.start, max(SETS.stop, dose.sets + 1))


def with_sets(dose: Dose, sets: int) -> Dose:
    """The dose with more or fewer sets; several have a rest between them.

    Where sets differ, the last go first, and further ones are like the last.
    """
    if sets == dose.sets:
        return dose
    changed = replace(dose, sets=sets, works=())
    if works := [*dose.works[:sets], *dose.works[-1:] * (sets - dose.sets)]:
        changed = _with_works(changed, works)
    least_ms = LEAST_REST_BETWEEN_SETS_S * 1000
    if sets == 1 or dose.rest_ms >= least_ms:
        return changed
    return replace(changed, rest_ms=least_ms, rest_after_ms=dose.last_rest_ms)


def with_load(dose: Dose, grams: int) -> Dose:
    """The dose with another weight; 0: with none."""
    return replace(dose, load_g=grams or None)


def rests_for(dose: Dose) -> range:
    """The rests between sets, in seconds, that can be chosen in steps, its own among them."""
    return _rests(dose.rest_ms // 1000, least=LEAST_REST_BETWEEN_SETS_S)


def with_rest(dose: Dose, seconds: int) -> Dose:
    """The dose with another rest between the sets, and after them unless that is another one."""
    return replace(dose, rest_ms=seconds * 1000)


def last_rests_for(dose: Dose) -> range:
    """The rests after the last set, in seconds, that can be chosen in steps."""
    return _rests(dose.last_rest_ms // 1000, least=0)


def with_last_rest(dose: Dose, seconds: int) -> Dose:
    """The dose with another rest after its last set."""
    return replace(dose, rest_after_ms=seconds * 1000)


def sides_for(dose: Dose) -> tuple[Sides, ...]:
    """How the dose can be spread over the sides; one way only where both work at once."""
    if dose.sides is Sides.BOTH:
        return (Sides.BOTH,)
    return (Sides.EACH, Sides.ALTERNATE) if isinstance(dose.work, Reps) else (Sides.EACH,)


def tempo_part(tempo: Tempo, part: RepPhase) -> int:
    """How long a part of a rep takes, in seconds."""
    lengths = (tempo.lift_ms, tempo.hold_ms, tempo.lower_ms, tempo.pause_ms)
    return dict(zip(RepPhase, lengths, strict=True))[part] // 1000


def tempo_part_for(tempo: Tempo, part: RepPhase) -> range:
    """The seconds that a part of a rep can take: nobody lifts and lowers in no time."""
    others = {RepPhase.LIFT: tempo.lower_ms, RepPhase.LOWER: tempo.lift_ms}
    return range(0 if others.get(part, 1) else 1, TEMPO_S.stop)


def with_tempo_part(dose: Dose, part: RepPhase, seconds: int) -> Dose:
    """The dose with another length of a part of every rep; a hold stays as it is."""
    ms = seconds * 1000
    return _with_works(dose, [_at_tempo(each, part, ms) for each in dose.works or (dose.work,)])


def is_beyond_level(item: Item, written: Item, workout: Workout) -> bool:
    """Whether a dose was made larger than the level of its workout needs.

    The measure is what the library says of the exercise: the largest amount that makes sense, and
    the sets for the level. What is written in the workout is not called too much.
    """
    dose, option = item.dose, _option_of(item)
    if option is None or dose == written.dose:
        return False
    most_sets = max(option.prescribe(workout.level).sets, written.dose.sets)
    most = _most_in(option.work)
    if type(written.dose.work) is type(dose.work):
        most = max(most, *amounts_by_set(written.dose))
    return dose.sets > most_sets or max(amounts_by_set(dose)) > most


def _amount(work: Reps | Hold) -> int:
    return work.duration_ms // 1000 if isinstance(work, Hold) else work.count


def _larger(work: Reps | Hold, more: int) -> Reps | Hold:
    if isinstance(work, Hold):
        return replace(work, duration_ms=work.duration_ms + more * 1000)
    return replace(work, count=work.count + more)


def _at_tempo(work: Reps | Hold, part: RepPhase, ms: Milliseconds) -> Reps | Hold:
    """The same with another length of a part of every rep."""
    if isinstance(work, Hold):
        return work
    match part:
        case RepPhase.LIFT:
            tempo = replace(work.tempo, lift_ms=ms)
        case RepPhase.HOLD:
            tempo = replace(work.tempo, hold_ms=ms)
        case RepPhase.LOWER:
            tempo = replace(work.tempo, lower_ms=ms)
        case _:
            tempo = replace(work.tempo, pause_ms=ms)
    return replace(work, tempo=tempo)


def _with_works(dose: Dose, works: Sequence[Reps | Hold]) -> Dose:
    """The dose with other sets; `works` are all of them, or the one that all are."""
    differing = tuple(works) if len(set(works)) > 1 else ()
    return replace(dose, work=works[0], works=differing)


def _rests(seconds: int, least: int) -> range:
    """Rests in steps, the given one among them, none shorter than `least`."""
    start = seconds % STEP
    while start < least:
        start += STEP
    return range(start, max(REST_S.stop, seconds + 1), STEP)


def _least_step(number: int) -> int:
    """The first of the steps by which `number` is reached; at least one second."""
    return number % STEP or STEP


def _option_of(item: Item) -> DoseOption | None:
    kind = "hold" if isinstance(item.dose.work, Hold) else "reps"
    return next((each for each in item.exercise.doses if each.kind == kind), None)


def _most_in(work: RepsRange | HoldRange) -> int:
    return work.most if isinstance(work, RepsRange) else work.most_ms // 1000
