"""Changes to a workout that has begun: what is over stays as it was done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lowback_timer.core.adjusting.swapping import swapped
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Item, SectionKind
from lowback_timer.core.session.timeline import Step, StepKind, Timeline, compile_workout


def swappable(timeline: Timeline, now: Step) -> Item | None:
    """What is still to be done of the exercise that comes next, if another can take its place.

    It can while getting ready for it, and in the rest before any of its sets. In a section that is
    gone through several times, only the first time and as a whole: what is over stays.
    """
    if now.kind not in {StepKind.GET_READY, StepKind.REST}:
        return None
    coming = timeline.next_work(now.index)
    if coming is None or coming.round_number > 1:
        return None
    done = _sets_done(now, coming)
    if done and coming.rounds > 1:
        return None
    item = _item(timeline, coming)
    # With as many sets left as before, only what is over can differ: a rest that is short, say.
    changed = swapped_from(timeline, now, item.exercise)
    over = timeline.steps[: now.index + (now.kind is StepKind.REST)]
    return part_of(item, done, item.dose.sets) if all(map(changed.has, over)) else None


def swapped_from(timeline: Timeline, now: Step, exercise: Exercise) -> Timeline:
    """The timeline with another exercise in the place of what is `swappable` now."""
    coming = timeline.next_work(now.index)
    assert coming is not None  # or nothing would be swappable
    workout, place = timeline.workout, _place(timeline, coming)
    section = workout.sections[coming.section_index]
    item = section.items[place]
    items = (
        *section.items[:place],
        *_shared(item, exercise, timeline, _sets_done(now, coming)),
        *section.items[place + 1 :],
    )
    sections = (
        *workout.sections[: coming.section_index],
        replace(section, items=items),
        *workout.sections[coming.section_index + 1 :],
    )
    return compile_workout(replace(workout, sections=sections), timeline.preparation)


def with_cool_down(timeline: Timeline) -> Timeline | None:
    """The timeline with the cool-down that its workout has, but that is off; None without one."""
    workout, kind = timeline.workout, SectionKind.COOL_DOWN
    is_off = [not section.is_on for section in workout.sections if section.kind is kind]
    if not is_off or not all(is_off):
        return None
    return compile_workout(workout.with_rounds(kind, 1), timeline.preparation)


def _shared(item: Item, exercise: Exercise, timeline: Timeline, done: int) -> Iterator[Item]:
    """The sets that are done as they were, and the others with another exercise."""
    if done:
        yield part_of(item, 0, done)
    yield swapped(part_of(item, done, item.dose.sets), exercise, timeline.workout.level)


def part_of(item: Item, start: int, end: int) -> Item:
    """An item with some of its sets, counted from 0, and the rest after them that it has there."""
    dose = item.dose
    if (start, end) == (0, dose.sets):
        return item
    works = dose.works[start:end]
    rest_ms = dose.rest_after_ms if end == dose.sets else dose.rest_ms
    return replace(
        item,
        dose=replace(
            dose,
            work=works[0] if works else dose.work,
            works=works,
            sets=end - start,
            rest_after_ms=rest_ms,
        ),
    )


def _sets_done(now: Step, coming: Step) -> int:
    """How many sets of the exercise that comes are over, or left out."""
    return coming.set_number - 1 if now.kind is StepKind.REST and now.block == coming.block else 0


def _item(timeline: Timeline, step: Step) -> Item:
    return timeline.workout.sections[step.section_index].items[_place(timeline, step)]


def _place(timeline: Timeline, step: Step) -> int:
    """Which exercise of its section a step belongs to, counted from 0."""
    first = next(
        each
        for each in timeline.steps
        if (each.section_index, each.round_number) == (step.section_index, step.round_number)
    )
    return step.block - first.block
