"""Scales and ticks."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.window.history.axis import (
    Grain,
    Scale,
    Unit,
    day_ticks,
    highest,
    thinned,
    value_ticks,
)

VALUES = st.integers(0, 100_000_000)
DAYS = st.dates(date(1970, 1, 1), date(2600, 1, 1))


@given(VALUES, VALUES, st.integers(3, 9), st.sampled_from(Unit))
def test_ticks_are_few_even_and_enclose_all(one: int, other: int, most: int, unit: Unit) -> None:
    low, high = sorted((one, other))

    ticks = value_ticks(low, high, most, unit)

    assert 2 <= len(ticks) <= most
    assert ticks[0] <= low <= high <= ticks[-1]
    assert len({after - before for before, after in pairwise(ticks)}) == 1


@pytest.mark.parametrize(
    ("low", "high", "unit", "ticks"),
    [
        (20, 45, Unit.SECONDS, (20, 30, 40, 50)),
        (0, 2, Unit.COUNT, (0, 1, 2)),
        (8, 16, Unit.COUNT, (5, 10, 15, 20)),
        (0, 290, Unit.SECONDS, (0, 120, 240, 360)),
        (7, 7, Unit.COUNT, (7, 8)),
    ],
)
def test_ticks_are_round(low: int, high: int, unit: Unit, ticks: tuple[int, ...]) -> None:
    assert value_ticks(low, high, 4, unit) == ticks


@given(DAYS, st.integers(0, 200_000), st.integers(2, 12))
def test_days_are_few_in_order_and_on_the_axis(first: date, length: int, most: int) -> None:
    last = first + timedelta(days=length)

    ticks, grain = day_ticks(first, last, most)

    assert len(ticks) <= most
    assert all(first <= each <= last for each in ticks)
    assert list(ticks) == sorted(set(ticks))
    assert grain is Grain.DAYS or all(each.day == 1 for each in ticks)
    assert grain is not Grain.YEARS or all(each.month == 1 for each in ticks)


def test_a_quarter_has_weeks_and_years_have_months() -> None:
    first = date(2026, 9, 7)

    assert day_ticks(first, date(2026, 11, 29), 7) == (
        tuple(first + timedelta(weeks=2 * each) for each in range(6)),
        Grain.DAYS,
    )
    assert day_ticks(date(2025, 1, 1), date(2026, 12, 31), 5)[0] == (
        date(2025, 1, 1),
        date(2025, 7, 1),
        date(2026, 1, 1),
        date(2026, 7, 1),
    )
    assert day_ticks(date(1998, 3, 1), date(2026, 12, 31), 5)[0] == (
        date(2000, 1, 1),
        date(2010, 1, 1),
        date(2020, 1, 1),
    )


@given(st.floats(-1e6, 1e6), st.floats(0.5, 1e6), st.floats(0, 1))
def test_a_scale_leads_from_one_end_to_the_other(low: float, length: float, share: float) -> None:
    scale = Scale(low, low + length, 400, 20)

    assert scale.place(low) == pytest.approx(400)
    assert scale.place(low + length) == pytest.approx(20)
    assert 19.9 <= scale.place(low + share * length) <= 400.1


PLACES = st.lists(st.tuples(st.floats(0, 500), st.floats(0, 90))).map(sorted)


@given(PLACES)
def test_a_line_has_the_middle_of_what_would_be_a_band(places: list[tuple[float, float]]) -> None:
    kept = thinned(places, 4.0)

    assert set(kept) <= set(places)
    for stretch in {x // 4.0 for x, _ in places}:
        before = sorted(y for x, y in places if x // 4.0 == stretch)
        after = sorted(y for x, y in kept if x // 4.0 == stretch)
        assert after == (before if len(before) <= 2 else [before[len(before) // 2]])
    assert [x // 4.0 for x, _ in kept] == sorted(x // 4.0 for x, _ in kept)


@given(PLACES)
def test_of_bars_behind_each_other_the_highest_is_seen(places: list[tuple[float, float]]) -> None:
    kept = highest(places, 1.0)

    assert len(kept) == len({x // 1.0 for x, _ in places})
    for x, y in kept:
        assert y == min(down for across, down in places if across // 1.0 == x // 1.0)


def test_a_scale_without_length_has_all_in_the_middle() -> None:
    assert Scale(3, 3, 0, 100).place(3) == 50
