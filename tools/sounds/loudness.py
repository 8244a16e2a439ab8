"""How loud a short sound seems: the maximum A-weighted level with time weighting Fast (LAFmax).

Frequency weighting A and time weighting F are those of a sound level meter (IEC 61672-1). They
suit beeps better than the 400 ms window of ITU-R BS.1770: the ear adds up sound over roughly an
eighth of a second, which is the time constant of F.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Section = tuple[float, float, float, float, float]
"""A biquad filter's b0, b1, b2, a1, a2, with a0 = 1."""

FAST_S = 0.125
"""The time constant of time weighting F, in seconds (IEC 61672-1)."""

_POLES_HZ = ((20.6, 20.6), (107.7, 737.9), (12194.0, 12194.0))
"""The poles of frequency weighting A, in pairs (IEC 61672-1, annex E)."""

_SILENCE = 1e-20
"""A mean square far below one step of 16 bits: the level of digital silence stays finite."""


def max_level_db(samples: Iterable[float], rate: int) -> float:
    """Return LAFmax in dB relative to the mean square of full scale (1.0).

    A steady 1 kHz sine of peak 1.0 measures -3.0 dB.

    Args:
        samples: The sound, full scale being ±1.
        rate: Samples a second.
    """
    weighted: Iterable[float] = samples
    for section in a_weighting(rate):
        weighted = filtered(weighted, section)
    keep = math.exp(-1.0 / (FAST_S * rate))
    mean_square = loudest = 0.0
    for value in weighted:
        mean_square = keep * mean_square + (1.0 - keep) * value * value
        loudest = max(loudest, mean_square)
    return 10.0 * math.log10(loudest + _SILENCE)


def a_weighting(rate: int) -> tuple[Section, ...]:
    """Return frequency weighting A as a cascade of biquads, 0 dB at 1 kHz.

    The two low pairs of poles each have two zeros at 0 Hz, the high pair has none. Between 250 Hz
    and 4 kHz the bilinear transform at 44.1 kHz stays within 0.5 dB of the standard's table.
    """
    low, middle, high = _POLES_HZ
    sections = [
        _section(low, rate, high_pass=True),
        _section(middle, rate, high_pass=True),
        _section(high, rate, high_pass=False),
    ]
    scale = 1.0 / math.prod(gain(section, 1000.0, rate) for section in sections)
    b0, b1, b2, a1, a2 = sections[0]
    sections[0] = (b0 * scale, b1 * scale, b2 * scale, a1, a2)
    return tuple(sections)


def gain(section: Section, hertz: float, rate: int) -> float:
    """Return by what factor a section changes the amplitude of a steady sine."""
    b0, b1, b2, a1, a2 = section
    angle = 2.0 * math.pi * hertz / rate
    delay = complex(math.cos(angle), -math.sin(angle))
    return abs((b0 + b1 * delay + b2 * delay**2) / (1.0 + a1 * delay + a2 * delay**2))


def _section(poles_hz: tuple[float, float], rate: int, *, high_pass: bool) -> Section:
    """Map two real analogue poles, and two zeros at 0 Hz or none, by the bilinear transform."""
    near, far = ((1.0 - _warped(hz, rate)) / (1.0 + _warped(hz, rate)) for hz in poles_hz)
    b1 = -2.0 if high_pass else 2.0
    return (1.0, b1, 1.0, -(near + far), near * far)


def _warped(hertz: float, rate: int) -> float:
    """Return the bilinear transform's half-angle tangent, so that the pole keeps its frequency."""
    return math.tan(math.pi * hertz / rate)


def filtered(samples: Iterable[float], section: Section) -> Iterator[float]:
    """Run one biquad over the samples (direct form II, transposed)."""
    b0, b1, b2, a1, a2 = section
    first = second = 0.0
    for value in samples:
        out = b0 * value + first
        first = b1 * value - a1 * out + second
        second = b2 * value - a2 * out
        yield out
