"""On balls: back extension on ball and BOSU, reverse hyperextension on ball and on a bench."""

from tools.figures.equipment import ball, bench, dome, mat
from tools.figures.figure import Contact, Figure, View
from tools.figures.kinematics import Directions, Pose, Reach, Trunk, polar, straight
from tools.figures.poses.common import (
    HANDS,
    both,
    hand_on_floor,
    hands_behind_head,
    straight_to_toes,
)

BELLY = 8.7
"""From the hip joint to a ball that the belly rests on, in cm: a little less than skin deep."""


def _back_extension_ball() -> Figure:
    radius, line, bowed = 32.5, 35.4, -17.0
    hip = complex(0, radius) + polar(radius + BELLY, line + 90)
    legs = both(straight_to_toes(hip))
    return Figure(
        id="back-extension-ball",
        title="Back extension on a ball",
        description=(
            "A person lies with hips and belly on an exercise ball, toes on the floor, hands "
            "behind the head. Rounded over the ball at first, the trunk rises until it is in line "
            "with the legs."
        ),
        shows="rounded over the ball, then up until trunk and legs are one straight line",
        start=Pose("hip", hip, Trunk(27, 9, bowed, -34, -48), legs, both(hands_behind_head(bowed))),
        end=Pose("hip", hip, straight(line, look=-2), legs, both(hands_behind_head(line))),
        view=View(1.62, -20, 268),
        primary=("erector-spinae",),
        secondary=("glutes", "abdominals"),
        props=(mat(-124, 84), ball(complex(0, radius), radius)),
        contacts=(Contact("near-toes"), Contact("far-toes"), Contact("pelvis", "ball")),
        hidden=HANDS,
    )


def _back_extension_bosu() -> Figure:
    hip, line, bowed, risen = complex(-6, 33.6), 12.0, -18.0, 18.0
    legs = both(straight_to_toes(hip))
    return Figure(
        id="back-extension-bosu",
        title="Back extension on a BOSU",
        description=(
            "A person lies face down with the hips on a BOSU's dome, toes on the floor, hands "
            "behind the head. The chest rises off the dome until trunk and legs are in line."
        ),
        shows="dome under the hips; the chest rises from over the dome to in line with the legs",
        start=Pose("hip", hip, Trunk(7, -6, bowed, -20, -24), legs, both(hands_behind_head(bowed))),
        end=Pose(
            "hip",
            hip,
            Trunk(line, line + 3, risen, risen, line),
            legs,
            both(hands_behind_head(risen)),
        ),
        view=View(1.72, -15, 228),
        primary=("erector-spinae",),
        secondary=("glutes", "abdominals"),
        props=(mat(-120, 92), dome(-4, 32.0, 25.0)),
        contacts=(Contact("near-toes"), Contact("far-toes"), Contact("pelvis", "bosu")),
        hidden=HANDS,
    )


def _reverse_hyper_ball() -> Figure:
    radius = 27.5
    hip = complex(0, radius) + polar(radius + BELLY, 108)
    trunk, arms = straight(-4, look=2), both(hand_on_floor(44))
    down, up = Directions(216, 214, 230, 222), Directions(180, 180, 197, 190)
    return Figure(
        id="reverse-hyper-ball",
        title="Reverse hyperextension on a ball",
        description=(
            "A person lies face down over an exercise ball, hands on the floor. Both straight legs "
            "rise together from the floor until they are in line with the trunk, which stays still."
        ),
        shows="the trunk stays on ball and hands; both straight legs rise until in line with it",
        start=Pose("hip", hip, trunk, both(down), arms),
        end=Pose("hip", hip, trunk, both(up), arms),
        view=View(1.7, -21, 248),
        primary=("erector-spinae", "glutes"),
        secondary=("hamstrings",),
        props=(mat(-124, 82), ball(complex(0, radius), radius)),
        contacts=(Contact("near-hand"), Contact("far-hand"), Contact("pelvis", "ball")),
    )


def _reverse_hyper_bench() -> Figure:
    radius, top = 22.5, 42.0
    centre = complex(0, top + radius)
    hip = centre + polar(radius + BELLY, 123)
    trunk = Trunk(24, 6, -12, -10, -8)
    arms = both(Reach(complex(44, top + 3.2), end=0.0))
    down, up = Directions(238, 237, 254, 246), Directions(184, 184, 200, 194)
    return Figure(
        id="reverse-hyper-bench",
        title="Reverse hyperextension, ball on bench",
        description=(
            "A person lies belly down on a ball that stands on a bench and grips the bench. Both "
            "straight legs rise together from the floor until they are in line with the trunk."
        ),
        shows="belly on a ball on a bench, hands grip the bench; straight legs rise to in line",
        start=Pose("hip", hip, trunk, both(down), arms),
        end=Pose("hip", hip, trunk, both(up), arms),
        view=View(1.62, -20, 276),
        primary=("erector-spinae", "glutes"),
        secondary=("hamstrings",),
        props=(mat(-126, 86), bench(-30, 74, top), ball(centre, radius)),
        contacts=(
            Contact("near-hand", "bench"),
            Contact("far-hand", "bench"),
            Contact("pelvis", "ball"),
        ),
        hands="fist",
    )


FIGURES = (
    _back_extension_ball(),
    _back_extension_bosu(),
    _reverse_hyper_ball(),
    _reverse_hyper_bench(),
)
