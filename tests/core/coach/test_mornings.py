"""No loaded bending in the first two hours after getting up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.coach.known import Lately, Person
from lowback_timer.core.coach.mornings import bends_under_load, is_early, suits_mornings
from lowback_timer.core.coach.reasons import Rule
from lowback_timer.core.coach.suggesting import suggestions
from lowback_timer.core.coach.week import week_of
from lowback_timer.core.plan.exercise import Load, Position
from lowback_timer.core.plan.workout import SectionKind, Workout
from tests.core.coach.builders import MUCH, THURSDAY, libraries
from tests.fakes import make_dose, make_exercise, make_item, make_section, make_workout

SEVEN = 7 * 60
DEADLIFT = make_item(
    exercise=make_exercise("Deadlift", load=Load.NEEDED, position=Position.STANDING)
)


@pytest.mark.parametrize(
    ("minute", "gets_up", "expected"),
    [
        (SEVEN, SEVEN, True),
        (SEVEN + 119, SEVEN, True),
        (SEVEN + 120, SEVEN, False),
        (SEVEN - 1, SEVEN, False),
        (10, 23 * 60 + 30, True),
        (SEVEN, None, False),
    ],
    ids=["just up", "nearly", "two hours", "not up yet", "past midnight", "not said"],
)
def test_it_is_early_for_two_hours_after_getting_up(
    minute: int, gets_up: int | None, expected: bool
) -> None:
    assert is_early(minute, gets_up) is expected


def test_what_is_lifted_standing_bends_under_load() -> None:
    bench = make_exercise("Bench", load=Load.OPTIONAL, position=Position.MACHINE)
    bridge = make_exercise("Bridge", load=Load.NEEDED, position=Position.SUPINE)

    assert bends_under_load(DEADLIFT)
    assert not bends_under_load(make_item(exercise=bench))
    assert bends_under_load(make_item(replace(make_dose(), load_g=5_000), bench))
    assert not bends_under_load(make_item(exercise=bridge))


def test_only_the_main_part_counts() -> None:
    warm_up = make_section(DEADLIFT, kind=SectionKind.WARM_UP)

    assert suits_mornings(make_workout(warm_up, make_section()))
    assert not suits_mornings(make_workout(DEADLIFT))


def with_deadlift(workout: Workout) -> Workout:
    return replace(workout, id=f"{workout.id}-heavy", sections=make_workout(DEADLIFT).sections)


@given(libraries(), st.booleans())
def test_no_loaded_bending_is_suggested_in_the_first_two_hours(
    workouts: list[Workout], early: bool
) -> None:
    library = [*workouts, *map(with_deadlift, workouts)]
    lately = Lately()

    found = suggestions(
        library,
        lambda _: 0,
        Person(equipment=MUCH),
        lately,
        week_of(lately, THURSDAY),
        is_early=early,
    )

    assert not early or all(suits_mornings(each.workout) for each in found)
    told = {reason.rule for each in found for reason in each.reasons}
    assert (Rule.EARLY in told) <= early


def test_it_says_why_and_by_whom() -> None:
    lately = Lately()
    library = [make_workout(), make_workout(DEADLIFT, id="heavy")]

    (found,) = suggestions(
        library, lambda _: 0, Person(), lately, week_of(lately, THURSDAY), is_early=True
    )

    (reason,) = [each for each in found.reasons if each.rule is Rule.EARLY]
    assert "two hours" in reason.text()
    assert reason.study.startswith("Snook")
    assert not found.reasons[0].study or found.reasons[0] is reason
