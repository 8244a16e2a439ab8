"""Just one exercise, with an amount of one's own: a workout that stands in no library."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lowback_timer.core.plan.dose import (
    Dose,
    DoseOption,
    Hold,
    HoldRange,
    Level,
    Milliseconds,
    Reps,
    RepsRange,
    Sides,
    Tempo,
)
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.limits import LEAST_REST_BETWEEN_SETS_S
from lowback_timer.core.plan.workout import Goal, Item, Section, SectionKind, Workout
from lowback_timer.core.text import translate

_BEGINNING = "exercise:"
"""Of its id. No workout of a library has a colon there: in the log the two are never mixed up."""


class AmountsError(ValueError):
    """Amounts that make no sense for an exercise; the message is a sentence without its stop."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much of an exercise somebody asks for; what is None is as their level has it."""

    reps: int | None = None
    hold_ms: Milliseconds | None = None
    sets: int | None = None
    sides: Sides | None = None
    tempo: tuple[Milliseconds, Milliseconds, Milliseconds, Milliseconds] | None = None
    """Of one rep: to lift, hold, lower and pause."""
    rest_ms: Milliseconds | None = None
    get_ready_ms: Milliseconds | None = None
    is_open: bool = False
    """Whether it is held for as long as one can."""
    kind: str | None = None
    """`reps` or `hold`, where no amount says which of the two."""


def sides_offered(option: DoseOption) -> tuple[Sides, ...]:
    """How a dose can be spread over the sides; one way only where both work at once."""
    if option.sides is Sides.BOTH:
        return (Sides.BOTH,)
    if isinstance(option.work, RepsRange):
        return (Sides.EACH, Sides.ALTERNATE)
    return (Sides.EACH,)


def open_hold(option: DoseOption) -> Hold:
    """A hold as long as one can, which is reckoned to take as long as the longest."""
    assert isinstance(option.work, HoldRange)
    return Hold(option.work.most_ms, is_open=True)


def dose_of(exercise: Exercise, level: Level, amounts: Amounts) -> Dose:
    """The dose that `amounts` ask for; whatever they leave open is what `level` prescribes.

    Raises:
        AmountsError: the exercise cannot be dosed like that.
    """
    option = _option_for(exercise, amounts)
    dose = option.prescribe(level)
    sides = amounts.sides or dose.sides
    if sides not in sides_offered(option):
        raise AmountsError(_sides_sentence(exercise, option))
    dose = Dose(
        open_hold(option) if amounts.is_open else _work(dose.work, amounts),
        dose.sets if amounts.sets is None else amounts.sets,
        sides,
        dose.rest_ms if amounts.rest_ms is None else amounts.rest_ms,
    )
    if dose.sets > 1 and dose.rest_ms < LEAST_REST_BETWEEN_SETS_S * 1000:
        if amounts.rest_ms is None:  # one set needed none
            return replace(dose, rest_ms=LEAST_REST_BETWEEN_SETS_S * 1000)
        text = translate("Single", "between sets there are at least {least} seconds of rest")
        raise AmountsError(text.format(least=LEAST_REST_BETWEEN_SETS_S))
    return dose


def single_workout(exercise: Exercise, dose: Dose) -> Workout:
    """The workout that is nothing but this exercise, and is called like it."""
    section = Section(SectionKind.MAIN, (Item(exercise, dose),))
    name, level = exercise.name, exercise.level
    return Workout(f"{_BEGINNING}{exercise.id}", name, level, Goal.HEALTH, "", (section,))


def is_single(workout: Workout) -> bool:
    """Whether a workout is nothing but one exercise, and stands in no library."""
    return workout.id.startswith(_BEGINNING)


def _option_for(exercise: Exercise, amounts: Amounts) -> DoseOption:
    wants_reps = amounts.reps is not None or amounts.tempo is not None
    wants_hold = amounts.hold_ms is not None or amounts.is_open
    if wants_reps and wants_hold:
        raise AmountsError(translate("Single", "a set is counted in reps or held, not both"))
    kind = "reps" if wants_reps else "hold" if wants_hold else amounts.kind
    if kind is None and any(option.kind == "hold" for option in exercise.doses):
        kind = "hold"  # somebody who starts an exercise by itself most often wants a hold timed
    try:
        return exercise.dose_option(kind)
    except LookupError:
        text = (
            translate("Single", "{exercise} is held and not counted in reps")
            if wants_reps
            else translate("Single", "{exercise} is counted in reps and not held")
        )
        raise AmountsError(text.format(exercise=exercise.name)) from None


def _work(work: Reps | Hold, amounts: Amounts) -> Reps | Hold:
    if isinstance(work, Hold):
        return work if amounts.hold_ms is None else Hold(amounts.hold_ms)
    tempo = work.tempo
    if amounts.tempo is not None:
        try:
            tempo = Tempo(*amounts.tempo, from_top=tempo.from_top)
        except ValueError:
            text = translate("Single", "a rep takes at least a second to lift or to lower")
            raise AmountsError(text) from None
    return Reps(work.count if amounts.reps is None else amounts.reps, tempo)


def _sides_sentence(exercise: Exercise, option: DoseOption) -> str:
    if option.sides is Sides.BOTH:
        text = translate("Single", "in {exercise} both sides work at once")
    elif isinstance(option.work, RepsRange):
        text = translate("Single", "in {exercise} one side works at a time (each, or alternate)")
    else:
        text = translate("Single", "in {exercise} one side is held after the other (each)")
    return text.format(exercise=exercise.name)
