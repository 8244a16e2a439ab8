"""Making a workout fit into the minutes that there are.

The order is that of somebody who trains others and has too little time. Of a workout's main part

1. sets go first, one by one, from the exercise that has most of them, and among equals from the
   last: what comes first in a workout matters most in it, and the first set of an exercise does
   more than any other. No exercise has less than one. Then rounds of sections go likewise;
2. then all rests get shorter, by twentieths, down to half of what is written. Shorter ones would
   turn into another workout;
3. then whole exercises are left out, from the last on, but never the first.

The warm-up and the cool-down stay as they are wanted, every set keeps both its sides, and nothing
ever gets longer. Each step goes on from the one before, so whoever has more time does all that
somebody with less does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from lowback_timer.core.adjusting.adjusted import AdjustedWorkout, Place
from lowback_timer.core.adjusting.doses import with_sets
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.timeline import Preparation

LEAST_REST_PERCENT = 50
_PERCENT_STEP = 5


def trim(
    wanted: AdjustedWorkout,
    limit_ms: Milliseconds,
    preparation: Preparation,
    fixed: Collection[Place] = (),
    *,
    keeps_rests: bool = False,
) -> AdjustedWorkout:
    """The workout in at most `limit_ms`, or in as little time as it can take.

    Args:
        wanted: What would be done if there were time enough.
        limit_ms: The time there is.
        preparation: The times that the person needs.
        fixed: Places whose sets are not to be touched.
        keeps_rests: Whether the rests are not to be touched either.
    """

    def length_ms(adjusted: AdjustedWorkout) -> Milliseconds:
        return adjusted.length_ms(preparation)

    def first_within(shorter: Sequence[AdjustedWorkout]) -> AdjustedWorkout:
        """Of those that get shorter and shorter, the first that fits, or the last."""
        found = bisect_left(shorter, -limit_ms, key=lambda each: -length_ms(each))
        return shorter[min(found, len(shorter) - 1)]

    trimmed = first_within([wanted, *_with_fewer_sets(wanted, fixed)])
    whole_ms = length_ms(trimmed)
    if whole_ms > limit_ms and not keeps_rests and (rests := [*_with_shorter_rests(trimmed)]):
        # A rest that is not one of whole seconds may even get longer when it is rounded.
        rested = first_within(rests)
        trimmed = rested if length_ms(rested) < whole_ms else trimmed
    return first_within([trimmed, *_with_fewer_exercises(trimmed, fixed)])


@dataclass(frozen=True, slots=True)
class Cuts:
    """What was taken away for want of time."""

    sets: int
    """How many sets there are fewer, of the exercises that are done."""
    rests_percent: int
    """By how much the rests are shorter."""
    exercises: tuple[Exercise, ...]
    """Those that are left out."""


def cuts_between(wanted: AdjustedWorkout, trimmed: AdjustedWorkout) -> Cuts:
    """What was taken away from what was wanted."""
    done = [place for place in wanted.places() if trimmed.is_done(place)]
    missing = (each for each in wanted.places() if wanted.is_done(each) and each not in done)
    share = trimmed.rest_percent / wanted.rest_percent if wanted.rest_percent else 1
    return Cuts(
        sum(wanted.sets(place) - trimmed.sets(place) for place in done),
        round(100 * (1 - share)),
        tuple(wanted.item(place).exercise for place in missing),
    )


def _with_fewer_sets(
    wanted: AdjustedWorkout, fixed: Collection[Place]
) -> Iterator[AdjustedWorkout]:
    """One set fewer each time, then one round fewer."""
    open_places = [each for each in _main_places(wanted) if each not in fixed]
    adjusted = wanted
    while sets := [(adjusted.item(each).dose.sets, each) for each in open_places]:
        most, place = max(sets)
        if most == 1:
            break
        item = adjusted.item(place)
        fewer = replace(item, dose=with_sets(item.dose, most - 1))
        adjusted = adjusted.with_item(place, fewer)
        yield adjusted
    sections = sorted({place.section for place in open_places})
    closed = {place.section for place in fixed}
    while rounds := [(adjusted.rounds[each], each) for each in sections if each not in closed]:
        most, index = max(rounds)
        if most == 1:
            break
        fewer_rounds = list(adjusted.rounds)
        fewer_rounds[index] -= 1
        adjusted = replace(adjusted, rounds=tuple(fewer_rounds))
        yield adjusted


def _with_shorter_rests(wanted: AdjustedWorkout) -> Iterator[AdjustedWorkout]:
    """Rests a twentieth shorter each time."""
    longest = (wanted.rest_percent - 1) // _PERCENT_STEP * _PERCENT_STEP
    for percent in range(longest, LEAST_REST_PERCENT - 1, -_PERCENT_STEP):
        yield replace(wanted, rest_percent=percent)


def _with_fewer_exercises(
    wanted: AdjustedWorkout, fixed: Collection[Place]
) -> Iterator[AdjustedWorkout]:
    """One exercise fewer each time."""
    adjusted = wanted
    for place in reversed(_main_places(wanted)[1:]):
        if place not in fixed:
            adjusted = replace(adjusted, left_out=adjusted.left_out | {place})
            yield adjusted


def _main_places(adjusted: AdjustedWorkout) -> list[Place]:
    return [each for each in adjusted.places(SectionKind.MAIN) if adjusted.is_done(each)]
