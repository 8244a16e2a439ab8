"""Poses, and how a pose becomes the place and direction of every segment.

A pose names the directions of the trunk's segments and says for each limb either the directions
of its segments or the place its end has to be. Places are solved by two-bone inverse kinematics;
of its two solutions the one that a knee or an elbow can bend to is taken. One joint is nailed to
the stage: the root. Everything hangs together from there.
"""

import cmath
import dataclasses
import math
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from tools.figures import body

Joint = Literal["hip", "shoulder", "near-ankle", "near-elbow", "far-elbow"]
Origin = Literal["near-hip", "far-hip", "near-shoulder", "far-shoulder"]
BoneName = str
"""A trunk segment, or a limb segment with its side: ``pelvis``, ``near-thigh``, ``far-hand``."""


class Placed(NamedTuple):
    """Where a segment's origin is on the stage (cm) and where it points (degrees)."""

    at: complex
    angle: float

    def point(self, local: complex) -> complex:
        """Return the stage point of a point in the segment's own frame."""
        return self.at + local * cmath.rect(1, math.radians(self.angle))


Skeleton = dict[BoneName, Placed]


@dataclass(frozen=True)
class Directions:
    """A limb given by its segments' directions; the tip (toes) follows the end if not given."""

    upper: float
    lower: float
    end: float
    tip: float | None = None


@dataclass(frozen=True)
class Reach:
    """A limb whose wrist or ankle is at a place, in the frame of ``on`` (a segment or the stage).

    ``end`` is the direction of the hand or foot in that same frame; a hand without one is in line
    with the forearm.
    """

    to: complex
    end: float | None = None
    tip: float | None = None
    on: BoneName = "stage"
    turned: bool = False
    """The limb is rolled half a turn about its length, like arms under a bar on the back: seen
    from the side it then bends the other way."""


@dataclass(frozen=True)
class Hang:
    """A straight arm whose grip hangs on the plumb line at x (cm)."""

    x: float


Leg = Directions | Reach
Arm = Directions | Reach | Hang


@dataclass(frozen=True)
class Trunk:
    """The directions of the trunk's segments, from the hips up."""

    pelvis: float
    lumbar: float
    thorax: float
    neck: float
    head: float


def straight(direction: float, look: float = 0.0) -> Trunk:
    """Return a trunk with a flat back; ``look`` lifts the head (degrees)."""
    return Trunk(direction, direction, direction, direction + look, direction + look)


@dataclass(frozen=True)
class Pose:
    """One whole-body position. Directions are degrees on the stage; limbs are near, then far."""

    root: Joint
    at: complex
    trunk: Trunk
    legs: tuple[Leg, Leg]
    arms: tuple[Arm, Arm]
    spread: dict[Origin, complex] = field(default_factory=dict)
    """How far limbs start off the trunk's line (stage cm)."""


class UnreachableError(ValueError):
    """A hand or foot is asked to be farther away than its limb is long."""


def polar(length: float, degrees: float) -> complex:
    """Return the vector of this length (cm) in this direction."""
    return cmath.rect(length, math.radians(degrees))


def two_bones(start: complex, target: complex, upper: float, lower: float, bend: int) -> Directions:
    """Return directions of two bones (cm) that lead from start to target.

    ``bend`` is +1 if the second bone turns counter-clockwise from the first (elbow), -1 if
    clockwise (knee).
    """
    span = abs(target - start)
    if not abs(upper - lower) < span <= upper + lower:
        raise UnreachableError(f"{span:.1f} cm away, limb is {upper + lower:.1f} cm")
    towards = math.degrees(cmath.phase(target - start))
    inner = math.degrees(math.acos((upper**2 + span**2 - lower**2) / (2 * upper * span)))
    outer = math.degrees(math.acos((lower**2 + span**2 - upper**2) / (2 * lower * span)))
    return Directions(towards - bend * inner, towards + bend * outer, 0.0)


def _limb(
    bones: Skeleton, limb: Leg | Arm, start: complex, lengths: tuple[float, float], bend: int
) -> Directions:
    """Return the limb as directions, solved from where it starts if it is given by a place."""
    match limb:
        case Directions():
            return limb
        case Hang(x):
            reach = sum(lengths) + body.GRIP
            if abs(x - start.real) > reach:
                raise UnreachableError(f"plumb line at {x} cm from a shoulder at {start.real:.1f}")
            down = -math.degrees(math.acos((x - start.real) / reach))
            return Directions(down, down, down)
        case Reach(to, end, tip, on, turned):
            frame = Placed(0j, 0.0) if on == "stage" else bones[on]
            solved = two_bones(start, frame.point(to), *lengths, -bend if turned else bend)
            hand = solved.lower if end is None else frame.angle + end
            return Directions(solved.upper, solved.lower, hand, tip)


