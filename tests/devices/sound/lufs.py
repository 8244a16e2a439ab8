"""A meter of programme loudness after ITU-R BS.1770-4, for one channel."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from tools.sounds.loudness import Section, filtered

_BLOCK_S, _HOP_S = 0.4, 0.1
_OFFSET = -0.691
_GATE_LU, _SILENT_LUFS = -10.0, -70.0


def momentary(samples: Sequence[float], rate: int) -> float:
    """The loudest 400 ms of a sound, in LUFS."""
    silence = [0.0] * int(_BLOCK_S * rate)
    return max(map(_lufs, _blocks([*silence, *samples, *silence], rate)))


def integrated(samples: Sequence[float], rate: int) -> float:
    """The loudness of all that is not a pause, in LUFS."""
    blocks = [block for block in _blocks(samples, rate) if _lufs(block) > _SILENT_LUFS]
    gate = _lufs(sum(blocks) / len(blocks)) + _GATE_LU
    loud = [block for block in blocks if _lufs(block) > gate]
    return _lufs(sum(loud) / len(loud))


def _lufs(mean_square: float) -> float:
    return _OFFSET + 10 * math.log10(mean_square + 1e-12)


def _blocks(samples: Iterable[float], rate: int) -> list[float]:
    """The weighted mean squares of stretches of 400 ms that overlap by three quarters."""
    for section in _k_weighting(rate):
        samples = filtered(samples, section)
    sums = [0.0]
    for value in samples:
        sums.append(sums[-1] + value * value)
    size, hop = int(_BLOCK_S * rate), int(_HOP_S * rate)
    return [(sums[at + size] - sums[at]) / size for at in range(0, len(sums) - size, hop)]


def _k_weighting(rate: int) -> tuple[Section, Section]:
    """The standard's two filters, which it gives for 48 kHz, for any rate."""
    tangent = math.tan(math.pi * 1681.974450955533 / rate)
    quality, high = 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    middle = high**0.4996667741545416
    scale = 1 + tangent / quality + tangent**2
    shelf = (
        (high + middle * tangent / quality + tangent**2) / scale,
        2 * (tangent**2 - high) / scale,
        (high - middle * tangent / quality + tangent**2) / scale,
        2 * (tangent**2 - 1) / scale,
        (1 - tangent / quality + tangent**2) / scale,
    )
    tangent, quality = math.tan(math.pi * 38.13547087602444 / rate), 0.5003270373238773
    scale = 1 + tangent / quality + tangent**2
    high_pass = (
        1.0,
        -2.0,
        1.0,
        2 * (tangent**2 - 1) / scale,
        (1 - tangent / quality + tangent**2) / scale,
    )
    return shelf, high_pass
