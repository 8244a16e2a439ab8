"""The week, and whether the back has had its rest."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.coach.known import Lately
from lowback_timer.core.coach.week import Week, week_of, weekday
from tests.core.coach.builders import THURSDAY, done, pasts


def week(*days: int, first_weekday: int = 1) -> Week:
    return week_of(Lately(tuple(done(day, "a") for day in days)), THURSDAY, first_weekday)


@given(st.dates())
def test_days_are_the_ordinals_of_dates(day: date) -> None:
    assert weekday(day.toordinal()) == day.isoweekday()


@given(st.dates(date(1, 1, 8), date(9999, 12, 1)), st.integers(1, 7))
def test_a_week_begins_with_its_first_day_and_has_today_in_it(day: date, first: int) -> None:
    found = week_of(Lately(), day.toordinal(), first)

    assert weekday(found.first_day) == first
    assert day.toordinal() in found.days
    assert len(found.days) == 7
    assert date.fromordinal(found.days[-1]) - date.fromordinal(found.first_day) == timedelta(6)


def test_a_week_without_a_session() -> None:
    found = week()

    assert found.trained == frozenset()
    assert found.last_day is None
    assert found.days_since is None
    assert not found.is_recovering
    assert not found.is_full


def test_sessions_of_the_week_before_are_not_among_its_own() -> None:
    found = week(THURSDAY - 4, THURSDAY - 2)

    assert found.trained == {THURSDAY - 2}
    assert (found.last_day, found.days_since) == (THURSDAY - 2, 2)


def test_where_weeks_begin_on_sunday_that_is_one_of_its_days() -> None:
    assert week(THURSDAY - 4, THURSDAY - 2, first_weekday=7).trained == {THURSDAY - 4, THURSDAY - 2}


def test_two_sessions_on_one_day_are_one_day() -> None:
    assert not week(THURSDAY, THURSDAY).is_full
    assert week(THURSDAY - 3, THURSDAY).is_full


@pytest.mark.parametrize(("days", "is_recovering"), [(0, True), (1, True), (2, False), (9, False)])
def test_a_whole_day_lies_between_two_sessions(days: int, is_recovering: bool) -> None:
    assert week(THURSDAY - days).is_recovering is is_recovering


def test_a_day_that_is_still_to_come_counts_as_today() -> None:
    found = week(THURSDAY + 1)

    assert found.trained == {THURSDAY}
    assert found.days_since == 0


@given(pasts)
def test_the_days_of_a_week_are_never_after_today(past: tuple[object, ...]) -> None:
    found = week_of(Lately(past), THURSDAY)  # type: ignore[arg-type]

    assert all(found.first_day <= day <= THURSDAY for day in found.trained)
    assert found.days_since is None or found.days_since >= 0


def test_the_week_is_full_when_there_were_as_many_sessions_as_the_person_means_to_do() -> None:
    lately = Lately((done(THURSDAY - 2, "a", "Bridge"),))

    assert week_of(lately, THURSDAY, aim=1).is_full
    assert not week_of(lately, THURSDAY, aim=2).is_full


def test_on_a_day_that_is_none_of_theirs_the_next_one_is_known() -> None:
    def following(*days: int) -> int | None:
        return week_of(Lately(), THURSDAY, training_days=days).next_training_day

    assert following() is None
    assert following(1, 4) is None  # a Thursday is the fourth day
    assert following(1, 6) == THURSDAY + 2
    assert following(1) == THURSDAY + 4
    assert following(9) is None
