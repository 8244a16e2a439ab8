"""Makes a plan, makes it anew when somebody wants something else, and goes on with it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from lowback_timer.core.coach.known import Day, Lately
from lowback_timer.core.coach.planning.choosing import COUNTS, Candidate, candidates, choose
from lowback_timer.core.coach.planning.days import days_apart, training_days
from lowback_timer.core.coach.planning.plan import (
    LEAST_DAYS_APART,
    Plan,
    PlannedDay,
    PlannedExercise,
    Wants,
)
from lowback_timer.core.coach.planning.rules import PlanReason, PlanRule
from lowback_timer.core.coach.week import DAYS_A_WEEK
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.exercise import Exercise

WEEKS = 4
"""So far ahead a plan is made: one can see how it varies, and no further than one knows."""
_LEVELS = tuple(Level)


Fits = Callable[[tuple[PlannedExercise, ...]], bool]
"""Whether a person has the time for these exercises, with as many sets as their level asks for."""


def make_plan(
    exercises: Sequence[Exercise], wants: Wants, lately: Lately, today: Day, fits: Fits
) -> Plan:
    """A plan for the next weeks; without a day when nothing is possible.

    Args:
        exercises: All that there are.
        wants: What it is made for.
        lately: What was done lately: the back has to have rested, and what was done longest ago
            comes first.
        today: The first day on which there may be something to do.
        fits: Asked where the person has not all the time; with too many exercises a day has fewer.
    """
    return _extended(Plan(wants, ()), exercises, lately, today, fits)


def remade(
    plan: Plan,
    exercises: Sequence[Exercise],
    wants: Wants,
    lately: Lately,
    today: Day,
    fits: Fits,
) -> Plan:
    """A plan for something else. Days that were changed by hand stay, as far as they still can."""
    possible = {each.exercise.id for each in candidates(exercises, wants.person)}
    kept = tuple(
        each
        for each in plan.days
        if each.is_by_hand
        and each.day >= today
        and possible.issuperset(one.exercise_id for one in each.exercises)
    )
    return _extended(Plan(wants, kept), exercises, lately, today, fits)


def continued(
    plan: Plan, exercises: Sequence[Exercise], lately: Lately, today: Day, fits: Fits
) -> Plan:
    """The plan with as many weeks ahead as ever; what was planned stays, and what is over goes.

    An exercise that does not exist any more is left out.
    """
    known = {each.id for each in exercises}
    days = []
    for each in plan.days:
        left = tuple(one for one in each.exercises if one.exercise_id in known)
        if each.day >= today and left:
            days.append(replace(each, exercises=left))
    return _extended(replace(plan, days=tuple(days)), exercises, lately, today, fits)


def reasons_of(
    plan: Plan,
    exercises: Iterable[Exercise],
    equipment: Mapping[str, str],
    day_names: Sequence[str],
) -> tuple[PlanReason, ...]:
    """Why the whole plan looks as it does, what says most first.

    Args:
        plan: The plan.
        exercises: All that there are.
        equipment: Names by id.
        day_names: Those of the days of the week, from Monday on.
    """
    wants, person = plan.wants, plan.wants.person
    days = days_apart(wants.weekdays)
    found = [PlanReason(PlanRule.DAYS, count=len(days))]
    if too_near := sorted(wants.weekdays.difference(days)):
        names = tuple(day_names[day - 1] for day in too_near)
        found.append(PlanReason(PlanRule.DAYS_APART, names=names))
    found += [
        PlanReason(PlanRule.WARM_UP),
        PlanReason(PlanRule.AMOUNT, level=person.trains_at),
        PlanReason(PlanRule.ORDER, goal=person.trains_for),
        PlanReason(PlanRule.RESTS),
        PlanReason(PlanRule.OTHER_DAYS),
    ]
    if person.minutes:
        found.append(PlanReason(PlanRule.MINUTES, count=person.minutes))
    if missing := _missing(exercises, wants):
        names = tuple(equipment.get(each, each) for each in missing)
        found.append(PlanReason(PlanRule.MISSING, names=names))
    return tuple(found)


def _extended(
    plan: Plan, exercises: Sequence[Exercise], lately: Lately, today: Day, fits: Fits
) -> Plan:
    """The plan with days added where there are none, up to `WEEKS` from today."""
    wants = plan.wants
    possible = candidates(exercises, wants.person)
    done = {each: day for each, day in lately.last_days_of_exercises().items() if day <= today}
    last_trained = max((each.day for each in lately.sessions), default=None)
    days = {each.day: each for each in plan.days}
    # What was planned for a day and has been moved is still to be done: nothing takes its place.
    moved_away = {each.planned_for for each in plan.days}
    for day in training_days(days_apart(wants.weekdays), today, WEEKS, last_trained):
        if not possible:
            break
        if day not in moved_away and not _is_near(day, days):
            before = _done_before(day, days.values(), done)
            days[day] = PlannedDay(day, _exercises_for(day, possible, wants, before, fits))
    return replace(plan, days=tuple(days[day] for day in sorted(days)))


def _exercises_for(
    day: Day, possible: Sequence[Candidate], wants: Wants, done: Mapping[str, Day], fits: Fits
) -> tuple[PlannedExercise, ...]:
    """As many as there may be at the person's level and there is time for."""
    person, mix = wants.person, partial(_mixed, wants.seed, day // DAYS_A_WEEK)
    chosen: tuple[PlannedExercise, ...] = ()
    for count in reversed(COUNTS[person.trains_at]):
        chosen = choose(possible, person, count, done, mix)
        if not person.minutes or fits(chosen):
            break
    return chosen


def _is_near(day: Day, days: Collection[Day]) -> bool:
    return any(abs(day - other) < LEAST_DAYS_APART for other in days)


def _done_before(day: Day, days: Iterable[PlannedDay], done: Mapping[str, Day]) -> dict[str, Day]:
    """When each exercise will have been done last by a day, if all goes as planned."""
    found = dict(done)
    for each in days:
        if each.day < day and not each.is_left_out:
            for one in each.exercises:
                found[one.exercise_id] = max(each.day, found.get(one.exercise_id, 0))
    return found


def _missing(exercises: Iterable[Exercise], wants: Wants) -> tuple[str, ...]:
    """Ids of the equipment that something of the person's level would need, each once."""
    person = wants.person
    highest = _LEVELS.index(person.trains_at)
    needs = (
        need
        for each in exercises
        if _LEVELS.index(each.level) <= highest
        for need in each.needs
        if need not in person.equipment
    )
    return tuple(dict.fromkeys(needs))


def _mixed(seed: int, week: int, name: str) -> int:
    """A number that looks like chance, and is always the same (FNV-1a, 32 bits)."""
    number = 2_166_136_261
    for byte in f"{seed}/{week}/{name}".encode():
        number = (number ^ byte) * 16_777_619 % (1 << 32)
    return number
