"""A plan as a value: the days to come with their exercises, and what a person changes by hand.

Every change gives a new plan in which all other days are as before. A plan never has two back days
next to each other, and no day twice; what would lead to that is refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Self

from lowback_timer.core.coach.known import Day, Person
from lowback_timer.core.coach.planning.rules import PlanReason
from lowback_timer.core.coach.week import DAYS_A_WEEK, weekday

LEAST_DAYS_APART = 2
"""From one back day to the next: a whole day lies between (our own convention for the recovery days
that Paige Waehner asks for in "9 Great Lower Back Exercises", Verywell Fit)."""


class PlanError(ValueError):
    """A change that no plan allows."""


@dataclass(frozen=True, slots=True)
class PlannedExercise:
    """An exercise in a plan. How much of it is reckoned on the day: progress may come before."""

    exercise_id: str
    kind: str
    """How it is dosed: `reps` or `hold`."""
    reason: PlanReason
    """Why it is this one."""


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day on which the back is trained."""

    day: Day
    exercises: tuple[PlannedExercise, ...]
    is_left_out: bool = False
    """Whether the person does without it."""
    is_by_hand: bool = False
    """Whether the person has changed it; then it stays as it is when the plan is made anew."""
    moved_from: Day | None = None
    """The day for which it was planned first, if it has been moved since."""

    @property
    def planned_for(self) -> Day:
        """The day for which it was planned first; by that, it is the same wherever it is moved."""
        return self.day if self.moved_from is None else self.moved_from

    def __post_init__(self) -> None:
        """Refuse a day on which there is nothing to do, or the same thing twice."""
        ids = [each.exercise_id for each in self.exercises]
        if not ids or len(set(ids)) != len(ids):
            raise PlanError("a day has at least one exercise, and each of them once")


@dataclass(frozen=True, slots=True)
class Wants:
    """What a plan is made for."""

    person: Person
    weekdays: frozenset[int]
    """The days of the week that suit, 1 for Monday to 7 for Sunday."""
    seed: int = 0
    """Which of many plans that are as good it is."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done on the days to come, in their order."""

    wants: Wants
    days: tuple[PlannedDay, ...]

    def __post_init__(self) -> None:
        """Refuse days out of order, and back days next to each other."""
        for one, following in pairwise(self.days):
            if following.day <= one.day:
                raise PlanError("the days of a plan come in order, each once")
        if len({each.planned_for for each in self.days}) < len(self.days):
            raise PlanError("no two days of a plan are planned for the same one")
        trained = [each.day for each in self.days if not each.is_left_out]
        if any(later - day < LEAST_DAYS_APART for day, later in pairwise(trained)):
            raise PlanError("two back days are not next to each other")

    def on(self, day: Day) -> PlannedDay | None:
        """What is to be done on a day; None when nothing is, or it is left out."""
        found = (each for each in self.days if each.day == day and not each.is_left_out)
        return next(found, None)

    def weeks(self, first_weekday: int = 1) -> tuple[tuple[PlannedDay, ...], ...]:
        """The days, week by week, those left out as well; weeks without any are not among them."""
        weeks: dict[Day, list[PlannedDay]] = {}
        for each in self.days:
            weeks.setdefault(first_of_week(each.day, first_weekday), []).append(each)
        return tuple(tuple(week) for week in weeks.values())

    # Changes by hand

    def with_exercise(self, day: Day, index: int, exercise: PlannedExercise) -> Self:
        """With another exercise in the place of one.

        Raises:
            PlanError: there is no such place, or the exercise is done on that day anyway.
        """
        before = self._found(day)
        if not 0 <= index < len(before.exercises):
            raise PlanError("there is no such exercise on that day")
        exercises = (*before.exercises[:index], exercise, *before.exercises[index + 1 :])
        return self._with(replace(before, exercises=exercises, is_by_hand=True))

    def moved(self, day: Day, to: Day) -> Self:
        """With all that is to be done on one day done on another.

        Raises:
            PlanError: that day is taken, or its neighbour is.
        """
        before = self._found(day)
        others = tuple(each for each in self.days if each is not before)
        first = before.planned_for
        moved_from = None if to == first else first
        moved = replace(before, day=to, is_by_hand=True, moved_from=moved_from)
        return replace(self, days=_in_order((*others, moved)))

    def left_out(self, day: Day, *, is_left_out: bool = True) -> Self:
        """Without one day, or with it again.

        Raises:
            PlanError: it cannot be taken in again, as there is another one next to it by now.
        """
        return self._with(replace(self._found(day), is_left_out=is_left_out, is_by_hand=True))

    def free_days(self, day: Day) -> tuple[Day, ...]:
        """Where a day can be moved to: within its week and the days next to it, in order."""
        monday = first_of_week(day, 1)
        found = []
        for to in range(monday, monday + DAYS_A_WEEK):
            try:
                self.moved(day, to)
            except PlanError:
                continue
            found.append(to)
        return tuple(each for each in found if each != day)

    def _found(self, day: Day) -> PlannedDay:
        for each in self.days:
            if each.day == day:
                return each
        raise PlanError("nothing is planned for that day")

    def _with(self, changed: PlannedDay) -> Self:
        days = (changed if each.day == changed.day else each for each in self.days)
        return replace(self, days=tuple(days))


def first_of_week(day: Day, first_weekday: int) -> Day:
    """The first day of the week to which a day belongs."""
    return day - (weekday(day) - first_weekday) % DAYS_A_WEEK


def _in_order(days: Iterable[PlannedDay]) -> tuple[PlannedDay, ...]:
    return tuple(sorted(days, key=lambda each: each.day))
