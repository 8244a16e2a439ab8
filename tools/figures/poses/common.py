"""Limbs that several exercises share."""

import math
from typing import TypeVar

from tools.figures.body import ANKLE_HEIGHT, SHANK, THIGH
from tools.figures.kinematics import Arm, Directions, Leg, Reach

LIMB = TypeVar("LIMB", bound=Leg | Arm)

FLAT_WRIST = 2.5
"""Height of the wrist (cm) when the hand lies flat on the floor."""

TUCKED_ANKLE = 16.1
"""Height of the ankle (cm) when the heel is up and the toes are tucked under."""
TUCKED_FOOT = -75.0
"""Direction of such a foot."""


def both(limb: LIMB) -> tuple[LIMB, LIMB]:
    """Return near and far limbs that do the same."""
    return limb, limb


def foot_on_floor(x: float) -> Reach:
    """Return a leg whose foot stands flat on the floor with its ankle at x (cm)."""
    return Reach(complex(x, ANKLE_HEIGHT), end=0.0, tip=0.0)


def toes_on_floor(x: float) -> Reach:
    """Return a leg that rests on tucked toes, its ankle at x (cm)."""
    return Reach(complex(x, TUCKED_ANKLE), end=TUCKED_FOOT, tip=0.0)


def hand_on_floor(x: float) -> Reach:
    """Return an arm whose hand lies flat on the floor with its wrist at x (cm)."""
    return Reach(complex(x, FLAT_WRIST), end=0.0)


HANDS = ("near-hand", "far-hand")
"""Not drawn where the head hides them."""


def hands_behind_head(thorax: float) -> Directions:
    """Return an arm folded behind the head of a trunk with this direction (degrees)."""
    return Directions(thorax - 20.0, thorax + 133.0, thorax + 45.0)


def straight_to_toes(hip: complex) -> Reach:
    """Return a straight leg from this hip backwards and down to tucked toes on the floor."""
    length = THIGH + SHANK - 0.1
    return toes_on_floor(hip.real - math.sqrt(length**2 - (hip.imag - TUCKED_ANKLE) ** 2))
