"""A look back at a week."""

from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.coach.looking_back import WeekPast, look_back_lines

FILM = "sit through a film"


def test_it_tells_how_often_what_changed_and_how_the_back_was() -> None:
    week = WeekPast(2, 31 * 60_000, ("Bridge",), ("Superman",), 3, 2, 6)

    assert look_back_lines(week, FILM) == (
        "2 sessions last week, 31 minutes together.",
        "More: Bridge. A little less: Superman.",
        "Back pain: from 3 to 2 of 10. Sit through a film: 6 of 10.",
    )


def test_what_nobody_has_said_is_left_out() -> None:
    assert look_back_lines(WeekPast(1, 10_000), "") == (
        "1 session last week, 1 minute together.",
        "Every exercise stayed as it is.",
    )
    assert look_back_lines(WeekPast(1, 10_000, rating=6), "")[2:] == ()
    assert look_back_lines(WeekPast(1, 10_000, first_pain=2, last_pain=2), "")[2:] == (
        "Back pain: 2 of 10.",
    )


def test_how_long_it_took_is_left_out_where_nobody_knows() -> None:
    assert look_back_lines(WeekPast(1), "")[0] == "1 session last week."


def test_a_week_in_which_nothing_was_done_is_no_reproach() -> None:
    assert look_back_lines(WeekPast(rating=4), FILM) == (
        "Last week was a quiet one. This week begins afresh.",
        "Sit through a film: 4 of 10.",
    )


@given(
    st.builds(
        WeekPast,
        sessions=st.integers(0, 7),
        active_ms=st.integers(0, 10**8),
        more=st.sampled_from([(), ("Bridge",)]),
        less=st.sampled_from([(), ("Plank",)]),
        first_pain=st.none() | st.integers(0, 10),
        last_pain=st.none() | st.integers(0, 10),
        rating=st.none() | st.integers(0, 10),
    )
)
def test_it_is_never_more_than_three_lines(week: WeekPast) -> None:
    lines = look_back_lines(week, FILM)

    assert 1 <= len(lines) <= 3
    assert not [line for line in lines if "only" in line or "missed" in line]
