"""What a planned day asks for: a workout, with warm-up, doses and rests, in the time there is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from lowback_timer.core.adjusting.adjusted import AdjustedWorkout
from lowback_timer.core.adjusting.doses import with_sets
from lowback_timer.core.adjusting.trimming import trim
from lowback_timer.core.coach.known import Day, Person
from lowback_timer.core.coach.planning.plan import PlannedDay, PlannedExercise
from lowback_timer.core.plan.dose import DoseOption, Level, Milliseconds
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Item, Section, SectionKind, Workout
from lowback_timer.core.session.timeline import Preparation, compile_workout

PREFIX = "plan-"
"""What the ids of these workouts begin with; the day follows."""
LEAST_SETS = {Level.BEGINNER: 1, Level.INTERMEDIATE: 2, Level.ADVANCED: 2}
"""One or two sets for those who begin, two or three for all others. Paige Waehner, "9 Great Lower
Back Exercises", Verywell Fit."""
_MINUTE_MS = 60_000


@dataclass(frozen=True)
class DayMaker:
    """Makes workouts of planned days, for one person.

    Args:
        exercises: All that there are, by id.
        around: Warm-up and cool-down, as `sections_around` finds them.
        person: Whose level says how much, and whose minutes how long.
        preparation: The times between sets that the person needs.
        moved: Moves a dose by the progress that was made.
    """

    exercises: Mapping[str, Exercise]
    around: tuple[Section, ...]
    person: Person
    preparation: Preparation
    moved: Callable[[Item], Item] = lambda item: item

    def workout_of(self, planned: PlannedDay) -> Workout | None:
        """The workout of a day; None when none of its exercises exists any more."""
        written = self._written(planned.exercises, planned.day)
        if written is None or not self.person.minutes:
            return written
        limit_ms = self.person.minutes * _MINUTE_MS
        fitting = self._with_fewer_sets(written, limit_ms)
        adjusted = AdjustedWorkout.as_written(fitting, self.preparation.rest_percent)
        # Then shorter rests, and only after that less than the level asks for.
        fixed = adjusted.places(SectionKind.MAIN)
        for places in (fixed, ()):
            trimmed = trim(adjusted, limit_ms, self.preparation, places)
            if trimmed.length_ms(self.preparation) <= limit_ms:
                break
        return _with_rests(trimmed.result, trimmed.rest_percent, self.preparation.rest_percent)

    def fits(self, exercises: tuple[PlannedExercise, ...]) -> bool:
        """Whether there is time for these in as many sets as the level asks for at least."""
        written = self._written(exercises, 0)
        if written is None:
            return True
        limit_ms = self.person.minutes * _MINUTE_MS
        return self.length_ms(self._with_fewer_sets(written, limit_ms)) <= limit_ms

    def _written(self, planned: Iterable[PlannedExercise], day: Day) -> Workout | None:
        level = self.person.trains_at
        items = tuple(
            self.moved(Item(exercise, _option(exercise, each.kind).prescribe(level)))
            for each in planned
            if (exercise := self.exercises.get(each.exercise_id)) is not None
        )
        if not items:
            return None
        before = (each for each in self.around if each.kind is SectionKind.WARM_UP)
        after = (each for each in self.around if each.kind is SectionKind.COOL_DOWN)
        return Workout(
            id=f"{PREFIX}{day}",
            name=" · ".join(item.exercise.name for item in items),
            level=level,
            goal=self.person.trains_for,
            summary="",
            sections=(*before, Section(SectionKind.MAIN, items), *after),
        )

    def _with_fewer_sets(self, workout: Workout, limit_ms: Milliseconds) -> Workout:
        """One set fewer each time, from the last of those that have most, until it fits."""
        least = LEAST_SETS[self.person.trains_at]
        while self.length_ms(workout) > limit_ms:
            number, main = next(
                (index, each)
                for index, each in enumerate(workout.sections)
                if each.kind is SectionKind.MAIN
            )
            sets, index = max((each.dose.sets, place) for place, each in enumerate(main.items))
            if sets <= least:
                break
            items = list(main.items)
            items[index] = replace(items[index], dose=with_sets(items[index].dose, sets - 1))
            sections = list(workout.sections)
            sections[number] = replace(main, items=tuple(items))
            workout = replace(workout, sections=tuple(sections))
        return workout

    def length_ms(self, workout: Workout) -> Milliseconds:
        """How long a workout takes."""
        return compile_workout(workout, self.preparation).duration_ms


def sections_around(workouts: Iterable[Workout], person: Person) -> tuple[Section, ...]:
    """The warm-up and the cool-down of a library, those for the person's level if it has any."""
    found: dict[SectionKind, Section] = {}
    by_nearness = sorted(workouts, key=lambda each: each.level is not person.trains_at)
    for workout in by_nearness:
        has_all = person.equipment.issuperset(
            need
            for section in workout.sections
            if section.kind is not SectionKind.MAIN
            for item in section.items
            for need in item.exercise.needs
        )
        if has_all and len(workout.sections) > 1:
            for section in workout.sections:
                if section.kind is not SectionKind.MAIN:
                    found.setdefault(section.kind, section)
    return tuple(found.values())


def _option(exercise: Exercise, kind: str) -> DoseOption:
    """The way of dosing it that was planned, or the usual one, if that does not exist any more."""
    has_it = any(option.kind == kind for option in exercise.doses)
    return exercise.dose_option(kind if has_it else None)


def _with_rests(workout: Workout, percent: int, usual_percent: int) -> Workout:
    """The workout with its rests so much shorter, to be gone through with the usual times."""
    if percent == usual_percent:
        return workout

    def scaled(rest_ms: Milliseconds) -> Milliseconds:
        return rest_ms * percent // usual_percent

    def shorter(item: Item) -> Item:
        dose, after = item.dose, item.dose.rest_after_ms
        rest_after_ms = None if after is None else scaled(after)
        rests = replace(dose, rest_ms=scaled(dose.rest_ms), rest_after_ms=rest_after_ms)
        return replace(item, dose=rests)

    sections = (
        replace(each, items=tuple(map(shorter, each.items)))
        if each.kind is SectionKind.MAIN
        else each
        for each in workout.sections
    )
    return replace(workout, sections=tuple(sections))
