"""Closed curves: how shapes are made, moved and written as SVG path data.

A point is a complex number, in centimetres, y up. A curve is a start point followed by cubic
Bezier pieces, so that whoever reads the drawings back needs to know only M, C and Z.
"""

import cmath
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

CIRCLE = 4 / 3 * math.tan(math.pi / 8)
"""Handle length that makes four cubic pieces a circle of radius 1."""


@dataclass(frozen=True)
class Curve:
    """A closed curve of cubic Bezier pieces (two handles and an end point each)."""

    start: complex
    pieces: tuple[tuple[complex, complex, complex], ...]

    def path_data(self) -> str:
        """Return the curve as SVG path data; y is turned downwards here and nowhere else."""
        parts = [f"M{_pair(self.start)}"]
        parts += ["C" + " ".join(_pair(point) for point in piece) for piece in self.pieces]
        return "".join(parts) + "Z"

    def moved(self, shift: complex, degrees: float = 0.0) -> "Curve":
        """Return the curve turned about the origin, then shifted."""
        turn = cmath.rect(1, math.radians(degrees))
        return Curve(
            self.start * turn + shift,
            tuple(
                (a * turn + shift, b * turn + shift, c * turn + shift) for a, b, c in self.pieces
            ),
        )


def number(value: float, places: int = 2) -> str:
    """Write a number as short as SVG allows: no trailing zeros and never a minus zero."""
    text = f"{value:.{places}f}".rstrip("0").rstrip(".") if places else f"{value:.0f}"
    return "0" if text in {"-0", ""} else text


def _pair(point: complex) -> str:
    return f"{number(point.real)} {number(-point.imag)}"


def smooth(points: Sequence[complex], tension: float = 1.0) -> Curve:
    """Return the closed Catmull-Rom curve through the points."""
    count = len(points)
    pieces = []
    for i, here in enumerate(points):
        before, after = points[i - 1], points[(i + 1) % count]
        beyond = points[(i + 2) % count]
        pieces.append(
            (here + (after - before) * tension / 6, after - (beyond - here) * tension / 6, after)
        )
    return Curve(points[0], tuple(pieces))


def ellipse(centre: complex, rx: float, ry: float) -> Curve:
    """Return an ellipse whose axes (in cm) lie along x and y."""
    compass = [1 + 0j, 1j, -1 + 0j, -1j]

    def at(unit: complex) -> complex:
        return centre + complex(unit.real * rx, unit.imag * ry)

    pieces = []
    for i, here in enumerate(compass):
        after = compass[(i + 1) % 4]
        pieces.append((at(here + CIRCLE * after), at(after + CIRCLE * here), at(after)))
    return Curve(at(compass[0]), tuple(pieces))


def circle(centre: complex, radius: float) -> Curve:
    """Return a circle; the radius is in cm."""
    return ellipse(centre, radius, radius)


def bar(start: complex, end: complex, width: float, rounding: float | None = None) -> Curve:
    """Return a straight bar of the given width (cm) with rounded ends, fully round by default."""
    length, half = abs(end - start), width / 2
    r = half if rounding is None else min(rounding, half)
    k = r * (1 - CIRCLE)
    first = here = complex(r, -half)
    pieces: list[tuple[complex, complex, complex]] = []
    way = 1 + 0j
    for corner in (complex(length, -half), complex(length, half), 1j * half, -1j * half):
        leave = way * 1j
        entry = corner - way * r
        pieces.append((here, entry, entry))
        here = corner + leave * r
        pieces.append((corner - way * k, corner + leave * k, here))
        way = leave
    return Curve(first, tuple(pieces)).moved(start, math.degrees(cmath.phase(end - start)))


Station = tuple[float, float, float]
"""A cut across a shape: distance along it, and its half-widths to the left and to the right."""


def tapered(
    stations: Iterable[Station], *, round_start: bool = True, round_end: bool = True
) -> Curve:
    """Return a limb-like curve through the stations (cm) with round caps at both ends.

    Left and right are as seen when looking along the shape.
    """
    cuts = list(stations)
    left = [complex(x, width) for x, width, _ in cuts]
    right = [complex(x, -width) for x, _, width in cuts]
    end = _cap(cuts[-1], 1) if round_end else []
    start = _cap(cuts[0], -1) if round_start else []
    return smooth([*left, *end, *reversed(right), *start])


def _cap(cut: Station, way: int) -> list[complex]:
    """Return points of the half circle that closes a tapered shape at one end."""
    x, left, right = cut
    middle, r = (left - right) / 2, (left + right) / 2
    angles = (45, 0, -45) if way > 0 else (225, 180, 135)
    return [complex(x, middle) + cmath.rect(r, math.radians(a)) for a in angles]


def band(cuts: Iterable[Station], round_by: float = 1.0) -> Curve:
    """Return a soft patch from cuts (x, low, high): muscles lie beside the bone, not around it."""
    rows = list(cuts)
    high = [complex(x, top) for x, _, top in rows]
    low = [complex(x, bottom) for x, bottom, _ in rows]
    ends = []
    for (x, bottom, top), way in ((rows[-1], 1), (rows[0], -1)):
        ends.append(complex(x + way * round_by, (bottom + top) / 2))
    return smooth([*high, ends[0], *reversed(low), ends[1]])
