"""Doses as they are written into a workout: beyond what suits a day, their very kind."""

from __future__ import annotations

from dataclasses import replace

from lowback_timer.core.adjusting.doses import amounts_by_set, amounts_for
from lowback_timer.core.plan.dose import Dose, Hold, Level, Reps
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.limits import HOLD_S, LEAST_REST_BETWEEN_SETS_S, REPS, REST_S
from lowback_timer.core.plan.single import open_hold, sides_offered
from lowback_timer.core.plan.workout import Item

REPS_KIND, HOLD_KIND, OPEN_KIND = "reps", "hold", "max"
"""Counted, held for a time, and held for as long as one can."""


def kind_of(dose: Dose) -> str:
    """Which of the three kinds a dose is."""
    if isinstance(dose.work, Reps):
        return REPS_KIND
    return OPEN_KIND if dose.work.is_open else HOLD_KIND


def kinds_for(exercise: Exercise) -> tuple[str, ...]:
    """The kinds of doses that an exercise can have."""
    kinds = {option.kind for option in exercise.doses}
    return tuple(
        each
        for each in (REPS_KIND, HOLD_KIND, OPEN_KIND)
        if (HOLD_KIND if each == OPEN_KIND else each) in kinds
    )


def with_kind(item: Item, kind: str, level: Level) -> Item:
    """The item in another kind of dose, as a level has it; sets and rests stay.

    An exercise that cannot be dosed like that stays as it is.
    """
    if kind not in kinds_for(item.exercise) or kind == kind_of(item.dose):
        return item
    option = item.exercise.dose_option(REPS_KIND if kind == REPS_KIND else HOLD_KIND)
    work = open_hold(option) if kind == OPEN_KIND else option.work.at(level)
    offered = sides_offered(option)
    sides = item.dose.sides if item.dose.sides in offered else option.sides
    return replace(item, dose=replace(item.dose, work=work, works=(), sides=sides))


def can_differ_by_set(dose: Dose) -> bool:
    """Whether every set can have its own amount: there are several, and they end by themselves."""
    return dose.sets > 1 and kind_of(dose) != OPEN_KIND


def with_set_amount(dose: Dose, number: int, amount: int) -> Dose:
    """The dose with another amount in one set, counted from 1."""
    amounts = list(amounts_by_set(dose))
    if len(amounts) == 1:
        amounts *= dose.sets
    amounts[number - 1] = min(max(amount, 1), most_amount(dose))
    works = tuple(_work_like(dose.work, each) for each in amounts)
    return replace(dose, work=works[0], works=works if len(set(works)) > 1 else ())


def with_equal_sets(dose: Dose) -> Dose:
    """The dose with the first set's amount in all of them."""
    return replace(dose, works=())


def most_amount(dose: Dose) -> int:
    """The most reps, or seconds of a hold, that any set may have."""
    return HOLD_S[-1] if isinstance(dose.work, Hold) else REPS[-1]


def within_amounts(dose: Dose, amount: int) -> int:
    """The nearest amount that the dose can have; several sets keep what lies between them."""
    amounts = amounts_for(dose)
    return min(max(amount, amounts.start), amounts.stop - 1)


def shown_rest(dose: Dose) -> int:
    """The rest that matters most, in seconds: between the sets, or after the only one."""
    return (dose.rest_ms if dose.sets > 1 else dose.last_rest_ms) // 1000


def rest_numbers(dose: Dose) -> range:
    """The rests, in seconds, that can be chosen for that."""
    return range(LEAST_REST_BETWEEN_SETS_S if dose.sets > 1 else REST_S.start, REST_S.stop)


def with_shown_rest(dose: Dose, seconds: int) -> Dose:
    """The dose with another such rest; the one after the last set goes along if it was alike."""
    numbers = rest_numbers(dose)
    ms = min(max(seconds, numbers.start), numbers.stop - 1) * 1000
    if dose.sets == 1:
        return replace(dose, rest_ms=ms, rest_after_ms=None)
    return replace(dose, rest_ms=ms)


def with_rest_after(dose: Dose, seconds: int) -> Dose:
    """The dose with another rest after the last set; one like the others needs no saying."""
    ms = min(max(seconds, REST_S.start), REST_S.stop - 1) * 1000
    return replace(dose, rest_after_ms=None if ms == dose.rest_ms else ms)


def with_amount_alike(dose: Dose, amount: int) -> Dose:
    """The dose with an amount in every set."""
    return replace(dose, work=_work_like(dose.work, amount), works=())


def _work_like(work: Reps | Hold, amount: int) -> Reps | Hold:
    if isinstance(work, Hold):
        return replace(work, duration_ms=amount * 1000)
    return replace(work, count=amount)
