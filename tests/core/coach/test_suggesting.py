"""What is suggested for today, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.choices import GoalChoice, LevelChoice
from lowback_timer.core.coach.known import DoneSession, Lately, Person
from lowback_timer.core.coach.reasons import Reason, Rule
from lowback_timer.core.coach.suggesting import FIRST_TIME, suggestions
from lowback_timer.core.coach.week import week_of
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.workout import Goal, Workout
from tests.core.coach.builders import (
    MINUTE_MS,
    MUCH,
    THURSDAY,
    WARM_UP,
    done,
    ids,
    libraries,
    pasts,
    people,
    suggest,
    workout,
)
from tests.fakes import make_workout

FIRST = workout(FIRST_TIME, "Bridge")
A, B, C = (workout(id_) for id_ in "abc")
HARD = workout("hard", level=Level.INTERMEDIATE)
HOLDS = workout("holds", goal=Goal.ENDURANCE)
BALL = workout("ball", needs=("ball",))


def rules(found: tuple[Reason, ...]) -> list[Rule]:
    return [each.rule for each in found]


def test_the_first_time_it_is_the_workout_for_that() -> None:
    first, other = suggest([A, FIRST])

    assert first.workout is FIRST
    assert rules(first.reasons)[0] is Rule.FIRST_TIME
    assert Rule.FIRST_TIME not in rules(other.reasons)


def test_later_on_that_one_comes_last() -> None:
    assert ids(suggest([FIRST, A, B], None, done(THURSDAY - 3, FIRST_TIME))) == [
        "a",
        "b",
        "first-time",
    ]


def test_somebody_who_is_used_to_training_needs_no_first_time() -> None:
    used_to_it = Person(LevelChoice.INTERMEDIATE, equipment=MUCH)

    assert ids(suggest([FIRST, HARD], used_to_it)) == ["hard", "first-time"]


def test_an_old_log_is_one_as_well() -> None:
    lately = Lately(has_earlier=True)
    person = Person(equipment=MUCH)

    found = suggestions([FIRST, A], lambda _: 1, person, lately, week_of(lately, THURSDAY))

    assert ids(found) == ["a", FIRST_TIME]
    assert rules(found[0].reasons)[0] is Rule.NOT_LATELY


def test_a_harder_workout_is_suggested_only_when_there_is_no_other() -> None:
    assert ids(suggest([HARD, A])) == ["a"]

    (only,) = suggest([HARD])
    assert only.reasons[0] == Reason(Rule.HARDER, level=Level.INTERMEDIATE)


def test_level_and_goal_come_first() -> None:
    person = Person(LevelChoice.INTERMEDIATE, GoalChoice.ENDURANCE, MUCH)

    found = suggest([A, HOLDS, HARD], person)

    assert ids(found) == ["hard", "holds", "a"]
    hard, holds, easy = found
    assert rules(hard.reasons) == [Rule.OTHER_GOAL, Rule.LEVEL, Rule.EQUIPMENT]
    assert rules(holds.reasons) == [Rule.EASIER, Rule.GOAL, Rule.EQUIPMENT]
    assert rules(easy.reasons) == [Rule.EASIER, Rule.OTHER_GOAL, Rule.EQUIPMENT]


def test_what_was_done_longest_ago_comes_first_among_equals() -> None:
    past = (done(THURSDAY - 20, "b"), done(THURSDAY - 9, "a"), done(THURSDAY - 5, "c"))
    d = workout("d")

    found = suggest([A, B, C, d], None, *past)

    assert ids(found) == ["d", "b", "a", "c"]
    assert found[0].reasons[0] == Reason(Rule.NOT_YET)
    assert found[1].reasons[0] == Reason(Rule.LONGEST_AGO, days=20)
    assert found[2].reasons[0] == Reason(Rule.JUST_DONE, days=9)


def test_among_workouts_that_were_never_done_the_exercises_decide() -> None:
    bridge, bird_dog = workout("one", "Bridge"), workout("two", "Bird dog", "Bridge")

    found = suggest([bridge, bird_dog], None, done(THURSDAY - 4, "other", "bridge"))

    assert ids(found) == ["two", "one"]
    assert Reason(Rule.FRESH, exercise="Bird dog") in found[0].reasons
    assert Rule.FRESH not in rules(found[1].reasons)


def test_never_the_same_two_take_turns() -> None:
    # GIVEN two workouts that suit better than a third one
    workouts, past = [A, B, HOLDS], list[DoneSession]()
    suggested = []

    # WHEN somebody does for weeks what is suggested
    for day in range(THURSDAY, THURSDAY + 60, 3):
        best = suggest(workouts, None, *past, today=day)[0].workout.id
        suggested.append(best)
        past.append(done(day, best))

    # THEN the third has its turn as well
    for index in range(len(suggested) - 2):
        assert len({*suggested[index : index + 3]}) == 3


@pytest.mark.parametrize(
    ("last", "rule"),
    [
        (THURSDAY + 1, Rule.RECOVERING),
        (THURSDAY, Rule.RECOVERING),
        (THURSDAY - 1, Rule.RECOVERING),
        (THURSDAY - 2, Rule.RESTED),
        (THURSDAY - 30, Rule.RESTED),
    ],
)
def test_a_back_that_recovers_is_told_of_first_and_no_workout_is_kept_back(
    last: int, rule: Rule
) -> None:
    found = suggest([A, B, C], None, done(last, "a"))

    assert len(found) == 3
    best = rules(found[0].reasons)
    assert rule in best
    assert (best[0] is Rule.RECOVERING) == (rule is Rule.RECOVERING)
    assert all(rule in rules(each.reasons) for each in found)
    assert rules(found[1].reasons)[0] is not Rule.RECOVERING


def test_two_sessions_a_week_are_enough() -> None:
    past = (done(THURSDAY - 3, "a"), done(THURSDAY - 2, "b"))

    found = suggest([A, B, C], None, *past)

    assert found[0].reasons[0] == Reason(Rule.WEEK_DONE, sessions=2)


def test_what_takes_too_long_is_left_out_and_if_all_does_the_shortest_is_left() -> None:
    person, lengths = Person(equipment=MUCH, minutes=10), {"a": 12, "b": 10, "c": 11}
    lately = Lately()

    def within(minutes: dict[str, int]) -> list[tuple[str, bool]]:
        found = suggestions(
            [A, B, C],
            lambda each: minutes[each.id] * MINUTE_MS,
            person,
            lately,
            week_of(lately, THURSDAY),
        )
        return [(each.workout.id, Rule.TOO_LONG in rules(each.reasons)) for each in found]

    assert within(lengths) == [("b", False)]
    assert within({**lengths, "b": 20}) == [("c", True)]


def test_what_needs_more_than_is_at_hand_is_never_suggested() -> None:
    assert ids(suggest([BALL, A], Person())) == ["a"]
    assert suggest([BALL], Person()) == ()


def test_a_warm_up_alone_is_no_suggestion() -> None:
    assert suggest([make_workout(WARM_UP)]) == ()


@given(libraries(), people, pasts)
def test_whatever_is_known_the_suggestions_can_be_followed(
    library: list[Workout], person: Person, past: tuple[DoneSession, ...]
) -> None:
    found = suggest(library, person, *past)

    # THEN each can be done with what is at hand, once, and has its reasons
    assert len({*ids(found)}) == len(found)
    for each in found:
        assert person.equipment.issuperset(each.workout.needs)
        assert each.workout.main_exercises
        assert each.reasons
        assert all(reason.text() for reason in each.reasons)
        assert len({*each.reasons}) == len(each.reasons)

    # AND there is one whenever there can be
    possible = [
        each for each in library if each.main_exercises and person.equipment.issuperset(each.needs)
    ]
    assert bool(found) == bool(possible)

    # AND nothing is harder than the person's level, unless all of it is
    levels = [*Level]
    is_harder = [levels.index(each.level) > levels.index(person.trains_at) for each in possible]
    for each in found:
        if levels.index(each.workout.level) > levels.index(person.trains_at):
            assert all(is_harder)


@given(libraries(), people, pasts, st.integers(0, 400))
def test_the_order_does_not_hang_on_the_day(
    library: list[Workout], person: Person, past: tuple[DoneSession, ...], later: int
) -> None:
    assert ids(suggest(library, person, *past)) == ids(
        suggest(library, person, *past, today=THURSDAY + later)
    )


@given(libraries(), people, pasts)
def test_whoever_trained_yesterday_is_told_so_first(
    library: list[Workout], person: Person, past: tuple[DoneSession, ...]
) -> None:
    yesterday = done(THURSDAY - 1, "a", "Bridge")
    sessions = tuple(sorted((*past, yesterday), key=lambda each: each.day))

    for index, each in enumerate(suggest(library, person, *sessions)):
        assert Rule.RECOVERING in rules(each.reasons)
        assert (each.reasons[0].rule is Rule.RECOVERING) or index > 0


@given(libraries(), people, pasts)
def test_with_three_to_choose_from_it_is_none_of_the_last_two(
    library: list[Workout], person: Person, past: tuple[DoneSession, ...]
) -> None:
    found = [each for each in ids(suggest(library, person, *past)) if each != FIRST_TIME]
    if len(found) >= 3:
        last_two = list(dict.fromkeys(each.workout_id for each in reversed(past)))[:2]
        assert found[0] not in last_two
