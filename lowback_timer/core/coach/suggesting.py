"""What to do today: every workout that is possible, the one that suits best first.

Which workout comes first hangs on what was done and in which order, and never on what day it is;
only what is said of it does. So a suggestion can be kept, and is still the same on another day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from lowback_timer.core.coach.known import Day, Lately, Person
from lowback_timer.core.coach.mornings import suits_mornings
from lowback_timer.core.coach.reasons import Reason, Rule
from lowback_timer.core.coach.week import Week
from lowback_timer.core.plan.dose import Level, Milliseconds
from lowback_timer.core.plan.workout import Workout

LengthOf = Callable[[Workout], Milliseconds]

FIRST_TIME = "first-time"
"""The workout that is meant for the first time, in a library that has one."""
_ALTERNATING = 2
"""So many workouts that were done last are left alone, so that never the same two take turns."""
_A_WHILE_DAYS = 14
"""An exercise that was not done for so long has not had its turn (our own convention)."""
_LEVELS = tuple(Level)
_MINUTE_MS = 60_000


@dataclass(frozen=True)
class Suggestion:
    """A workout, and why."""

    workout: Workout
    why: Callable[[], Iterable[Reason]]
    """Thinks of the reasons, which among a thousand workouts few are asked for."""

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """At least one; the first says most."""
        return tuple(self.why())


def suggestions(
    workouts: Sequence[Workout],
    length_of: LengthOf,
    person: Person,
    lately: Lately,
    week: Week,
    *,
    is_early: bool = False,
) -> tuple[Suggestion, ...]:
    """All workouts to suggest today, the best first; none when nothing is possible.

    Args:
        workouts: All that there are. Those without a main part are never suggested.
        length_of: How long one takes; asked only where somebody has not all the time.
        person: Whom they have to suit.
        lately: What was done lately.
        week: The week that today belongs to.
        is_early: Whether the person has not been up for long; nothing bends under load then.
    """
    coach = _Coach(length_of, person, lately, week)
    possible = [each for each in workouts if each.main_exercises and coach.has_all_for(each)]
    if is_early:
        suiting = [each for each in possible if suits_mornings(each)]
        coach.leaves_out = len(suiting) < len(possible)
        possible = suiting
    found = sorted(coach.within_time(coach.within_reach(possible)), key=coach.key)
    return tuple(
        Suggestion(each, partial(coach.reasons, each, is_first=index == 0))
        for index, each in enumerate(found)
    )


class _Coach:
    """Weighs workouts against what is known."""

    def __init__(self, length_of: LengthOf, person: Person, lately: Lately, week: Week) -> None:
        self._length_of, self._person, self._lately, self._week = length_of, person, lately, week
        self._done = lately.last_days()
        self._exercises_done = lately.last_days_of_exercises()
        # From the latest back, each once.
        ids = dict.fromkeys(each.workout_id for each in reversed(lately.sessions))
        self._just_done = frozenset(tuple(ids)[:_ALTERNATING])
        self.leaves_out = False
        """Whether it is too early for some that are possible otherwise."""
        self._is_beginning = not lately.has_trained and person.trains_at is Level.BEGINNER

    # Which

    def has_all_for(self, workout: Workout) -> bool:
        """Whether everything that the workout needs is at hand."""
        return self._person.equipment.issuperset(workout.needs)

    def within_reach(self, workouts: list[Workout]) -> list[Workout]:
        """Those that are not harder than the person's level, or all if there are no others."""
        return [each for each in workouts if self._step_up(each) <= 0] or workouts

    def within_time(self, workouts: list[Workout]) -> list[Workout]:
        """Those for which there is time; if there are none, the shortest."""
        if not self._person.minutes or not workouts:
            return workouts
        fitting = [each for each in workouts if self._fits(each)]
        return fitting or [min(workouts, key=self._length_of)]

    def _fits(self, workout: Workout) -> bool:
        return self._length_of(workout) <= self._person.minutes * _MINUTE_MS

    def _step_up(self, workout: Workout) -> int:
        """How many levels a workout is above the person's."""
        return _LEVELS.index(workout.level) - _LEVELS.index(self._person.trains_at)

    def key(self, workout: Workout) -> tuple[bool | Day, ...]:
        """By what workouts are sorted; those that come out alike keep their order."""
        exercises = workout.main_exercises
        days = sum(self._exercises_done.get(each.id, 0) for each in exercises)
        return (
            (workout.id == FIRST_TIME) is not self._is_beginning,
            workout.id in self._just_done,
            abs(self._step_up(workout)),
            workout.goal is not self._person.trains_for,
            self._done.get(workout.id, 0),
            days // len(exercises),
        )

    # Why

    def reasons(self, workout: Workout, *, is_first: bool) -> Iterator[Reason]:
        """The reasons for a workout. What holds of the day is told first, of the first one."""
        of_the_day = tuple(self._of_the_day())
        if is_first:
            yield from of_the_day
        if self._is_beginning and workout.id == FIRST_TIME:
            yield Reason(Rule.FIRST_TIME)
        yield from self._what_is_odd(workout)
        yield from self._whose_turn(workout)
        yield from self._of_the_hour()
        yield from self._what_suits(workout)
        if not is_first:
            yield from of_the_day

    def _of_the_day(self) -> Iterator[Reason]:
        week, days = self._week, self._week.days_since
        if days is None:
            return
        if week.is_recovering:
            yield Reason(Rule.RECOVERING, days=days)
        if week.is_full:
            yield Reason(Rule.WEEK_DONE, sessions=len(week.trained))

    def _of_the_hour(self) -> Iterator[Reason]:
        if self.leaves_out:
            yield Reason(Rule.EARLY)

    def _what_is_odd(self, workout: Workout) -> Iterator[Reason]:
        person, step_up = self._person, self._step_up(workout)
        if person.minutes and not self._fits(workout):
            yield Reason(Rule.TOO_LONG, minutes=person.minutes)
        if step_up > 0:
            yield Reason(Rule.HARDER, level=workout.level)
        if step_up < 0:
            yield Reason(Rule.EASIER, level=workout.level)
        if workout.goal is not person.trains_for:
            yield Reason(Rule.OTHER_GOAL, goal=workout.goal)

    def _whose_turn(self, workout: Workout) -> Iterator[Reason]:
        if not self._lately.has_trained:
            return
        today, day = self._week.today, self._done.get(workout.id)
        if day is None:
            yield Reason(Rule.NOT_LATELY if self._lately.has_earlier else Rule.NOT_YET)
        elif workout.id in self._just_done:
            yield Reason(Rule.JUST_DONE, days=max(0, today - day))
        else:
            yield Reason(Rule.LONGEST_AGO, days=max(0, today - day))
        for exercise in workout.main_exercises:
            if today - self._exercises_done.get(exercise.id, 0) > _A_WHILE_DAYS:
                yield Reason(Rule.FRESH, exercise=exercise.name)

    def _what_suits(self, workout: Workout) -> Iterator[Reason]:
        person, days = self._person, self._week.days_since
        if workout.level is person.trains_at:
            yield Reason(Rule.LEVEL, level=workout.level)
        if workout.goal is person.trains_for:
            yield Reason(Rule.GOAL, goal=workout.goal)
        yield Reason(Rule.EQUIPMENT)
        if person.minutes and self._fits(workout):
            yield Reason(Rule.MINUTES, minutes=person.minutes)
        if days is not None and not self._week.is_recovering:
            yield Reason(Rule.RESTED, days=days - 1)
