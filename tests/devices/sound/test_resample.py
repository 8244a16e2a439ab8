"""The same sound for a device with another number of samples a second."""

from __future__ import annotations

import math
from array import array

import pytest

from lowback_timer.devices.sound.resample import resampled


def sine(hertz: float, rate: int, seconds: float = 0.1) -> array[int]:
    count = round(rate * seconds)
    return array(
        "h", [round(20_000 * math.sin(2 * math.pi * hertz * i / rate)) for i in range(count)]
    )


@pytest.mark.parametrize("rate", [16_000, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("hertz", [262, 1046, 3138])
def test_a_tone_stays_the_same_tone(rate: int, hertz: float) -> None:
    found = resampled(sine(hertz, 44_100), 44_100, rate)

    wanted = sine(hertz, rate)
    assert len(found) == pytest.approx(len(wanted), abs=1)
    # Away from the edges, where the original begins and ends out of nothing.
    inner = range(rate // 1000, len(found) - rate // 1000)
    error = math.sqrt(sum((found[i] - wanted[i]) ** 2 for i in inner) / len(inner))
    assert error < 20_000 * 0.004 * max(1, (hertz / 1046) ** 2)


def test_silence_stays_silence() -> None:
    assert not any(resampled(array("h", [0] * 441), 44_100, 48_000))


def test_full_scale_does_not_turn_over() -> None:
    square = array("h", [32_767] * 50 + [-32_768] * 50)
    found = resampled(square, 44_100, 48_000)
    assert min(found[5:50]) > 0
    assert max(found[60:100]) < 0
