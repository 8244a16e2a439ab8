"""The back, seen from behind: bones at the left, and over them at the right the erector spinae.

In centimetres, x to the right and y up, from the joint of the lowest vertebra and the sacrum. It
shows where things are and how they lie to each other, and leaves out all else. Every part that the
program speaks of is a group of its own, with nothing placed or turned, so that it can be coloured
and pointed at.
"""

from __future__ import annotations

from collections.abc import Sequence

from tools.figures.outline import Curve, bar, smooth
from tools.figures.palette import PALETTE, Role

LEFT, TOP, WIDTH, HEIGHT = -21, -61, 42, 83
"""The part of the drawing that is shown, in centimetres; y downwards, as SVG has it."""

TITLE = "The back from behind"
DESCRIPTION = (
    "Spine, ribs and pelvis, with the five lumbar vertebrae in a darker colour. On the right side "
    "three long muscles run beside the spine: spinalis, longissimus and iliocostalis."
)

Part = tuple[str, Role, Sequence[Curve]]

_BODY = [
    3.6 + 60.6j, 5 + 58j, 5.6 + 55j, 9 + 52j, 15.6 + 49.6j, 19.6 + 46j, 20 + 41j, 17.8 + 34j,
    15.6 + 26j, 14.2 + 18j, 13.2 + 10j, 14 + 3j, 16.2 - 4j, 17.2 - 11j, 16.4 - 17j, 12 - 20.4j,
]  # fmt: skip
_PELVIS = [
    3.4 - 2.4j, 5.8 + 0.6j, 9 + 2.4j, 12.2 + 1j, 13.2 - 2.4j, 11.8 - 6j, 11.4 - 9.2j, 12.4 - 11.6j,
    10.8 - 14j, 8 - 15.6j, 6 - 17.4j, 4.8 - 15.8j, 6.4 - 12.4j, 5.6 - 9j, 3.6 - 6.2j,
]  # fmt: skip
_SACRUM = [
    -4 - 0.4j, 0.2j, 4 - 0.4j, 3.4 - 4j, 1.6 - 8j, 0.6 - 11.4j, -0.6 - 11.4j, -1.6 - 8j, -3.4 - 4j,
]  # fmt: skip

_LUMBAR_FROM, _LUMBAR_APART = 1.8, 3.4
_THORACIC_FROM, _THORACIC_APART = 18.4, 2.42
_CERVICAL_FROM, _CERVICAL_APART = 47.2, 1.9

_RIBS = (6.2, 8.8, 10.6, 11.9, 12.8, 13.3, 13.5, 13.4, 13.0, 12.2, 9.6, 6.4)
"""How far out each rib is seen, from the uppermost."""

_SPINALIS = [
    (13.0, 1.0, 1.7), (18.0, 0.8, 2.2), (26.0, 0.7, 2.3), (36.0, 0.7, 2.0), (43.0, 0.8, 1.5),
]  # fmt: skip
_LONGISSIMUS = [
    (-8.5, 0.9, 1.6), (-3.0, 1.5, 3.8), (4.0, 2.0, 5.0), (12.0, 2.2, 5.2), (20.0, 2.6, 5.0),
    (30.0, 2.7, 4.6), (40.0, 2.3, 3.8), (48.0, 1.9, 3.2), (54.0, 1.9, 3.0), (58.0, 2.2, 2.9),
]  # fmt: skip
_ILIOCOSTALIS = [
    (-5.5, 2.8, 3.4), (-1.0, 4.3, 6.4), (5.0, 5.5, 8.6), (13.0, 5.7, 8.8), (22.0, 5.5, 8.2),
    (32.0, 5.1, 7.2), (41.0, 4.3, 6.0), (49.0, 3.7, 4.8), (54.0, 3.5, 4.2),
]  # fmt: skip
"""Cuts across the right side: how high, from where to where."""


def render() -> str:
    """Return the drawing as the text of an SVG file."""
    box = f"{LEFT} {TOP} {WIDTH} {HEIGHT}"
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" role="img"'
    lines = [
        f'{head} aria-labelledby="title desc">',
        f'<title id="title">{TITLE}</title>',
        f'<desc id="desc">{DESCRIPTION}</desc>',
        *(_group(*part) for part in parts()),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def parts() -> tuple[Part, ...]:
    """Everything that is seen, from the farthest to the nearest."""
    return (
        ("body", "mat", [_body()]),
        ("bones", "far", [*_ribs(), *_upper_spine(), *_both_sides(_PELVIS), smooth(_SACRUM)]),
        *((f"L{level}", "near", _vertebra(level)) for level in range(1, 6)),
        ("iliocostalis", "muscle-secondary", [_strip(_ILIOCOSTALIS)]),
        ("longissimus", "muscle-secondary", [_strip(_LONGISSIMUS)]),
        ("spinalis", "muscle-secondary", [_strip(_SPINALIS)]),
    )


def _group(name: str, role: Role, curves: Sequence[Curve]) -> str:
    paths = "".join(f'<path d="{curve.path_data()}"/>' for curve in curves)
    return f'<g id="{name}" fill="{PALETTE[role].light}">{paths}</g>'


def _mirrored(points: Sequence[complex]) -> list[complex]:
    return [complex(-point.real, point.imag) for point in points]


def _both_sides(points: Sequence[complex]) -> list[Curve]:
    return [smooth(points), smooth(_mirrored(points))]


def _body() -> Curve:
    """Neck, shoulders, waist and hips; cut off by the edge above and below."""
    return smooth([*_BODY, *reversed(_mirrored(_BODY))])


def _vertebra(level: int) -> list[Curve]:
    """One of the lumbar vertebrae, the first of which is the uppermost: wide and high."""
    y, width = _LUMBAR_FROM + (5 - level) * _LUMBAR_APART, 4.4 + 0.2 * level
    across = 4.0 + 0.1 * level
    return [
        bar(complex(-across, y + 0.3), complex(across, y + 0.3), 0.9),
        bar(complex(-width / 2, y), complex(width / 2, y), 2.6, 0.9),
    ]


def _upper_spine() -> list[Curve]:
    curves = []
    for index in range(12):
        y, width = _THORACIC_FROM + index * _THORACIC_APART, 3.9 - 0.08 * index
        curves.append(bar(complex(-width / 2, y), complex(width / 2, y), 1.8, 0.6))
    for index in range(7):
        y, width = _CERVICAL_FROM + index * _CERVICAL_APART, 2.9
        curves.append(bar(complex(-width / 2, y), complex(width / 2, y), 1.35, 0.5))
    return curves


def _ribs() -> list[Curve]:
    curves = []
    for index, reach in enumerate(_RIBS):
        y = _THORACIC_FROM + (11 - index) * _THORACIC_APART
        drop = 1.6 + 0.32 * index
        middle = complex(0.62 * reach, y + 0.2)
        way = [complex(1.6, y + 0.3), middle, complex(reach, y - drop)]
        thick = 0.42
        upper = [point + thick * 1j for point in way]
        lower = [point - thick * 1j for point in reversed(way)]
        curves += _both_sides([*upper, *lower])
    return curves


def _strip(cuts: Sequence[tuple[float, float, float]]) -> Curve:
    """A muscle that runs up the back, with a soft end above and below."""
    inner = [complex(near, y) for y, near, _ in cuts]
    outer = [complex(far, y) for y, _, far in cuts]
    (low, near, far), (high, near_above, far_above) = cuts[0], cuts[-1]
    below = complex((near + far) / 2, low - 1.2)
    above = complex((near_above + far_above) / 2, high + 1.2)
    return smooth([*inner, above, *reversed(outer), below])
