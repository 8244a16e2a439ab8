"""Planned days as workouts, for every room that shows or starts one."""

from __future__ import annotations

from dataclasses import replace

from lowback_timer.core.coach.known import Day, Person
from lowback_timer.core.coach.planning.contents import DayMaker, sections_around
from lowback_timer.core.plan.workout import Item, Workout
from lowback_timer.window.services.services import Services


def day_maker(services: Services, person: Person) -> DayMaker:
    """What makes workouts of planned days, with doses as far as the person has come."""
    library = services.library.current

    def moved(item: Item) -> Item:
        return replace(item, dose=services.progress.dose(item.exercise, item.dose))

    around = sections_around(library.workouts.values(), person)
    return DayMaker(library.exercises, around, person, services.preparation, moved)


def planned_on(services: Services, day: Day) -> Workout | None:
    """What the plan that is kept has for a day; None when it has nothing, or there is no plan."""
    plan = services.plans.kept
    planned = None if plan is None else plan.on(day)
    if plan is None or planned is None:
        return None
    return day_maker(services, plan.wants.person).workout_of(planned)
