"""On which days of the week there is a whole day in between."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.coach.planning.days import days_apart, usual_days


@pytest.mark.parametrize(
    ("given_days", "apart"),
    [
        ({1, 4}, (1, 4)),
        ({1, 2}, (1,)),
        ({1, 7}, (1,)),
        ({1, 3, 5, 7}, (1, 3, 5)),
        ({1, 2, 3, 4, 5, 6, 7}, (1, 3, 5)),
        ({7}, (7,)),
        (set(), ()),
    ],
)
def test_days_next_to_each_other_are_not_both_taken(
    given_days: set[int], apart: tuple[int, ...]
) -> None:
    assert days_apart(given_days) == apart


@pytest.mark.parametrize("sessions", [1, 2, 3])
def test_the_usual_days_are_apart(sessions: int) -> None:
    days = usual_days(sessions)

    assert len(days) == sessions
    assert set(days_apart(days)) == days


@given(st.frozensets(st.integers(1, 7)))
def test_there_are_never_more_than_three(days: frozenset[int]) -> None:
    assert len(days_apart(days)) <= 3
    assert bool(days_apart(days)) == bool(days)
