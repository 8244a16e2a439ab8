"""A plan can be kept as plain values, and be read again on another day."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import HoldRange, Sides
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.single import single_workout
from lowback_timer.core.plan.workout import Item, Section, SectionKind, Workout
from lowback_timer.core.session.plan_values import timeline_from, values_of
from lowback_timer.core.session.timeline import Preparation, Timeline, compile_workout
from tests.core.strategies import preparations, workouts
from tests.fakes import (
    make_dose,
    make_dose_option,
    make_exercise,
    make_hold,
    make_reps,
    make_section,
    make_unequal_dose,
    make_workout,
)

EITHER = (make_dose_option(), make_dose_option(HoldRange(5_000, 60_000)))
"""Counted, or held."""
EXERCISES = {
    each.id: each
    for each in (make_exercise(name, doses=EITHER) for name in ("Bird dog", "Superman"))
}


def linked(workout: Workout) -> Workout:
    """The workout with the exercises of a library, each of which is there once."""
    return replace(
        workout,
        sections=tuple(
            replace(
                section,
                items=tuple(Item(EXERCISES[each.exercise.id], each.dose) for each in section.items),
            )
            for section in workout.sections
        ),
    )


def through_json(timeline: Timeline, counting: Counting = Counting.PACED) -> dict[str, Any]:
    """The values as they are found another day."""
    values: dict[str, Any] = json.loads(json.dumps(values_of(timeline, counting)))
    return values


@given(
    workout=workouts(),
    preparation=preparations,
    counting=st.sampled_from(Counting),
    load_g=st.none() | st.integers(1, 300_000),
    off=st.booleans(),
)
def test_what_is_read_is_what_was_kept(
    workout: Workout, preparation: Preparation, counting: Counting, load_g: int | None, off: bool
) -> None:
    # GIVEN any workout, with a load somewhere, and a section that is off
    workout = linked(workout)
    first, *others = workout.sections
    item = replace(first.items[0], dose=replace(first.items[0].dose, load_g=load_g))
    first = replace(first, items=(item, *first.items[1:]))
    cool_down = Section(SectionKind.COOL_DOWN, first.items, is_on=not off)
    workout = replace(workout, sections=(first, *others, cool_down))
    timeline = compile_workout(workout, replace(preparation, rest_percent=80))

    # WHEN it is kept and read again
    values = through_json(timeline, counting)
    found = timeline_from(values, EXERCISES, {workout.id: workout})

    # THEN nothing about it is another
    assert found == (timeline, counting)


def test_it_is_told_in_the_words_of_today() -> None:
    workout = make_workout(make_dose(), summary="As it was")
    values = through_json(compile_workout(workout))
    german = replace(EXERCISES["superman"], name="Käfer", movement=("Heben.",))
    today = replace(workout, name="Ein kurzes Training", summary="Wie es heute ist")

    timeline, _ = timeline_from(values, {german.id: german}, {today.id: today})

    assert (timeline.workout.name, timeline.workout.summary) == (today.name, today.summary)
    assert timeline.steps[0].exercise is german


def test_a_workout_that_is_there_no_more_keeps_its_name() -> None:
    values = through_json(compile_workout(make_workout(make_dose())))

    timeline, _ = timeline_from(values, EXERCISES, {})

    assert timeline.workout.name == "A short workout"


def test_one_exercise_alone_is_called_as_it_is_today() -> None:
    alone = single_workout(EXERCISES["superman"], make_dose(make_hold(30), sides=Sides.BOTH))
    values = through_json(compile_workout(alone))
    german = replace(EXERCISES["superman"], name="Käfer")

    timeline, _ = timeline_from(values, {german.id: german}, {})

    assert timeline.workout == single_workout(german, make_dose(make_hold(30)))


@pytest.mark.parametrize(
    "today",
    [
        {},
        {"superman": make_exercise("Superman", doses=(make_dose_option(HoldRange(5_000, 9_000)),))},
    ],
    ids=["gone", "held now, and not counted"],
)
def test_an_exercise_that_is_another_one_now_is_refused(today: dict[str, Exercise]) -> None:
    values = through_json(compile_workout(make_workout(make_dose(make_reps(5)))))

    with pytest.raises(ValueError, match="no plan"):
        timeline_from(values, today, {})


PLAN = through_json(
    compile_workout(
        make_workout(make_section(make_unequal_dose(make_hold(5), make_hold(4)), make_dose()))
    )
)
SECTION = PLAN["sections"][0]
ITEM = SECTION["items"][0]
WORK = ITEM["works"][0]


@pytest.mark.parametrize(
    "values",
    [
        {},
        {**PLAN, "level": "guru"},
        {**PLAN, "counting": None},
        {**PLAN, "id": 3},
        {**PLAN, "name": " "},
        {**PLAN, "sections": None},
        {**PLAN, "sections": []},
        {**PLAN, "sections": "text"},
        {**PLAN, "preparation": [1, 2, 3, 4, 5]},
        {**PLAN, "preparation": [1, 2, 3.5]},
        {**PLAN, "preparation": [-1]},
        {**PLAN, "sections": [{**SECTION, "rounds": 10**9}]},
        {**PLAN, "sections": [{**SECTION, "rounds": 0}]},
        {**PLAN, "sections": [{**SECTION, "items": {}}]},
        {**PLAN, "sections": [{**SECTION, "items": [{**ITEM, "sets": 10**9}]}]},
        {**PLAN, "sections": [{**SECTION, "items": [{**ITEM, "sets": True}]}]},
        {**PLAN, "sections": [{**SECTION, "items": [{**ITEM, "sides": "top"}]}]},
        {**PLAN, "sections": [{**SECTION, "items": [{**ITEM, "works": []}]}]},
        {**PLAN, "sections": [{**SECTION, "items": [{**ITEM, "works": [WORK]}]}]},
        {**PLAN, "sections": [{**SECTION, "items": [{**ITEM, "exercise": []}]}]},
    ],
)
def test_what_is_no_plan_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        timeline_from(values, EXERCISES, {})
