"""The arithmetic of the calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.window.history.months import (
    EARLIEST,
    LATEST,
    Move,
    column_of,
    first_of,
    last_of,
    moved,
    row_of,
    week_of,
    weekdays,
)

DAYS = st.dates(EARLIEST, LATEST)
WEEKDAYS = st.integers(1, 7)


@given(DAYS, st.sampled_from(Move))
def test_no_move_leads_out_of_the_calendar(day: date, move: Move) -> None:
    assert EARLIEST <= moved(day, move) <= LATEST


@given(st.dates(date(1971, 1, 1), date(2998, 12, 31)))
def test_forth_and_back_is_the_same_day_or_the_last_that_there_is(day: date) -> None:
    assert moved(moved(day, Move.DAY_ON), Move.DAY_BACK) == day
    assert moved(moved(day, Move.WEEK_ON), Move.WEEK_BACK) == day
    back = moved(moved(day, Move.MONTH_ON), Move.MONTH_BACK)
    assert first_of(back) == first_of(day)
    assert back <= day
    assert back == day or day.day > 28


@given(DAYS, st.sampled_from((Move.MONTH_BACK, Move.MONTH_ON)))
def test_a_month_on_is_the_month_beside(day: date, move: Move) -> None:
    there = moved(day, move)

    apart = (there.year - day.year) * 12 + there.month - day.month
    assert apart == (1 if move is Move.MONTH_ON else -1) or there in {EARLIEST, LATEST}


@pytest.mark.parametrize(
    ("day", "move", "there"),
    [
        (date(2026, 1, 31), Move.MONTH_ON, date(2026, 2, 28)),
        (date(2028, 1, 31), Move.MONTH_ON, date(2028, 2, 29)),
        (date(2026, 1, 15), Move.MONTH_BACK, date(2025, 12, 15)),
        (date(2026, 11, 26), Move.MONTH_FIRST, date(2026, 11, 1)),
        (date(2026, 11, 26), Move.MONTH_LAST, date(2026, 11, 30)),
        (date(2026, 11, 30), Move.DAY_ON, date(2026, 12, 1)),
    ],
)
def test_keys_lead_there(day: date, move: Move, there: date) -> None:
    assert moved(day, move) == there


@given(DAYS, WEEKDAYS)
def test_every_day_of_a_month_has_a_place_of_its_own(day: date, first: int) -> None:
    days = [first_of(day) + timedelta(days=each) for each in range(last_of(day).day)]
    places = [(row_of(each, first), column_of(each, first)) for each in days]

    assert places == sorted(set(places))
    assert max(row for row, _ in places) <= 5
    assert all(
        weekdays(first)[column] == each.isoweekday()
        for each, (_, column) in zip(days, places, strict=True)
    )


@given(DAYS, WEEKDAYS)
def test_a_week_begins_on_its_first_day(day: date, first: int) -> None:
    begin = week_of(day, first)

    assert begin.isoweekday() == first
    assert timedelta(0) <= day - begin <= timedelta(days=6)
