"""Doses that are made larger or smaller, within the bounds that a library file has as well.

An amount is a number of reps, or the seconds of a hold; both are per side.
"""

from __future__ import annotations

from dataclasses import replace

from lowback_timer.core.plan.dose import (
    Dose,
    DoseOption,
    Hold,
    HoldRange,
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
    """Reps, or seconds of a hold."""
    work = dose.work
    return work.duration_ms // 1000 if isinstance(work, Hold) else work.count


def amounts_for(dose: Dose) -> range:
    """The amounts that can be chosen in steps, the dose's own among them."""
    if isinstance(dose.work, Reps):
        return REPS
    return range(_least_step(amount_of(dose)), HOLD_S.stop, STEP)


def with_amount(dose: Dose, amount: int) -> Dose:
    """The dose with another amount in every set."""
    if isinstance(dose.work, Reps):
        return replace(dose, work=replace(dose.work, count=amount))
    return replace(dose, work=replace(dose.work, duration_ms=amount * 1000))


def sets_for(dose: Dose) -> range:
    """The numbers of sets that can be chosen."""
    return range(SETS.start, max(SETS.stop, dose.sets + 1))


def with_sets(dose: Dose, sets: int) -> Dose:
    """The dose with more or fewer sets; several have a rest between them."""
    least_ms = LEAST_REST_BETWEEN_SETS_S * 1000 if sets > 1 else 0
    return replace(dose, sets=sets, rest_ms=max(dose.rest_ms, least_ms))


def rests_for(dose: Dose) -> range:
    """The rests, in seconds, that can be chosen in steps, the dose's own among them."""
    seconds = dose.rest_ms // 1000
    least = _least_step(seconds) if dose.sets > 1 else seconds % STEP
    return range(least, max(REST_S.stop, seconds + 1), STEP)


def with_rest(dose: Dose, seconds: int) -> Dose:
    """The dose with another rest after every set."""
    return replace(dose, rest_ms=seconds * 1000)


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
    if isinstance(dose.work, Hold):
        return dose
    tempo, ms = dose.work.tempo, seconds * 1000
    match part:
        case RepPhase.LIFT:
            tempo = replace(tempo, lift_ms=ms)
        case RepPhase.HOLD:
            tempo = replace(tempo, hold_ms=ms)
        case RepPhase.LOWER:
            tempo = replace(tempo, lower_ms=ms)
        case RepPhase.PAUSE:
            tempo = replace(tempo, pause_ms=ms)
    return replace(dose, work=replace(dose.work, tempo=tempo))


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
        most = max(most, amount_of(written.dose))
    return dose.sets > most_sets or amount_of(dose) > most


def _least_step(number: int) -> int:
    """The first of the steps by which `number` is reached; at least one second."""
    return number % STEP or STEP


def _option_of(item: Item) -> DoseOption | None:
    kind = "hold" if isinstance(item.dose.work, Hold) else "reps"
    return next((each for each in item.exercise.doses if each.kind == kind), None)


def _most_in(work: RepsRange | HoldRange) -> int:
    return work.most if isinstance(work, RepsRange) else work.most_ms // 1000
