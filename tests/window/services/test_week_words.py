"""What is said of the week."""

from datetime import UTC, datetime

import pytest

from lowback_timer.core.coach.known import DoneSession, Lately
from lowback_timer.core.coach.week import Week, week_of
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.week_words import current_week, sessions_text, week_sentence

THURSDAY = 739_022
"""2024-05-16."""


def week(*days_ago: int) -> Week:
    sessions = (DoneSession(THURSDAY - each, "a") for each in sorted(days_ago, reverse=True))
    return week_of(Lately(tuple(sessions)), THURSDAY)


@pytest.mark.parametrize(
    ("days_ago", "text"),
    [
        ((), "0 of 2 this week"),
        ((3,), "1 of 2 this week"),
        ((3, 1), "2 of 2 this week"),
        ((3, 1, 0), "3 sessions this week"),
    ],
)
def test_sessions_are_counted_and_more_than_two_are_no_fault(
    days_ago: tuple[int, ...], text: str
) -> None:
    assert sessions_text(week(*days_ago)) == text


def test_the_week_is_said_in_a_sentence() -> None:
    assert week_sentence(week()) == "Today is Thursday. No session this week so far."
    assert week_sentence(week(3, 1)) == (
        "Today is Thursday. 2 of 2 this week, on Monday, Wednesday."
    )


def test_it_is_the_week_that_the_person_means_to_have() -> None:
    now = datetime.fromordinal(THURSDAY).replace(tzinfo=UTC)
    settings = Settings(sessions_a_week=3, training_days=("1", "5", "never"))

    found = current_week(settings, Lately((DoneSession(THURSDAY - 1, "a"),)), now)

    assert (found.today, found.aim, found.training_days) == (
        THURSDAY,
        3,
        frozenset({1, 5}),
    )
    assert found.trained == {THURSDAY - 1}
