"""What colours look like to somebody without the cones for green, and how far apart they are."""

import math

_DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
"""Machado, Oliveira, Fernandes: A Physiologically-based Model … (2009), table 1, severity 1.0."""


def deuteranopic_difference(one: str, other: str) -> float:
    """The distance of two colours `#rrggbb`, seen without green: CIE 1976, 2.3 is just noticed."""
    return math.dist(_lab(_without_green(one)), _lab(_without_green(other)))


def _without_green(colour: str) -> list[float]:
    """Linear red, green and blue, 0 to 1."""
    shares = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    light = [
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    ]
    seen = (
        sum(part * each for part, each in zip(row, light, strict=True)) for row in _DEUTERANOPIA
    )
    return [min(1.0, max(0.0, each)) for each in seen]


def _lab(light: list[float]) -> tuple[float, float, float]:
    red, green, blue = light
    x, y, z = (
        each ** (1 / 3) if each > 0.008856 else 7.787 * each + 16 / 116
        for each in (
            (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
            0.2126 * red + 0.7152 * green + 0.0722 * blue,
            (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)
