"""What keeps the speakers awake."""

from array import array

import pytest

from lowback_timer.core.session.reading import State
from lowback_timer.devices.sound.output import RATE
from lowback_timer.devices.sound.player import RecordingPlayer
from lowback_timer.devices.sound.pre_roll import (
    AWAKE_EVERY_MS,
    LONGEST_PAUSE_MS,
    PreRoll,
    awake_samples,
)

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

    def look(self, state: State, now_ms: float) -> bool:
        """Whether something was played at that moment."""
        before = len(self.player.calls)
        self.pre_roll.look(state, now_ms)
        assert {name for name, _ in self.player.calls} <= {"keep_awake"}
        return len(self.player.calls) > before


@pytest.fixture
def times() -> Times:
    return Times()


def test_they_are_woken_at_once_and_then_by_the_time_that_has_passed(times: Times) -> None:
    assert times.look(State.IDLE, 0)
    assert not times.look(State.RUNNING, 10)
    assert not times.look(State.RUNNING, 2_000)
    assert times.look(State.RUNNING, AWAKE_EVERY_MS)
    assert not times.look(State.RUNNING, AWAKE_EVERY_MS + 2_000)
    assert times.look(State.RUNNING, 2 * AWAKE_EVERY_MS)


def test_a_timer_that_fires_a_little_early_does_not_miss_its_turn(times: Times) -> None:
    times.look(State.RUNNING, 0)
    assert times.look(State.RUNNING, AWAKE_EVERY_MS * 0.95)


def test_a_short_pause_is_played_through_and_a_long_one_is_not(times: Times) -> None:
    # GIVEN a pause, looked at less often than usual
    times.look(State.RUNNING, 0)
    times.look(State.PAUSED, 1_000)

    # THEN it is its length that counts, and not how often anyone looked
    assert times.look(State.PAUSED, 1_000 + LONGEST_PAUSE_MS)
    assert not times.look(State.PAUSED, 1_000 + LONGEST_PAUSE_MS + AWAKE_EVERY_MS)


def test_whoever_comes_back_wakes_them_at_that_moment(times: Times) -> None:
    # GIVEN speakers that fell asleep in a pause that was too long by one second
    times.look(State.PAUSED, 0)
    times.look(State.PAUSED, LONGEST_PAUSE_MS)
    assert not times.look(State.PAUSED, LONGEST_PAUSE_MS + 1_000)

    # THEN going on wakes them, although the last time is not long ago
    assert times.look(State.RUNNING, LONGEST_PAUSE_MS + 1_500)
    assert not times.look(State.RUNNING, LONGEST_PAUSE_MS + 1_600)


@pytest.mark.parametrize("state", [State.FINISHED, State.ABANDONED])
def test_after_the_end_nothing_is_played(times: Times, state: State) -> None:
    assert not times.look(state, 0)
