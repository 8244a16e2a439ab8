"""What the coach knows of a person."""

import pytest

from lowback_timer.core.choices import GoalChoice, LevelChoice
from lowback_timer.core.coach.known import Lately, Person
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.workout import Goal
from tests.core.coach.builders import done


@pytest.mark.parametrize("choice", LevelChoice)
def test_a_person_has_a_level_even_before_they_have_told_it(choice: LevelChoice) -> None:
    expected = Level.BEGINNER if choice is LevelChoice.UNKNOWN else Level(choice.value)

    assert Person(choice).trains_at is expected


def test_there_is_a_goal_for_every_choice() -> None:
    assert [Person(goal=choice).trains_for for choice in GoalChoice] == [*Goal]


def test_the_last_day_of_each_is_the_latest() -> None:
    lately = Lately((done(3, "a", "bridge"), done(5, "b"), done(8, "a", "superman")))

    assert lately.last_days() == {"a": 8, "b": 5}
    assert lately.last_days_of_exercises() == {"bridge": 3, "superman": 8}


def test_somebody_has_trained_even_if_it_was_long_ago() -> None:
    assert not Lately().has_trained
    assert Lately(has_earlier=True).has_trained
    assert Lately((done(1, "a"),)).has_trained
