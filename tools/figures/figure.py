"""A figure: one exercise's movement, muscles, equipment and contacts, and its four seconds."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from tools.figures.body import HandShape
from tools.figures.equipment import Prop
from tools.figures.kinematics import BoneName, Pose, Skeleton, between, solve
from tools.figures.muscles import Muscle

DURATION_MS = 4000
"""Lift, hold, lower and pause: a second each."""


def _as_it_is(pose: Pose) -> Pose:
    return pose


@dataclass(frozen=True)
class View:
    """How the stage (cm) lies on the picture (px): scale, the x in the middle, the floor's y."""

    scale: float
    centre: float
    floor: float


STANDING = 1.52
"""Scale (px per cm) at which an upright mannequin fills the picture's height."""
LYING = 1.78
"""Scale at which a stretched-out one fills its width."""


@dataclass(frozen=True)
class Contact:
    """A segment that rests on something (the floor, or a prop by name) all the time.

    ``planted`` contacts do not slip either.
    """

    bone: BoneName
    on: str = "floor"
    planted: bool = True


@dataclass(frozen=True)
class Figure:
    """One exercise as drawn. ``key_ms`` is when its pose tells the exercise best."""

    id: str
    title: str
    description: str
    shows: str
    start: Pose
    end: Pose
    view: View
    primary: tuple[Muscle, ...]
    secondary: tuple[Muscle, ...]
    props: tuple[Prop, ...]
    contacts: tuple[Contact, ...]
    middle: Pose | None = None
    """A pose half way, for movements that do not go straight from start to end."""
    key_ms: int = 1500
    hands: HandShape = "flat"
    facing: Literal["side", "front"] = "side"
    side: Literal["left", "right"] = "right"
    """The working side as drawn, in the library's words. In profile the near limbs are the right
    ones; bird dog is named after its arm, side plank after the side that is down."""
    hidden: tuple[BoneName, ...] = ()
    settle: Callable[[Pose], Pose] = _as_it_is
    """Corrects a pose on the way for what directions alone cannot promise."""

    def at(self, share: float) -> Skeleton:
        """Return the skeleton a share (0 start to 1 end) of the way through the movement."""
        pose = between(self.start, self.end, share)
        if self.middle is not None:
            # Neville's scheme: the parabola through the three poses.
            rising = between(self.start, self.middle, 2 * share)
            pose = between(rising, between(self.middle, self.end, 2 * share - 1), share)
        return solve(self.settle(pose))


def progress(ms: float) -> float:
    """Return how far the movement has got (0 to 1) at a time in the four seconds.

    Speed rises and falls like a half sine, so that nothing starts or stops with a jerk.
    """
    lifted_ms = min(ms, 1000) if ms < 2000 else max(3000 - ms, 0)
    return (1 - math.cos(math.pi * lifted_ms / 1000)) / 2
