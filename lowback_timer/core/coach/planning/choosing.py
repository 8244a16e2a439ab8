"""Which exercises a day has: what suits the person and the goal, and what was done longest ago."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from lowback_timer.core.coach.known import Day, Person
from lowback_timer.core.coach.planning.plan import PlannedExercise
from lowback_timer.core.coach.planning.rules import PlanReason, PlanRule
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.exercise import Exercise, Load, Muscle
from lowback_timer.core.plan.workout import Goal

COUNTS = {
    Level.BEGINNER: range(1, 3),
    Level.INTERMEDIATE: range(2, 4),
    Level.ADVANCED: range(2, 5),
}
"""How many exercises a day has: one or two for those who begin, two to four for all others. Paige
Waehner, "9 Great Lower Back Exercises", Verywell Fit. That four are for the advanced alone is our
own convention."""
_LEVELS = tuple(Level)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An exercise that is possible, dosed as the goal asks for."""

    exercise: Exercise
    kind: str

    def suits(self, goal: Goal) -> bool:
        """Whether it is of the sort that the goal is reached by.

        Strength: compound lifts. Endurance: holds. Muscle: reps, for time under tension. By Jake
        Boly and others, "The 10 Best Lower Back Exercises", BarBend.
        """
        match goal:
            case Goal.STRENGTH:
                return self.exercise.load is Load.NEEDED
            case Goal.ENDURANCE:
                return self.kind == "hold"
            case Goal.HYPERTROPHY:
                return self.kind == "reps"
            case _:  # for a back that stays well
                return self.exercise.load is not Load.NEEDED

    @property
    def is_for_back(self) -> bool:
        """Whether it is above all for the muscles along the spine."""
        return Muscle.ERECTOR_SPINAE in self.exercise.primary


def candidates(exercises: Iterable[Exercise], person: Person) -> tuple[Candidate, ...]:
    """What the person can do with what they have, at their level."""
    return tuple(
        Candidate(each, _kind_for(each, person.trains_for))
        for each in exercises
        if person.equipment.issuperset(each.needs)
        and _LEVELS.index(each.level) <= _LEVELS.index(person.trains_at)
    )


def choose(
    possible: Sequence[Candidate],
    person: Person,
    count: int,
    done: Mapping[str, Day],
    mix: Callable[[str], int],
) -> tuple[PlannedExercise, ...]:
    """At most so many exercises, in the order in which they are done.

    The first one suits the goal, if any does. Of the others, each is what the day lacks most: one
    that is not akin to those that it has, and then what was done longest ago. One at least is for
    the muscles along the spine, if there is one.

    Args:
        possible: What can be done.
        person: For whom.
        count: How many are wanted.
        done: When each exercise was done last, or will have been, by id.
        mix: A number for an id, by which those are told apart that come out alike.
    """
    goal = person.trains_for
    chosen: list[Candidate] = []
    while len(chosen) < min(count, len(possible)):
        left = [each for each in possible if each not in chosen]
        fitting = left
        if not chosen:
            fitting = [each for each in left if each.suits(goal)] or left
        elif len(chosen) == count - 1 and not any(each.is_for_back for each in chosen):
            fitting = [each for each in left if each.is_for_back] or left
        chosen.append(min(fitting, key=lambda each: _key(each, chosen, done, mix)))
    in_order = sorted(chosen, key=lambda each: not each.suits(goal))
    return tuple(
        PlannedExercise(each.exercise.id, each.kind, _reason(each, chosen, possible, person, done))
        for each in in_order
    )


def _key(
    candidate: Candidate,
    chosen: Sequence[Candidate],
    done: Mapping[str, Day],
    mix: Callable[[str], int],
) -> tuple[bool, Day, int, int]:
    exercise = candidate.exercise
    alike = sum(each.exercise.position is exercise.position for each in chosen)
    is_akin = any(_are_akin(exercise, each.exercise) for each in chosen)
    return is_akin, done.get(exercise.id, 0), alike, mix(exercise.id)


def _are_akin(one: Exercise, other: Exercise) -> bool:
    """Whether one is a variation of the other."""
    return any(
        variation.exercise == to.id
        for of, to in ((one, other), (other, one))
        for variation in (*of.easier, *of.harder)
    )


def _kind_for(exercise: Exercise, goal: Goal) -> str:
    kinds = [option.kind for option in exercise.doses]
    wanted = {Goal.ENDURANCE: "hold", Goal.STRENGTH: "reps", Goal.HYPERTROPHY: "reps"}.get(goal)
    return wanted if wanted in kinds else kinds[0]


def _reason(
    candidate: Candidate,
    chosen: Sequence[Candidate],
    possible: Sequence[Candidate],
    person: Person,
    done: Mapping[str, Day],
) -> PlanReason:
    goal = person.trains_for
    if len(possible) <= len(chosen):
        return PlanReason(PlanRule.ONLY_ONE)
    if candidate is chosen[0] and candidate.suits(goal) and goal is not Goal.HEALTH:
        return PlanReason(PlanRule.FOR_GOAL, goal=goal)
    if candidate.is_for_back and sum(each.is_for_back for each in chosen) == 1:
        return PlanReason(PlanRule.FOR_BACK)
    is_known = candidate.exercise.id in done
    return PlanReason(PlanRule.VARIETY if is_known else PlanRule.NOT_YET)
