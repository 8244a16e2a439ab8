"""Exercises, people and pasts that plans are made of in their tests."""

from collections.abc import Sequence
from functools import cache

from hypothesis import settings
from hypothesis import strategies as st

from lowback_timer.core.choices import GoalChoice, LevelChoice
from lowback_timer.core.coach.known import Lately, Person
from lowback_timer.core.coach.planning.contents import DayMaker, sections_around
from lowback_timer.core.coach.planning.days import usual_days
from lowback_timer.core.coach.planning.making import make_plan
from lowback_timer.core.coach.planning.plan import Plan, Wants
from lowback_timer.core.coach.week import DAYS_A_WEEK
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.library.model import Library
from lowback_timer.library.shipped import load_shipped
from lowback_timer.resources import exercises_file, images_dir
from tests.core.coach.builders import done

MONDAY = 739_019  # 2024-05-13
few = settings(max_examples=25, deadline=None)
"""A plan compiles dozens of workouts."""
BALL = frozenset({"mat", "ball"})


@cache
def library() -> Library:
    """What is shipped."""
    return load_shipped(exercises_file(), images_dir(), "en")


def exercises() -> tuple[Exercise, ...]:
    """All that are shipped."""
    return tuple(library().exercises.values())


def day_maker(person: Person) -> DayMaker:
    """What makes workouts of planned days for somebody."""
    around = sections_around(library().workouts.values(), person)
    return DayMaker(library().exercises, around, person, Preparation())


def plan_for(
    wants: Wants, lately: Lately | None = None, today: int = MONDAY, among: Sequence[Exercise] = ()
) -> Plan:
    """A plan with the shipped exercises, or with some."""
    fits = day_maker(wants.person).fits
    return make_plan(among or exercises(), wants, lately or Lately(), today, fits)


def wants(
    level: LevelChoice = LevelChoice.INTERMEDIATE,
    goal: GoalChoice = GoalChoice.HEALTH,
    equipment: frozenset[str] = BALL,
    minutes: int = 0,
    weekdays: frozenset[int] = usual_days(2),
    seed: int = 0,
) -> Wants:
    """What somebody wants."""
    return Wants(Person(level, goal, equipment, minutes), weekdays, seed)


equipment = st.frozensets(st.sampled_from(sorted(library().equipment))).map(
    lambda ids: ids | {"mat"}
)
all_wants = st.builds(
    wants,
    st.sampled_from(LevelChoice),
    st.sampled_from(GoalChoice),
    equipment,
    st.sampled_from([0, 5, 15, 40]),
    st.frozensets(st.integers(1, DAYS_A_WEEK), min_size=1),
    st.integers(0, 1000),
)
some_exercises = st.lists(st.sampled_from(exercises()), unique_by=lambda each: each.id, max_size=8)
_known = sorted(library().exercises)
pasts = st.lists(
    st.builds(done, st.integers(MONDAY - 30, MONDAY), st.just("x"), st.sampled_from(_known)),
    max_size=6,
).map(lambda sessions: Lately(tuple(sorted(sessions, key=lambda each: each.day))))
