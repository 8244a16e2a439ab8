"""Less of an exercise in a workout that has begun: what is over stays as it was done.

What is left of it is everything from the next set on, in later rounds and sections as well. The
other side of a set that is under way belongs to that set, and can only be passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from lowback_timer.core.adjusting.swapping import Kinship, alternatives, swapped
from lowback_timer.core.adjusting.under_way import part_of
from lowback_timer.core.plan.dose import Hold, Milliseconds, Reps
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Item, Section
from lowback_timer.core.session.timeline import (
    Step,
    StepKind,
    Timeline,
    compile_workout,
    scaled_rest_ms,
)

_Change = Callable[[Item, int], Iterable[Item]]
"""From an item, of which so many sets are over, to what takes its place."""


def is_left(timeline: Timeline, now: Step, exercise: Exercise) -> bool:
    """Whether anything of an exercise is still to be done after the set at hand."""
    return any(
        step.kind.is_work
        and step.exercise.id == exercise.id
        and (step.block, step.set_number) != (now.block, _sets_over(now, now.block))
        for step in timeline.steps[now.index + 1 :]
    )


def after_set(timeline: Timeline, now: Step) -> int | None:
    """Index of the step after the set whose other side is about to come; None: it is the last."""
    later = timeline.steps[now.index + 1 :]
    return next(
        (
            step.index
            for step in later
            if step.kind is StepKind.REST
            or (step.block, step.set_number) != (now.block, now.set_number)
        ),
        None,
    )


def without(timeline: Timeline, now: Step, exercise: Exercise) -> Timeline | None:
    """The timeline with nothing more of an exercise; None when nothing at all would be left."""
    return _changed(timeline, now, exercise, _over_part)


def halved(timeline: Timeline, now: Step, exercise: Exercise) -> Timeline | None:
    """The timeline with at most half as much of what is left of an exercise."""
    return _changed(timeline, now, exercise, _half)


def eased(timeline: Timeline, now: Step, exercise: Exercise, easier: Exercise) -> Timeline | None:
    """The timeline with another exercise in the place of what is left of one."""

    def change(item: Item, done: int) -> Iterator[Item]:
        yield from _over_part(item, done)
        if done < item.dose.sets:
            left = part_of(item, done, item.dose.sets)
            yield swapped(left, easier, timeline.workout.level)

    return _changed(timeline, now, exercise, change)


def easier_of(
    exercise: Exercise,
    exercises: Iterable[Exercise],
    at_hand: Iterable[str],
    not_these: Iterable[str] = (),
) -> Exercise | None:
    """The easier variation that has an entry of its own and can be done, if there is one.

    Args:
        exercise: Whose.
        exercises: All there are.
        at_hand: Ids of the equipment that the person has.
        not_these: Ids of exercises that are to be left alone: they have hurt as well.
    """
    found = alternatives(exercise, exercises, {*at_hand}, {*not_these})
    return next((each.exercise for each in found if each.kinship is Kinship.EASIER), None)


def _changed(timeline: Timeline, now: Step, exercise: Exercise, change: _Change) -> Timeline | None:
    sections: list[Section] = []
    block = 0
    for section in timeline.workout.sections:
        rounds: list[tuple[Item, ...]] = []
        for _ in range(section.rounds * section.is_on):
            items: list[Item] = []
            for item in section.items:
                is_meant = item.exercise.id == exercise.id and block >= now.block
                done = _sets_over(now, block)
                items += _as_timed(change(item, done), timeline, now, done) if is_meant else [item]
                block += 1
            rounds.append(tuple(items))
        sections += _told_as_sections(section, rounds)
    if not any(section.is_on for section in sections):
        return None
    workout = replace(timeline.workout, sections=tuple(sections))
    made = compile_workout(workout, timeline.preparation)
    return made if made.next_work(now.index - 1) else None


def _told_as_sections(section: Section, rounds: list[tuple[Item, ...]]) -> Iterator[Section]:
    """Rounds that are alike are told as one section; one with nothing left in it is off."""
    alike = [(items, len(list(group))) for items, group in groupby(rounds) if items]
    if not alike:
        yield replace(section, is_on=False)
    for items, count in alike:
        yield replace(section, items=items, rounds=count)


def _sets_over(now: Step, block: int) -> int:
    """How many sets of a block are over, the one at hand included."""
    has_begun = block == now.block and now.kind is not StepKind.GET_READY
    return now.set_number if has_begun else 0


def _as_timed(items: Iterable[Item], timeline: Timeline, now: Step, done: int) -> list[Item]:
    """The items, with the rest that is going on as long as it is, whatever comes after it."""
    made = list(items)
    if not made or now.kind is not StepKind.REST or done != made[0].dose.sets:
        return made
    percent = timeline.preparation.rest_percent
    dose = made[0].dose
    lengths = (dose.last_rest_ms, now.duration_ms, now.duration_ms * 100 // (percent or 100))
    rest_ms = next(
        (each for each in lengths if scaled_rest_ms(each, percent) == now.duration_ms),
        dose.last_rest_ms,
    )
    if rest_ms != dose.last_rest_ms:
        made[0] = replace(made[0], dose=replace(dose, rest_after_ms=rest_ms))
    return made


def _over_part(item: Item, done: int) -> Iterator[Item]:
    if done:
        yield part_of(item, 0, done)


def _half(item: Item, done: int) -> Iterator[Item]:
    """Half the reps of every set, or half its time; where a set has no half, half as many sets."""
    dose = item.dose
    works = [dose.work_of(number) for number in range(1, dose.sets + 1)]
    halves = [_half_of(work) for work in works[done:]]
    less = [half for half in halves if half is not None]
    if len(less) < len(halves):
        sets = done + len(halves) // 2
        yield from _over_part(item, sets)
    elif isinstance(dose.work, Hold) and dose.work.is_open:
        # Those that are over have no end, and sets of one dose do not differ in that.
        yield from _over_part(item, done)
        if less:
            left = part_of(item, done, dose.sets)
            yield replace(left, dose=replace(left.dose, work=less[0]))
    else:
        all_works = (*works[:done], *less)
        differing = all_works if len(set(all_works)) > 1 else ()
        yield replace(item, dose=replace(dose, work=all_works[0], works=differing))


def _half_of(work: Reps | Hold) -> Reps | Hold | None:
    if isinstance(work, Reps):
        return replace(work, count=work.count // 2) if work.count > 1 else None
    half_ms = _whole_seconds(work.duration_ms // 2)
    return Hold(half_ms) if half_ms else None


def _whole_seconds(ms: Milliseconds) -> Milliseconds:
    return ms // 1000 * 1000 or ms
