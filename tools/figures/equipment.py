"""Equipment: what the exercises are done on, under and with, in centimetres.

A prop stands on the stage or is carried by a segment. Sizes are those of common equipment: a
45 cm weight plate puts the bar at 22.5 cm, exercise balls come in 45, 55 and 65 cm, the BOSU dome
is 65 cm across and about 25 cm high.
"""

import math
from dataclasses import dataclass
from typing import Literal

from tools.figures import body
from tools.figures.kinematics import BoneName
from tools.figures.outline import Curve, bar, circle, smooth
from tools.figures.palette import Role

PLATE_RADIUS = 22.5
BAR_RADIUS = 1.4
FIST = complex(body.GRIP)
"""The middle of a closed hand, in the hand's frame."""

Layer = Literal["back", "front"]


@dataclass(frozen=True)
class Prop:
    """Coloured shapes behind or before the figure.

    ``on`` is the segment that carries them, ``at`` their origin in its frame (else on the stage);
    they turn with it only if ``turns``.
    """

    name: str
    shapes: tuple[tuple[Role, Curve], ...]
    layer: Layer = "back"
    on: BoneName | None = None
    at: complex = 0j
    turns: bool = False


def mat(left: float, right: float) -> Prop:
    """Return a mat from x to x (cm), its top being the floor."""
    return Prop("mat", (("mat", bar(complex(left, -1.5), complex(right, -1.5), 3.0)),))


def ball(centre: complex, radius: float) -> Prop:
    """Return an exercise ball with two seams (cm)."""
    left, right = (_seam(centre, radius, side) for side in (-1, 1))
    return Prop("ball", (("equipment", circle(centre, radius)), left, right))


def _seam(centre: complex, radius: float, side: int) -> tuple[Role, Curve]:
    """Return a seam as a crescent, thin at its ends, right (1) or left (-1) of the middle."""
    x, bulge, height, thickness = 0.34 * radius, 0.53 * radius, 0.81 * radius, 0.7
    points = [
        complex(side * x, height),
        complex(side * bulge + thickness, 0),
        complex(side * x, -height),
        complex(side * bulge - thickness, 0),
    ]
    return "equipment-dark", smooth(points).moved(centre)


def dome(centre: float, radius: float, height: float) -> Prop:
    """Return a BOSU around x (cm): half an ellipse on a flat platform."""
    base = 5.0
    rise = [
        centre + complex(radius * math.cos(angle), base + (height - base) * math.sin(angle))
        for angle in (math.pi * step / 8 for step in range(9))
    ]
    floor = [complex(centre - radius / 2, base), complex(centre + radius / 2, base)]
    platform = bar(complex(centre - radius - 1.5, 3), complex(centre + radius + 1.5, 3), 6.0, 2.0)
    return Prop("bosu", (("equipment", smooth([*rise, *floor])), ("equipment-dark", platform)))


def barbell(on: BoneName = "near-hand", at: complex = FIST) -> tuple[Prop, Prop]:
    """Return a loaded barbell seen end-on.

    The plates are drawn behind the figure and the bar's end before it: seen strictly from the
    side a plate would hide the very thing to look at, how close the bar is to the legs.
    """
    plates: tuple[tuple[Role, Curve], ...] = (
        ("equipment-dark", circle(0j, PLATE_RADIUS)),
        ("equipment", circle(0j, PLATE_RADIUS - 2.2)),
        ("equipment-dark", circle(0j, 7.5)),
    )
    end: tuple[tuple[Role, Curve], ...] = (
        ("equipment-dark", circle(0j, 2.6)),
        ("equipment", circle(0j, BAR_RADIUS)),
    )
    return Prop("plates", plates, "back", on, at), Prop("bar", end, "front", on, at)


def kettlebell() -> Prop:
    """Return a kettlebell hanging from the near fist, its handle across the grip."""
    shapes: tuple[tuple[Role, Curve], ...] = (
        ("equipment-dark", bar(complex(0, -6), complex(0, 6), 2.6)),
        ("equipment-dark", bar(complex(0, 5.5), complex(9, 7), 2.6)),
        ("equipment-dark", bar(complex(0, -5.5), complex(9, -7), 2.6)),
        ("equipment", circle(complex(14.5), 10.0)),
    )
    return Prop("kettlebell", shapes, "back", "near-hand", FIST, turns=True)


def rod(on: BoneName, at: complex, length: float) -> Prop:
    """Return a long stick lying along a segment."""
    return Prop("rod", (("equipment", bar(0j, complex(length), 2.6)),), "back", on, at, turns=True)


def rack(x: float, pin_height: float, reach: float) -> Prop:
    """Return a power rack's uprights at x (cm) and a safety pin on which a bar lies."""
    shapes: tuple[tuple[Role, Curve], ...] = (
        ("equipment-dark", bar(complex(x - reach, 0), complex(x - reach, 186), 5.0, 1.0)),
        ("equipment-dark", bar(complex(x + reach, 0), complex(x + reach, 186), 5.0, 1.0)),
        ("equipment-dark", bar(complex(x - reach, 184), complex(x + reach, 184), 5.0, 1.0)),
        (
            "equipment",
            bar(complex(x - reach, pin_height), complex(x + reach, pin_height), 4.0, 1.0),
        ),
    )
    return Prop("rack", shapes)


def bench(left: float, right: float, height: float) -> Prop:
    """Return a flat bench from x to x, its top at this height (cm)."""
    legs = [left + 14, right - 14]
    shapes: list[tuple[Role, Curve]] = [
        ("equipment-dark", bar(complex(x, 0), complex(x, height - 6), 5.0, 1.0)) for x in legs
    ]
    shapes.append(("equipment-dark", bar(complex(left + 4, 2), complex(left + 24, 2), 4.0, 1.0)))
    shapes.append(("equipment-dark", bar(complex(right - 24, 2), complex(right - 4, 2), 4.0, 1.0)))
    shapes.append(
        ("equipment", bar(complex(left, height - 4), complex(right, height - 4), 8.0, 3.0))
    )
    return Prop("bench", tuple(shapes))
