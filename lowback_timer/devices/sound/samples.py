"""Samples as a device wants them."""

from __future__ import annotations

from array import array
from functools import lru_cache


@lru_cache(maxsize=64)
def packed(samples: bytes, channels: int, kind: str) -> bytes:
    """Return signed 16-bit samples of one channel for a device that takes others.

    Args:
        samples: The sound, in native byte order.
        channels: How many times each sample is wanted: every channel sounds the same.
        kind: "Int16", "Int32", "UInt8" or "Float", as Qt names them.
    """
    if kind == "Int16" and channels == 1:
        return samples
    mono = array("h", samples)
    match kind:
        case "Int32":
            wanted = array("i", [value << 16 for value in mono])
        case "UInt8":
            wanted = array("B", [(value >> 8) + 128 for value in mono])
        case "Float":
            return _spread(array("f", [value / 32_768 for value in mono]), channels)
        case _:
            wanted = mono
    return _spread(wanted, channels)


def _spread(mono: array[int] | array[float], channels: int) -> bytes:
    """Return every sample once for each channel."""
    spread = array(mono.typecode, bytes(len(mono) * channels * mono.itemsize))
    for channel in range(channels):
        spread[channel::channels] = mono  # type: ignore[assignment]  # of the same typecode
    return spread.tobytes()
