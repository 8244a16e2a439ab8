"""The mannequin: lengths and outlines of its segments, in centimetres.

Lengths are fractions of stature after Drillis and Contini, "Body Segment Parameters" (1966), as
printed in Winter, "Biomechanics and Motor Control of Human Movement", 4th ed., figure 4.1.
Thicknesses are ours, those of a lean adult, and so is how the trunk's 0.288 is shared out: hip to
L5, L5 to L1, L1 to the shoulder.

Every segment has its own frame: the origin is the joint nearer to the trunk's root, x runs along
the bone. With the mannequin standing and facing right, looking along the bone, the left of a leg
or an arm is its front and the left of the trunk is its back.
"""

from typing import Literal

from tools.figures.outline import Curve, ellipse, smooth, tapered

STATURE = 175.0

PELVIS = 0.060 * STATURE
LUMBAR = 0.077 * STATURE
THORAX = 0.151 * STATURE
THIGH = 0.245 * STATURE
SHANK = 0.246 * STATURE
ANKLE_HEIGHT = 0.039 * STATURE
FOOT_LENGTH = 0.152 * STATURE
UPPER_ARM = 0.186 * STATURE
FOREARM = 0.146 * STATURE
HAND = 0.108 * STATURE

NECK_BASE = complex(THORAX + 0.5, 1.2)
"""Where the neck leaves the rib cage, in the thorax's frame."""
NECK = 11.5
BALL_OF_FOOT = complex(13.4, -4.9)
"""Where the toes bend, in the foot's frame; the sole is ANKLE_HEIGHT below the ankle."""
GRIP = 7.0
"""From the wrist to the middle of a closed fist."""

Part = Literal[
    "pelvis", "lumbar", "thorax", "neck", "head",
    "thigh", "shank", "foot", "toes", "upper-arm", "forearm", "hand",
]  # fmt: skip

TRUNK: tuple[Part, ...] = ("neck", "head", "pelvis", "lumbar", "thorax")
LEG: tuple[Part, ...] = ("toes", "foot", "shank", "thigh")
ARM: tuple[Part, ...] = ("hand", "upper-arm", "forearm")
HandShape = Literal["flat", "fist"]

SIDE_VIEW: dict[Part, Curve] = {
    "pelvis": smooth(
        [
            complex(-7.0, 7.0), complex(-2.5, 11.2), complex(3.5, 11.8), complex(9.5, 9.8),
            complex(13.5, 7.0), complex(15.0, 0.0), complex(13.5, -7.0), complex(9.5, -9.0),
            complex(3.5, -9.2), complex(-2.5, -8.6), complex(-6.8, -6.0), complex(-8.6, 0.8),
        ]
    ),
    "lumbar": tapered(
        [(-1.0, 8.4, 8.8), (3.0, 8.6, 9.0), (7.0, 8.3, 9.1), (11.0, 8.7, 9.5), (14.0, 9.2, 9.8)]
    ),
    "thorax": smooth(
        [
            complex(-4.0, 5.5), complex(0.0, 9.0), complex(8.0, 10.6), complex(16.0, 11.4),
            complex(22.5, 9.6), complex(28.0, 6.2), complex(30.6, 1.0), complex(29.0, -4.2),
            complex(24.5, -8.6), complex(17.0, -11.4), complex(8.0, -11.2), complex(0.0, -9.8),
            complex(-4.0, -6.0), complex(-5.4, 0.0),
        ]
    ),
    "neck": tapered([(0.0, 6.2, 5.8), (4.0, 5.4, 5.2), (9.0, 5.2, 5.0), (12.0, 5.2, 5.0)]),
    "head": smooth(
        [
            complex(19.0, -1.6), complex(17.2, 4.2), complex(11.0, 7.6), complex(4.0, 6.4),
            complex(-1.4, 2.0), complex(-3.6, -4.0), complex(-3.0, -8.6), complex(3.0, -10.7),
            complex(10.5, -11.0), complex(16.6, -8.0),
        ]
    ),
    "thigh": tapered(
        [(0.0, 8.6, 9.2), (9.0, 8.9, 9.0), (20.0, 8.3, 7.8), (32.0, 6.6, 6.2), (THIGH, 5.7, 5.5)]
    ),
    "shank": tapered(
        [
            (0.0, 5.7, 5.5), (6.0, 5.0, 6.0), (13.0, 4.5, 7.0), (20.0, 4.3, 6.5),
            (30.0, 3.8, 4.5), (37.0, 3.5, 3.7), (SHANK, 3.5, 3.5),
        ]
    ),
    "foot": smooth(
        [
            complex(-3.4, 1.4), complex(-5.2, -2.0), complex(-5.8, -5.0), complex(-3.6, -6.8),
            complex(3.0, -6.5), complex(9.0, -6.6), complex(13.4, -6.8), complex(15.2, -5.0),
            complex(13.6, -2.9), complex(8.0, -0.6), complex(3.6, 2.0), complex(0.2, 3.5),
        ]
    ),
    "toes": tapered([(0.0, 2.0, 1.9), (4.0, 1.6, 1.9), (6.0, 1.2, 1.9)]),
    "upper-arm": tapered(
        [(0.0, 5.6, 5.6), (6.0, 5.6, 5.5), (15, 4.8, 4.6), (25, 4.1, 4.1), (UPPER_ARM, 3.8, 3.8)]
    ),
    "forearm": tapered(
        [(0.0, 3.8, 3.8), (5.5, 4.2, 4.2), (12.0, 3.7, 3.7), (19.0, 2.9, 2.9), (FOREARM, 2.5, 2.5)]
    ),
}  # fmt: skip

HANDS: dict[HandShape, Curve] = {
    "flat": tapered(
        [(0.0, 2.5, 2.5), (5.0, 2.3, 2.5), (9.5, 1.9, 2.4), (14.0, 1.2, 2.2), (17.2, 0.6, 1.9)]
    ),
    "fist": tapered([(0.0, 2.5, 2.5), (3.5, 3.1, 3.3), (GRIP, 3.9, 3.9)]),
}

FRONT_VIEW: dict[str, Curve] = {
    "pelvis": tapered(
        [(-5.0, 12.0, 12.0), (0.0, 16.0, 16.0), (5.0, 15.6, 15.6), (10.5, 13.4, 13.4)]
    ),
    "lumbar": tapered([(-1.0, 13.6, 13.6), (6.5, 12.4, 12.4), (14.0, 13.2, 13.2)]),
    "thorax": smooth(
        [
            complex(-4.0, 11.0), complex(4.0, 13.6), complex(12.0, 15.0), complex(19.0, 16.4),
            complex(25.0, 17.0), complex(29.0, 13.0), complex(31.0, 5.0), complex(31.0, -5.0),
            complex(29.0, -13.0), complex(25.0, -17.0), complex(19.0, -16.4), complex(12.0, -15.0),
            complex(4.0, -13.6), complex(-4.0, -11.0),
        ]
    ),
    "neck": tapered([(0.0, 7.0, 7.0), (5.0, 5.2, 5.2), (12.0, 5.2, 5.2)]),
    "head": ellipse(complex(7.4, 0.0), 11.6, 8.2),
    "foot": tapered([(0.0, 3.5, 3.5), (3.5, 4.2, 4.2), (5.0, 4.2, 4.2)]),
    "far-forearm": ellipse(complex(3.0, 0.0), 8.0, 4.2),
}  # fmt: skip
"""Outlines that differ when the figure is seen from the front, by part or by bone.

The trunk is wider than deep; feet and the supporting forearm point at the viewer.
"""
