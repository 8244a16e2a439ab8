"""What keeps the speakers awake."""

from array import array

from lowback_timer.devices.sound.output import RATE
from lowback_timer.devices.sound.pre_roll import AWAKE_EVERY_MS, awake_samples

SAMPLES = array("h", awake_samples())


def test_it_is_no_silence_at_any_moment_but_cannot_be_heard() -> None:
    hundredth = RATE // 100
    for start in range(0, len(SAMPLES), hundredth):
        assert set(SAMPLES[start : start + hundredth]) == {-1, 0, 1}


def test_it_pushes_the_membrane_neither_out_nor_in() -> None:
    assert abs(sum(SAMPLES)) < len(SAMPLES) / 50


def test_it_is_over_long_before_the_next_time() -> None:
    assert len(SAMPLES) * 1000 < RATE * AWAKE_EVERY_MS / 2


def test_it_is_made_once() -> None:
    assert awake_samples() is awake_samples()
