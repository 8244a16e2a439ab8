"""What the coach is told in its tests, and people and pasts of every kind."""

from collections.abc import Sequence

from hypothesis import strategies as st

from lowback_timer.core.choices import GoalChoice, LevelChoice
from lowback_timer.core.coach.known import DoneSession, Lately, Person
from lowback_timer.core.coach.suggesting import FIRST_TIME, Suggestion, suggestions
from lowback_timer.core.coach.week import week_of
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.workout import Goal, SectionKind, Workout
from tests.fakes import make_exercise, make_item, make_section, make_workout

THURSDAY = 739_022  # 2024-05-16
"""A day in the middle of a week that begins on a Monday."""
MINUTE_MS = 60_000
MUCH = frozenset({"mat", "ball", "rod", "barbell"})

WARM_UP = make_section(make_item(exercise=make_exercise("Front plank")), kind=SectionKind.WARM_UP)


def workout(
    id_: str,
    *exercises: str,
    level: Level = Level.BEGINNER,
    goal: Goal = Goal.HEALTH,
    needs: tuple[str, ...] = (),
) -> Workout:
    """A warm-up and a main part; the first exercise of that has the needs."""
    names = exercises or (id_,)
    items = [
        make_item(exercise=make_exercise(name, needs=needs if index == 0 else ()))
        for index, name in enumerate(names)
    ]
    return make_workout(WARM_UP, make_section(*items), id=id_, name=id_, level=level, goal=goal)


def done(day: int, workout_id: str, *exercises: str) -> DoneSession:
    """A session with two sets of each of its exercises."""
    return DoneSession(day, workout_id, dict.fromkeys(exercises, 2))


def suggest(
    workouts: Sequence[Workout],
    person: Person | None = None,
    *sessions: DoneSession,
    today: int = THURSDAY,
    minutes: int = 15,
) -> tuple[Suggestion, ...]:
    """What is suggested when every workout takes so many minutes."""
    lately = Lately(sessions)
    return suggestions(
        workouts,
        lambda _: minutes * MINUTE_MS,
        person or Person(equipment=MUCH),
        lately,
        week_of(lately, today),
    )


def ids(found: Sequence[Suggestion]) -> list[str]:
    """The ids of the workouts that are suggested."""
    return [each.workout.id for each in found]


names = st.sampled_from(["Bird dog", "Bridge", "Superman", "Good morning", "Deadlift"])
equipment = st.frozensets(st.sampled_from(sorted(MUCH)))


@st.composite
def libraries(draw: st.DrawFn) -> list[Workout]:
    """Up to six workouts, of which some only warm up."""
    made = []
    for id_ in draw(st.lists(st.sampled_from([FIRST_TIME, *"abcdef"]), unique=True, max_size=6)):
        if draw(st.integers(0, 5)) == 0:
            made.append(make_workout(WARM_UP, id=id_))
            continue
        made.append(
            workout(
                id_,
                *draw(st.lists(names, min_size=1, max_size=3, unique=True)),
                level=draw(st.sampled_from(Level)),
                goal=draw(st.sampled_from(Goal)),
                needs=tuple(sorted(draw(equipment))),
            )
        )
    return made


people = st.builds(
    Person,
    level=st.sampled_from(LevelChoice),
    goal=st.sampled_from(GoalChoice),
    equipment=equipment,
    minutes=st.sampled_from([0, 5, 20]),
)
days = st.integers(THURSDAY - 40, THURSDAY + 1)
pasts = st.lists(
    st.builds(done, days, st.sampled_from([FIRST_TIME, *"abcxyz"]), names), max_size=8
).map(lambda sessions: tuple(sorted(sessions, key=lambda each: each.day)))
