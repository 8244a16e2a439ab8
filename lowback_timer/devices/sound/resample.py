"""From one number of samples a second to another, for devices that take no other than their own.

Four samples around each instant, weighted by the cubic that runs through the middle two with the
slope of their neighbours (Catmull-Rom). The cues have next to nothing above 6 kHz, and there it
keeps all images 45 dB below them; a longer filter would cost more time than it is worth here.
"""

from __future__ import annotations

from array import array
from math import gcd

_HIGHEST = 32_767


def resampled(samples: array[int], source: int, target: int) -> array[int]:
    """Return a sound of `source` samples a second as one of `target` samples a second."""
    shared = gcd(source, target)
    step, parts = source // shared, target // shared
    weights = [_weights(part / parts) for part in range(parts)]
    padded = array("h", [0]) + samples + array("h", [0, 0])
    result = array("h")
    for index in range(len(samples) * target // source):
        # Sample `before` of the sound, which is the one after it in `padded`.
        before, part = divmod(index * step, parts)
        a, b, c, d = weights[part]
        value = round(
            a * padded[before]
            + b * padded[before + 1]
            + c * padded[before + 2]
            + d * padded[before + 3]
        )
        result.append(min(max(value, -_HIGHEST), _HIGHEST))
    return result


def _weights(share: float) -> tuple[float, float, float, float]:
    """Return what the four samples count for, `share` of the way from the second to the third."""
    square, cube = share**2, share**3
    return (
        (-share + 2 * square - cube) / 2,
        (2 - 5 * square + 3 * cube) / 2,
        (share + 4 * square - 3 * cube) / 2,
        (cube - square) / 2,
    )