def _place_leg(bones: Skeleton, side: str, limb: Leg, hip: complex) -> None:
    posed = _limb(bones, limb, hip, (body.THIGH, body.SHANK), -1)
    knee = hip + polar(body.THIGH, posed.upper)
    ankle = knee + polar(body.SHANK, posed.lower)
    foot = Placed(ankle, posed.end)
    bones[f"{side}-thigh"] = Placed(hip, posed.upper)
    bones[f"{side}-shank"] = Placed(knee, posed.lower)
    bones[f"{side}-foot"] = foot
    tip = posed.end if posed.tip is None else posed.tip
    bones[f"{side}-toes"] = Placed(foot.point(body.BALL_OF_FOOT), tip)


def _place_arm(bones: Skeleton, side: str, limb: Arm, shoulder: complex) -> None:
    posed = _limb(bones, limb, shoulder, (body.UPPER_ARM, body.FOREARM), 1)
    elbow = shoulder + polar(body.UPPER_ARM, posed.upper)
    bones[f"{side}-upper-arm"] = Placed(shoulder, posed.upper)
    bones[f"{side}-forearm"] = Placed(elbow, posed.lower)
    bones[f"{side}-hand"] = Placed(elbow + polar(body.FOREARM, posed.lower), posed.end)


def _root_offset(pose: Pose) -> complex:
    """Return where the root joint is when the hip is at the origin."""
    trunk = pose.trunk
    shoulder = (
        polar(body.PELVIS, trunk.pelvis)
        + polar(body.LUMBAR, trunk.lumbar)
        + polar(body.THORAX, trunk.thorax)
    )
    match pose.root, pose.legs, pose.arms:
        case "hip", _, _:
            return 0j
        case "shoulder", _, _:
            return shoulder
        case "near-ankle", (Directions(upper=upper, lower=lower), _), _:
            return polar(body.THIGH, upper) + polar(body.SHANK, lower)
        case "near-elbow", _, (Directions(upper=upper), _):
            return shoulder + polar(body.UPPER_ARM, upper)
        case "far-elbow", _, (_, Directions(upper=upper)):
            return shoulder + pose.spread.get("far-shoulder", 0j) + polar(body.UPPER_ARM, upper)
    raise ValueError(f"the root {pose.root} lies on a limb that is not given by directions")


def solve(pose: Pose) -> Skeleton:
    """Return the place and direction of every segment of the pose."""
    hip = pose.at - _root_offset(pose)
    trunk, spread = pose.trunk, pose.spread
    bones: Skeleton = {"pelvis": Placed(hip, trunk.pelvis)}
    bones["lumbar"] = Placed(bones["pelvis"].point(complex(body.PELVIS)), trunk.lumbar)
    bones["thorax"] = Placed(bones["lumbar"].point(complex(body.LUMBAR)), trunk.thorax)
    bones["neck"] = Placed(bones["thorax"].point(body.NECK_BASE), trunk.neck)
    bones["head"] = Placed(bones["neck"].point(complex(body.NECK)), trunk.head)
    shoulder = bones["thorax"].point(complex(body.THORAX))
    _place_leg(bones, "near", pose.legs[0], hip + spread.get("near-hip", 0j))
    _place_leg(bones, "far", pose.legs[1], hip + spread.get("far-hip", 0j))
    _place_arm(bones, "near", pose.arms[0], shoulder + spread.get("near-shoulder", 0j))
    _place_arm(bones, "far", pose.arms[1], shoulder + spread.get("far-shoulder", 0j))
    return bones


def between(start: Pose, end: Pose, share: float) -> Pose:
    """Return the pose a share (0 to 1) of the way from one pose to the other.

    Both must give each limb in the same way; directions are turned the way their numbers run.
    """
    mixed = _mix(start, end, share)
    assert isinstance(mixed, Pose)
    return mixed


def _mix(start: object, end: object, share: float) -> object:
    """Return the mixture of two like things, field by field down to their numbers."""
    if start == end:
        return start
    if dataclasses.is_dataclass(start) and not isinstance(start, type) and type(start) is type(end):
        names = [each.name for each in dataclasses.fields(start)]
        mixed = {name: _mix(getattr(start, name), getattr(end, name), share) for name in names}
        return dataclasses.replace(start, **mixed)
    match start, end:
        case (float() | int() | complex(), float() | int() | complex()):
            return start + (end - start) * share
        case tuple(), tuple():
            return tuple(_mix(a, b, share) for a, b in zip(start, end, strict=True))
        case dict(), dict():
            return {key: _mix(start[key], end[key], share) for key in start}
    raise ValueError(f"no way leads from {start} to {end}")
