"""What a session goes through as plain values, to be kept outside of the program; and back.

All of a workout stands in them as it is done this time: other doses, exercises that were swapped,
sections that are off. Exercises stand there by their ids, and are those of the library of the day
on which they are read: in its words, and with its pictures.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Dose, Hold, Level, Reps, Sides, Tempo
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.limits import ROUNDS, SETS
from lowback_timer.core.plan.single import is_single
from lowback_timer.core.plan.workout import Goal, Item, Section, SectionKind, Workout
from lowback_timer.core.session.timeline import Preparation, Timeline, compile_workout

Values = Mapping[str, Any]
"""Texts, whole numbers, truth values, and lists and mappings of those."""


def values_of(timeline: Timeline, counting: Counting) -> Values:
    """A timeline, and who counts in it, as plain values. What is as usual is left out."""
    workout, preparation = timeline.workout, timeline.preparation
    return {
        "id": workout.id,
        "name": workout.name,
        "level": workout.level.value,
        "goal": workout.goal.value,
        "counting": counting.value,
        "preparation": [
            preparation.get_ready_ms,
            preparation.move_ms,
            preparation.switch_sides_ms,
            preparation.rest_percent,
        ],
        "sections": [_section_values(section) for section in workout.sections],
    }


def timeline_from(
    values: Values, exercises: Mapping[str, Exercise], workouts: Mapping[str, Workout]
) -> tuple[Timeline, Counting]:
    """The timeline, and who counts in it.

    Args:
        values: What `values_of` has given, on whatever day.
        exercises: Those there are today, by their ids.
        workouts: Likewise. One that is there no more goes by the name that it had.

    Raises:
        ValueError: an exercise is gone, or cannot be done like that any more; or the values are
            none of a plan.
    """
    try:
        workout = _workout(values, exercises)
        known = workouts.get(workout.id)
        if known is not None:
            workout = replace(workout, name=known.name, summary=known.summary)
        counting = Counting(values["counting"])
        preparation = Preparation(*_numbers(values["preparation"]))
    except (LookupError, TypeError, AttributeError) as error:
        raise ValueError(f"this is no plan: {error!r}") from error
    return compile_workout(workout, preparation), counting


# To values


def _section_values(section: Section) -> Values:
    values: dict[str, Any] = {
        "kind": section.kind.value,
        "items": [_item_values(item) for item in section.items],
    }
    if section.rounds != 1:
        values["rounds"] = section.rounds
    if not section.is_on:
        values["is_on"] = False
    return values


def _item_values(item: Item) -> Values:
    dose = item.dose
    values: dict[str, Any] = {
        "exercise": item.exercise.id,
        "works": [_work_values(work) for work in dose.works or (dose.work,)],
        "sets": dose.sets,
        "sides": dose.sides.value,
        "rest_ms": dose.rest_ms,
    }
    if dose.rest_after_ms is not None:
        values["rest_after_ms"] = dose.rest_after_ms
    if dose.works:
        values["differ"] = True
    if dose.load_g is not None:
        values["load_g"] = dose.load_g
    return values


def _work_values(work: Reps | Hold) -> Values:
    if isinstance(work, Hold):
        return {"hold_ms": work.duration_ms} | ({"is_open": True} if work.is_open else {})
    tempo = work.tempo
    parts = [tempo.lift_ms, tempo.hold_ms, tempo.lower_ms, tempo.pause_ms]
    return {"reps": work.count, "tempo": parts} | ({"from_top": True} if tempo.from_top else {})


# From values


def _workout(values: Values, exercises: Mapping[str, Exercise]) -> Workout:
    sections = tuple(_section(each, exercises) for each in values["sections"])
    level, goal = Level(values["level"]), Goal(values["goal"])
    workout = Workout(_text(values["id"]), _text(values["name"]), level, goal, "", sections)
    # Just one exercise is called like it, in the words of today.
    return replace(workout, name=workout.exercises[0].name) if is_single(workout) else workout


def _section(values: Values, exercises: Mapping[str, Exercise]) -> Section:
    items = tuple(_item(each, exercises) for each in values["items"])
    rounds = _within(values.get("rounds", 1), ROUNDS)
    is_on = values.get("is_on", True) is True
    return Section(SectionKind(values["kind"]), items, rounds, is_on)


def _item(values: Values, exercises: Mapping[str, Exercise]) -> Item:
    works = tuple(_work(each) for each in values["works"])
    rest_after, load = values.get("rest_after_ms"), values.get("load_g")
    dose = Dose(
        works[0],
        _within(values["sets"], SETS),
        Sides(values["sides"]),
        _number(values["rest_ms"]),
        None if rest_after is None else _number(rest_after),
        works if values.get("differ") is True else (),
        None if load is None else _number(load),
    )
    exercise = exercises[_text(values["exercise"])]
    exercise.dose_option("hold" if isinstance(dose.work, Hold) else "reps")  # or it is another one
    return Item(exercise, dose)


def _work(values: Values) -> Reps | Hold:
    if "hold_ms" in values:
        return Hold(_number(values["hold_ms"]), values.get("is_open") is True)
    lift_ms, hold_ms, lower_ms, pause_ms = _numbers(values["tempo"])
    tempo = Tempo(lift_ms, hold_ms, lower_ms, pause_ms, values.get("from_top") is True)
    return Reps(_number(values["reps"]), tempo)


def _numbers(values: Any) -> list[int]:
    return [_number(each) for each in values]


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{value!r} is no whole number")
    return value


def _within(value: object, bounds: range) -> int:
    number = _number(value)
    if number not in bounds:
        raise ValueError(f"{number} is not from {bounds[0]} to {bounds[-1]}")
    return number


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
