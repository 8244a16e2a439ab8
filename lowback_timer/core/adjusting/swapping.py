"""Another exercise in the place of one."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import IntEnum

from lowback_timer.core.adjusting.doses import with_sets
from lowback_timer.core.plan.dose import Hold, Level
from lowback_timer.core.plan.exercise import Exercise, Variation
from lowback_timer.core.plan.workout import Item


class Kinship(IntEnum):
    """What an exercise is to another one; the first is proposed first."""

    EASIER = 0
    HARDER = 1
    ALIKE = 2
    """Neither: it works the same muscles."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """An exercise that can be done in the place of another."""

    exercise: Exercise
    kinship: Kinship


def alternatives(
    exercise: Exercise,
    exercises: Iterable[Exercise],
    at_hand: Collection[str],
    taken: Collection[str] = (),
) -> tuple[Alternative, ...]:
    """What can be done in the place of an exercise, the most fitting first.

    These are its easier and then its harder variations, whichever of the two names the other; then
    those that work one of its main muscles: first those for which the body is placed alike, then
    by how many muscles both work.

    Args:
        exercise: Whose place it is.
        exercises: All there are.
        at_hand: Ids of the equipment that the person has.
        taken: Ids of exercises that are done in the same workout anyway.
    """
    found = []
    for number, other in enumerate(exercises):
        if other.id == exercise.id or other.id in taken or not set(other.needs) <= set(at_hand):
            continue
        kinship = _kinship(exercise, other)
        shared = len({*exercise.primary} & {*other.primary})
        if kinship is Kinship.ALIKE and not shared:
            continue
        moves = other.position is not exercise.position
        found.append((kinship, moves, -_overlap(exercise, other), number, other))
    # The number decides before the exercises, which have no order, are ever compared.
    return tuple(Alternative(other, kinship) for kinship, *_, other in sorted(found))


def swapped(item: Item, exercise: Exercise, level: Level) -> Item:
    """The item with another exercise: in the dose that it has by itself at a level.

    It is counted or held as the one before, where it can be, and has as many sets. A rest after
    the last set that is one of its own stays: it is there for what comes next.
    """
    kind = "hold" if isinstance(item.dose.work, Hold) else "reps"
    options = {option.kind: option for option in reversed(exercise.doses)}
    option = options.get(kind, exercise.doses[0])
    dose = with_sets(option.prescribe(level), item.dose.sets)
    if item.dose.sets == 1 or item.dose.rest_after_ms is not None:
        dose = replace(dose, rest_after_ms=item.dose.last_rest_ms)
    return Item(exercise, dose)


def _kinship(exercise: Exercise, other: Exercise) -> Kinship:
    if _leads_to(exercise.easier, other) or _leads_to(other.harder, exercise):
        return Kinship.EASIER
    if _leads_to(exercise.harder, other) or _leads_to(other.easier, exercise):
        return Kinship.HARDER
    return Kinship.ALIKE


def _leads_to(variations: Iterable[Variation], exercise: Exercise) -> bool:
    return any(each.exercise == exercise.id for each in variations)


def _overlap(one: Exercise, other: Exercise) -> int:
    """How much two exercises do for the same muscles; those they are for count twice."""
    main = {*one.primary} & {*other.primary}
    return len(main) + len({*one.primary, *one.secondary} & {*other.primary, *other.secondary})
