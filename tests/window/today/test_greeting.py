"""What the first page says to begin with."""

import pytest
from PySide6.QtCore import QLocale

from lowback_timer.core.coach.known import DoneSession, Lately
from lowback_timer.core.coach.week import Week, week_of
from lowback_timer.window.today.greeting import greeting, standing

THURSDAY = 739_022
"""2024-05-16."""


def week(*days_ago: int) -> Week:
    sessions = (DoneSession(THURSDAY - each, "a") for each in sorted(days_ago, reverse=True))
    return week_of(Lately(tuple(sessions)), THURSDAY)


@pytest.mark.parametrize(
    ("hour", "text"),
    [
        (3, "Good evening"),
        (4, "Good morning"),
        (11, "Good morning"),
        (12, "Good afternoon"),
        (17, "Good afternoon"),
        (18, "Good evening"),
        (23, "Good evening"),
    ],
)
def test_it_greets_by_the_time_of_day(hour: int, text: str) -> None:
    assert greeting(hour) == text


@pytest.mark.parametrize(
    ("days_ago", "text"),
    [
        ((0,), "You have trained today. Now your back recovers."),
        ((1,), "Last session yesterday. Your back is still recovering."),
        ((2,), "Last session on Tuesday. Your back has had 1 day of rest."),
        ((9, 3), "Last session on Monday. Your back has had 2 days of rest."),
        ((6,), "Last session on Friday. Your back has had 5 days of rest."),
        ((30,), "Last session 30 days ago. Your back is well rested."),
    ],
)
def test_it_says_when_the_last_session_was(days_ago: tuple[int, ...], text: str) -> None:
    assert standing(week(*days_ago), has_trained=True) == text


def test_whoever_comes_back_is_welcome() -> None:
    assert standing(week(), has_trained=False) == "Two sessions a week are enough."
    assert standing(week(), has_trained=True) == "It has been a while. Begin gently."


def test_weekdays_are_named_by_the_locale() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert "Montag" in standing(week(3), has_trained=True)
    finally:
        QLocale.setDefault(before)
