"""Side plank, seen from the front so that its straight line shows."""

import dataclasses

from tools.figures.body import SHANK, THIGH
from tools.figures.equipment import mat
from tools.figures.figure import Contact, Figure, View
from tools.figures.kinematics import Directions, Origin, Pose, Reach, Trunk, polar, solve, straight

HALF_HIPS = 8.0
HALF_SHOULDERS = 15.0
LINE = 18.2
"""Direction of the body when ankles, hips and shoulders are in line."""
ELBOW = complex(0, 4.2)
LOWER_ANKLE = complex(-133.0, 4.6)
LOWER_LEG = Reach(LOWER_ANKLE, end=185.0)
FOREARM = 0.0
"""It points at the viewer and is drawn foreshortened."""


def _spread(trunk: Trunk) -> dict[Origin, complex]:
    """Return where the limbs start: hips and shoulders lie beside the spine."""
    hips = polar(HALF_HIPS, trunk.pelvis + 90)
    shoulders = polar(HALF_SHOULDERS, trunk.thorax + 90)
    return {
        "near-hip": hips,
        "far-hip": -hips,
        "near-shoulder": shoulders,
        "far-shoulder": -shoulders,
    }


def _settle(pose: Pose) -> Pose:
    """Lean the supporting arm so that elbow and ankle stay put and the lower leg stays straight.

    The farther the shoulder leans towards the feet, the nearer the hip comes to the ankle, so
    halving the range of the lean finds the place.
    """
    spread = _spread(pose.trunk)
    to_head, to_feet = -125.0, -60.0
    for _ in range(40):
        lean = (to_feet + to_head) / 2
        arms = (pose.arms[0], Directions(lean, FOREARM, FOREARM))
        # The leg's place does not matter yet: the body hangs from the elbow.
        hanging = dataclasses.replace(pose, legs=(pose.legs[0],) * 2, arms=arms, spread=spread)
        if abs(solve(hanging)["far-thigh"].at - LOWER_ANKLE) > THIGH + SHANK - 0.01:
            to_head = lean
        else:
            to_feet = lean
    return dataclasses.replace(hanging, legs=pose.legs)


def _pose(trunk: Trunk, upper_leg: float, free_arm: float) -> Pose:
    return Pose(
        "far-elbow",
        ELBOW,
        trunk,
        legs=(Directions(upper_leg, upper_leg, upper_leg), LOWER_LEG),
        arms=(Directions(free_arm, free_arm, free_arm), Directions(-90.0, FOREARM, FOREARM)),
    )


def _side_plank() -> Figure:
    return Figure(
        id="side-plank",
        title="Side plank",
        description=(
            "A person lies on the side, seen from the front, propped on one elbow under the "
            "shoulder. The hips rise until ankles, hips and shoulders make one straight line, the "
            "free arm points to the ceiling, and the line is held."
        ),
        shows="from the front: elbow under the shoulder, free arm up, straight ankles to shoulders",
        start=_pose(Trunk(4, 29, 53, 55, 57), upper_leg=188.0, free_arm=204.0),
        end=_pose(straight(LINE), upper_leg=200.9, free_arm=90.0),
        view=View(1.6, -54, 248),
        primary=("quadratus-lumborum", "obliques"),
        secondary=(
            "erector-spinae",
            "glutes",
            "quadriceps",
            "hamstrings",
            "adductors",
            "abductors",
        ),
        props=(mat(-160, 50),),
        contacts=(Contact("far-forearm"), Contact("far-foot")),
        facing="front",
        side="left",
        hidden=("far-hand", "far-toes", "near-toes"),
        settle=_settle,
    )


FIGURES = (_side_plank(),)
