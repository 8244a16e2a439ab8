"""Reasons in words, and where they come from."""

import pytest

from lowback_timer.core.coach.reasons import Reason, Rule
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.workout import Goal
from lowback_timer.resources import exercises_file


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        (Reason(Rule.FIRST_TIME), "A short one to begin with"),
        (Reason(Rule.RECOVERING, days=1), "recovering since yesterday"),
        (Reason(Rule.RECOVERING), "You have trained today"),
        (Reason(Rule.RESTED, days=1), "1 day of rest"),
        (Reason(Rule.RESTED, days=2), "2 days of rest"),
        (Reason(Rule.WEEK_DONE, sessions=2), "2 sessions this week"),
        (Reason(Rule.LEVEL, level=Level.BEGINNER), "suit your level: beginner."),
        (Reason(Rule.EASIER, level=Level.BEGINNER), "easier than your level, for a change"),
        (Reason(Rule.HARDER, level=Level.ADVANCED), "Take it slowly: advanced."),
        (Reason(Rule.EQUIPMENT), "all that it needs"),
        (Reason(Rule.MINUTES, minutes=20), "It fits into 20 minutes."),
        (Reason(Rule.TOO_LONG, minutes=5), "fits into 5 minutes; this is the shortest."),
        (Reason(Rule.NOT_YET), "not done this one yet."),
        (Reason(Rule.NOT_LATELY), "for many weeks."),
        (Reason(Rule.LONGEST_AGO, days=9), "9 days ago, so it is its turn."),
        (Reason(Rule.JUST_DONE, days=1), "You last did it 1 day ago."),
        (Reason(Rule.JUST_DONE), "done it today"),
        (Reason(Rule.FRESH, exercise="Bird dog"), "Bird dog has not had its turn"),
    ],
)
def test_every_reason_is_a_sentence(reason: Reason, text: str) -> None:
    assert text in reason.text()
    assert reason.text().endswith(".")


@pytest.mark.parametrize("goal", Goal)
@pytest.mark.parametrize(("rule", "end"), [(Rule.GOAL, "train for."), (Rule.OTHER_GOAL, "change.")])
def test_every_goal_has_words(rule: Rule, end: str, goal: Goal) -> None:
    assert Reason(rule, goal=goal).text().endswith(end)


def test_sources_are_articles_of_the_library() -> None:
    articles = exercises_file().read_text(encoding="utf-8")

    named = {Reason(rule).source for rule in Rule} - {""}

    assert named == {"verywell", "barbend"}
    assert all(f"  {each}:\n    title: " in articles for each in named)
    assert Reason(Rule.EQUIPMENT).source == ""
    # Of health as a goal, no article says how a workout for it is put together.
    assert Reason(Rule.GOAL, goal=Goal.STRENGTH).source == "barbend"
    assert Reason(Rule.GOAL, goal=Goal.HEALTH).source == ""


def test_two_rules_speak_of_the_day_whatever_the_workout_is() -> None:
    assert {rule for rule in Rule if rule.is_of_the_day} == {Rule.RECOVERING, Rule.WEEK_DONE}
