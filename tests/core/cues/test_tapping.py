"""How late loudspeakers are, told from taps."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.cues.tapping import BEEPS_EVERY_MS, TAPS, Unclear, delay_of

FIRST_MS = 123_456.0
AHEAD_MS = 30


def taps(late_ms: float, *off_ms: float, skipped: int = 2) -> list[float]:
    """Taps along with beeps that are heard late, each ahead of it like people are, and off by."""
    return [
        FIRST_MS + (skipped + beep) * BEEPS_EVERY_MS + late_ms - AHEAD_MS + off
        for beep, off in enumerate(off_ms)
    ]


@pytest.mark.parametrize("late_ms", [0, 40, 180, 300, 500, 600])
def test_even_taps_tell_it_exactly(late_ms: int) -> None:
    assert delay_of(FIRST_MS, taps(late_ms, *[0.0] * TAPS)) == late_ms


@given(
    late_ms=st.integers(0, 500),
    off=st.lists(st.floats(-40, 40), min_size=TAPS, max_size=TAPS),
    skipped=st.integers(0, 4),
    order=st.randoms(use_true_random=False),
)
def test_taps_that_are_off_by_a_little_tell_it_about(
    late_ms: int, off: list[float], skipped: int, order: Random
) -> None:
    made = taps(late_ms, *off, skipped=skipped)
    order.shuffle(made)

    found = delay_of(FIRST_MS, made)

    assert isinstance(found, int)
    assert found % 10 == 0
    assert abs(found - late_ms) <= 45


@given(
    late_ms=st.integers(0, 500),
    off=st.lists(st.floats(-20, 20), min_size=TAPS, max_size=TAPS),
    spoiled=st.sets(st.integers(0, TAPS - 1), max_size=2),
    by=st.floats(150, 250) | st.floats(-200, -150),
)
def test_two_that_are_far_off_change_little(
    late_ms: int, off: list[float], spoiled: set[int], by: float
) -> None:
    made = taps(late_ms, *(each + by * (n in spoiled) for n, each in enumerate(off)))

    found = delay_of(FIRST_MS, made)

    assert isinstance(found, int)
    assert abs(found - late_ms) <= 25


@given(late_ms=st.integers(0, 500), missed=st.sets(st.integers(0, TAPS - 1), max_size=3))
def test_beeps_that_were_not_tapped_along_do_not_matter(late_ms: int, missed: set[int]) -> None:
    made = [tap for n, tap in enumerate(taps(late_ms, *[0.0] * TAPS)) if n not in missed]

    assert delay_of(FIRST_MS, made) == pytest.approx(late_ms, abs=5)


def test_a_finger_that_taps_twice_counts_once() -> None:
    made = [*taps(180, *[0.0] * TAPS), *taps(180, 90.0, 95.0)]

    assert delay_of(FIRST_MS, made) == 180


@pytest.mark.parametrize("count", [0, 1, 4])
def test_from_few_taps_nothing_can_be_told(count: int) -> None:
    assert delay_of(FIRST_MS, taps(180, *[0.0] * count)) is Unclear.FEW


def test_taps_before_the_first_beep_do_not_count() -> None:
    assert delay_of(FIRST_MS, [FIRST_MS - 5_000 - n for n in range(8)]) is Unclear.FEW


@pytest.mark.parametrize(
    "off",
    [
        (-200.0, 200.0, -150.0, 250.0, -100.0, 300.0, 0.0, 150.0),
        (-70.0, 70.0, -60.0, 65.0, -80.0, 60.0, -60.0, 75.0),
    ],
)
def test_uneven_taps_are_called_so(off: tuple[float, ...]) -> None:
    assert delay_of(FIRST_MS, taps(200, *off)) is Unclear.UNEVEN


def test_taps_ahead_of_the_beeps_mean_that_nothing_is_late() -> None:
    assert delay_of(FIRST_MS, taps(-60, *[0.0] * TAPS)) == 0


@given(st.lists(st.floats(0, 20_000), max_size=20))
def test_whatever_is_tapped_there_is_an_answer(made: list[float]) -> None:
    found = delay_of(0, made)

    assert isinstance(found, Unclear) or 0 <= found < BEEPS_EVERY_MS
