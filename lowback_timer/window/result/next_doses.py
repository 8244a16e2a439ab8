"""What is asked for the next time, of everything that was done in the main part of a session."""

from __future__ import annotations

from collections.abc import Iterator

from lowback_timer.core.coach.moving import Moved
from lowback_timer.core.coach.progress import Way, way_of
from lowback_timer.core.plan.dose import Dose, Level
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.single import Amounts, AmountsError, dose_of
from lowback_timer.core.plan.workout import Item, SectionKind, Workout
from lowback_timer.core.session.session import Session
from lowback_timer.window.services.services import Services


def next_doses(session: Session, services: Services) -> tuple[Moved, ...]:
    """One for each exercise and way of which anything was done, in the workout's order."""
    items = _main_items(services.library.current.workouts.get(session.timeline.workout.id))
    usual = {way_of(each.exercise, each.dose): each.dose for each in items}
    level = Level(services.preferences.current.level or Level.BEGINNER)
    found: dict[Way, Moved] = {}
    for record in session.records:
        step = record.step
        way = way_of(step.exercise, step.dose)
        if step.section is not SectionKind.MAIN or not record.done or way in found:
            continue
        dose = usual.get(way) or _usual_of(step.exercise, way, level)
        if dose is not None:
            found[way] = services.progress.move(step.exercise, dose)
    return tuple(found.values())


def _main_items(workout: Workout | None) -> Iterator[Item]:
    """As the library has them, before progress and whatever was changed for that day."""
    for section in () if workout is None else workout.sections:
        if section.kind is SectionKind.MAIN:
            yield from section.items


def _usual_of(exercise: Exercise, way: Way, level: Level) -> Dose | None:
    """What the person's level prescribes of an exercise that is done alone, or for another."""
    try:
        return dose_of(exercise, level, Amounts(kind=way.kind))
    except AmountsError:
        return None
