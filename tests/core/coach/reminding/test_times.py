"""At which times somebody wants to be reminded."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.coach.reminding.times import (
    DAY_MIN,
    NEVER,
    Every,
    OnDays,
    OnWeekdays,
    Timetable,
    day_of,
    following,
    latest,
    moment,
)

MONDAY = date(2026, 3, 2).toordinal()
SIX = 18 * 60

days_of_week = st.frozensets(st.integers(1, 7))
minutes = st.integers(0, DAY_MIN - 1)
moments = st.builds(moment, st.integers(MONDAY, MONDAY + 13), minutes)
tables: st.SearchStrategy[Timetable] = st.one_of(
    st.builds(OnWeekdays, days_of_week, minutes),
    st.builds(OnDays, st.frozensets(st.integers(MONDAY, MONDAY + 13)), minutes),
    st.builds(Every, days_of_week, st.integers(1, 240), minutes, minutes),
)


@given(st.integers(1, 3_000_000), minutes)
def test_a_moment_is_a_day_and_a_time(day: int, minute: int) -> None:
    assert day_of(moment(day, minute)) == day
    assert moment(day, minute) - moment(day) == minute


def test_once_a_day_on_some_days_of_the_week() -> None:
    table = OnWeekdays(frozenset({1, 4}), SIX)

    coming = following(table, moment(MONDAY, SIX))

    assert [next(coming), next(coming)] == [moment(MONDAY + 3, SIX), moment(MONDAY + 7, SIX)]
    assert latest(table, moment(MONDAY, SIX)) == moment(MONDAY, SIX)
    assert latest(table, moment(MONDAY, SIX - 1)) is None
    assert latest(table, moment(MONDAY + 1)) == moment(MONDAY, SIX)


def test_on_the_days_of_a_plan() -> None:
    table = OnDays(frozenset({MONDAY + 1, MONDAY + 5}), SIX)

    assert list(following(table, moment(MONDAY))) == [
        moment(MONDAY + 1, SIX),
        moment(MONDAY + 5, SIX),
    ]


def test_again_and_again_within_hours() -> None:
    table = Every(frozenset({1}), 60, 9 * 60, 12 * 60)

    assert list(table.minutes_on(MONDAY)) == [600, 660, 720]
    assert list(table.minutes_on(MONDAY + 1)) == []
    assert latest(table, moment(MONDAY, 719)) == moment(MONDAY, 660)


def test_hours_that_end_before_they_begin_hold_nothing() -> None:
    table = Every(frozenset(range(1, 8)), 30, 17 * 60, 9 * 60)

    assert list(following(table, moment(MONDAY))) == []


def test_who_wants_nothing_gets_nothing() -> None:
    assert list(following(NEVER, moment(MONDAY))) == []


@given(tables, moments)
def test_what_came_last_and_what_comes_next_lie_around_now(table: Timetable, now: int) -> None:
    before, after = latest(table, now), list(following(table, now))

    assert before is None or (before <= now and now - before < 2 * DAY_MIN)
    assert after == sorted(set(after))
    assert all(each > now for each in after)
    # Nothing lies between what came last and now.
    if before is not None:
        assert next(following(table, before), now + 1) > now
