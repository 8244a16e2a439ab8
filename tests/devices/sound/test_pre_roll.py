"""What keeps the speakers awake."""

from array import array

import pytest

from lowback_timer.devices.sound.output import RATE
from lowback_timer.devices.sound.pre_roll import (
    AWAKE_EVERY_MS,
    PreRoll,
    awake_samples,
)
from tests.doubles.player import RecordingPlayer

SAMPLES = array("h", awake_samples(RATE))


def test_it_is_no_silence_at_any_moment_but_cannot_be_heard() -> None:
    hundredth = RATE // 100
    for start in range(0, len(SAMPLES), hundredth):
        assert set(SAMPLES[start : start + hundredth]) == {-1, 0, 1}


def test_it_pushes_the_membrane_neither_out_nor_in() -> None:
    assert abs(sum(SAMPLES)) < len(SAMPLES) / 50


def test_it_is_over_long_before_the_next_time() -> None:
    assert len(SAMPLES) * 1000 < RATE * AWAKE_EVERY_MS / 2


def test_it_is_made_once() -> None:
    assert awake_samples(RATE) is awake_samples(RATE)


class Times:
    """When the speakers were kept awake."""

    def __init__(self) -> None:
        self.player = RecordingPlayer()
        self.pre_roll = PreRoll(self.player)

    def look(self, now_ms: float, *, is_wanted: bool = True) -> bool:
        """Whether something was played at that moment."""
        before = len(self.player.calls)
        self.pre_roll.look(now_ms, is_wanted=is_wanted)
        assert {name for name, _ in self.player.calls} <= {"keep_awake"}
        return len(self.player.calls) > before


@pytest.fixture
def times() -> Times:
    return Times()


def test_they_are_woken_at_once_and_then_by_the_time_that_has_passed(times: Times) -> None:
    assert times.look(0)
    assert not times.look(10)
    assert not times.look(2_000)
    assert times.look(AWAKE_EVERY_MS)
    assert not times.look(AWAKE_EVERY_MS + 2_000)
    assert times.look(2 * AWAKE_EVERY_MS)


def test_a_timer_that_fires_a_little_early_does_not_miss_its_turn(times: Times) -> None:
    times.look(0)
    assert times.look(AWAKE_EVERY_MS * 0.95)


def test_for_nobody_nothing_is_played(times: Times) -> None:
    assert not times.look(0, is_wanted=False)
    assert not times.look(AWAKE_EVERY_MS, is_wanted=False)


def test_whoever_comes_back_wakes_them_at_that_moment(times: Times) -> None:
    # GIVEN speakers that were let sleep a moment ago
    times.look(0)
    times.look(1_000, is_wanted=False)

    # THEN coming back wakes them, although the last time is not long ago
    assert times.look(1_500)
    assert not times.look(1_600)
