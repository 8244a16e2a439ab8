"""The muscles at work: soft patches, each fixed to the segment whose bones the muscle moves.

Cuts are (distance along the bone, low, high) in cm in the segment's frame. On a leg or an arm the
high side is the front; on the trunk it is the back. A muscle that crosses a joint has a patch
on both segments, long enough to overlap when the joint bends.
"""

from typing import Literal

from tools.figures.body import Part
from tools.figures.outline import Curve, band

Muscle = Literal[
    "erector-spinae", "glutes", "hamstrings", "lats", "upper-back", "abdominals", "obliques",
    "quadratus-lumborum", "quadriceps", "adductors", "abductors", "shoulders", "biceps", "calves",
    "forearms", "hip-flexors",
]  # fmt: skip

SIDE_VIEW: dict[Muscle, dict[Part, Curve]] = {
    "erector-spinae": {
        "pelvis": band([(4.0, 6.4, 8.6), (8.0, 4.6, 8.2), (11.0, 4.4, 7.6), (13.5, 5.2, 6.8)]),
        "lumbar": band(
            [(-3.0, 4.8, 6.6), (0.0, 3.8, 7.4), (6.0, 3.2, 7.2), (12.5, 3.9, 7.7), (16.0, 4.6, 6.4)]
        ),
        "thorax": band(
            [(-2.5, 4.6, 6.4), (0.8, 4.2, 8.0), (6.0, 5.4, 9.0), (13.0, 6.8, 9.8), (20.0, 7.6, 8.8)]
        ),
    },
    "glutes": {"pelvis": band([(-5.0, 2.0, 7.4), (-1.0, 0.0, 9.6), (4.0, 2.0, 9.4)], 2.0)},
    "hamstrings": {
        "thigh": band(
            [(9.0, -7.4, -3.0), (18.0, -6.9, -1.6), (28.0, -5.6, -1.8), (36.0, -4.4, -2.4)]
        )
    },
    "lats": {
        "lumbar": band([(7.0, -1.0, 2.6), (11.0, -3.0, 2.8), (15.0, -4.0, 3.2)]),
        "thorax": band([(-1.0, -4.0, 3.0), (8.0, -5.4, 4.4), (16.0, -4.8, 3.4), (20.0, -3.0, 1.6)]),
    },
    "upper-back": {
        "thorax": band([(12.0, 5.6, 9.2), (17.0, 3.6, 9.4), (22.0, 3.2, 8.4), (27.0, 2.6, 5.2)])
    },
    "abdominals": {
        "pelvis": band([(6.6, -7.4, -4.8), (9.4, -7.4, -4.8)], 0.8),
        "lumbar": band([(0.6, -7.4, -4.6), (6.0, -7.6, -4.6), (11.6, -8.0, -4.8)], 0.8),
        "thorax": band([(0.8, -8.6, -5.2), (5.0, -9.2, -5.8), (9.0, -9.2, -6.8)], 0.8),
    },
    "obliques": {
        "lumbar": band([(0.0, -3.4, 1.4), (6.0, -3.8, 1.8), (12.0, -3.6, 1.0)]),
    },
    "quadratus-lumborum": {"lumbar": band([(0.5, 0.6, 3.4), (6.0, 0.8, 3.2), (12.0, 1.2, 3.2)])},
    "quadriceps": {
        "thigh": band([(9.0, 2.8, 7.2), (18.0, 1.8, 7.0), (28.0, 1.8, 5.8), (36.0, 2.4, 4.6)])
    },
    "adductors": {"thigh": band([(8.0, -2.2, 1.4), (16.0, -1.6, 1.6), (26.0, -1.2, 1.2)])},
    "abductors": {"pelvis": band([(1.0, -4.6, -0.4), (6.0, -4.6, 1.6), (9.5, -3.4, 1.0)])},
    "shoulders": {"upper-arm": band([(-2.6, -2.8, 2.8), (4.0, -4.0, 4.0), (11.0, -2.0, 2.0)], 2.0)},
    "biceps": {"upper-arm": band([(11.0, 0.6, 3.4), (18.0, 0.2, 3.6), (26.0, 0.8, 2.8)])},
    "calves": {"shank": band([(5.0, -4.6, -1.4), (12.0, -5.8, -0.8), (20.0, -5.0, -1.0)])},
    "forearms": {"forearm": band([(3.0, -2.4, 2.6), (9.0, -2.6, 2.8), (16.0, -1.4, 1.8)])},
    "hip-flexors": {"pelvis": band([(-2.0, -7.0, -3.6), (4.0, -7.4, -4.4)])},
}


FRONT_VIEW: dict[Muscle, dict[Part, Curve]] = {
    "quadratus-lumborum": {
        "lumbar": band([(0.0, -10.4, -7.4), (6.5, -9.8, -6.6), (13.0, -9.6, -7.0)])
    },
    "obliques": {
        "lumbar": band([(-2.0, -5.4, -2.6), (6.5, -5.2, -1.8), (15.0, -6.0, -2.6)]),
    },
    "abductors": {"pelvis": band([(-1.0, -13.6, -10.4), (4.0, -13.8, -9.4), (8.5, -11.8, -9.0)])},
    "adductors": {"thigh": band([(8.0, -6.4, -3.0), (18.0, -5.6, -2.6), (30.0, -4.2, -2.2)])},
    "quadriceps": {
        "thigh": band([(8.0, -0.6, 5.2), (18.0, -0.6, 5.4), (28.0, -0.4, 4.4), (36.0, 0.2, 2.8)])
    },
}
"""What shows from the front; muscles of the back do not."""
