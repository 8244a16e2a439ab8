"""Lying on the floor: back extension, superman, bridge, front plank."""

from tools.figures.equipment import mat
from tools.figures.figure import LYING, Contact, Figure, View
from tools.figures.kinematics import Directions, Pose, Trunk, straight
from tools.figures.poses.common import HANDS, both, foot_on_floor, hands_behind_head, toes_on_floor

PRONE_HIP = complex(0, 9.4)
PRONE_LEG = Directions(184.4, 182.8, 200.0, 190.0)
"""A straight leg on the floor behind a prone trunk, on the instep."""


def _back_extension() -> Figure:
    legs = both(PRONE_LEG)
    return Figure(
        id="back-extension",
        title="Back extension",
        description=(
            "A person lies face down, hands behind the head. The chest rises a hand's breadth or "
            "two off the mat and sinks again; legs and hips stay down."
        ),
        shows="prone, hands behind the head; only the chest lifts, hips and legs stay on the mat",
        start=Pose("hip", PRONE_HIP, Trunk(2, 3, 4, 2, -2), legs, both(hands_behind_head(4))),
        end=Pose("hip", PRONE_HIP, Trunk(4, 19, 34, 34, 28), legs, both(hands_behind_head(34))),
        view=View(LYING, -14, 206),
        primary=("erector-spinae",),
        secondary=("glutes", "abdominals"),
        props=(mat(-124, 96),),
        contacts=(Contact("near-thigh"), Contact("near-foot"), Contact("pelvis")),
        hidden=HANDS,
    )


def _superman() -> Figure:
    # At the top the far limbs are a little higher than the near ones, so that both are seen.
    return Figure(
        id="superman",
        title="Superman",
        description=(
            "A person lies face down with arms and legs stretched out. Hands and feet rise about "
            "eleven centimetres together while the belly stays on the mat, then sink."
        ),
        shows="prone, stretched out; hands and feet rise 10-12 cm, the belly stays down",
        start=Pose(
            "hip",
            PRONE_HIP,
            Trunk(2, 3, 3, -3, -11),
            legs=both(PRONE_LEG),
            arms=both(Directions(-10.0, -8.5, -3.0)),
        ),
        end=Pose(
            "hip",
            PRONE_HIP,
            Trunk(3, 5, 9, 6, 0),
            legs=(Directions(177.5, 176.5, 192.0, 182.0), Directions(176.6, 175.6, 191.0, 181.0)),
            arms=(Directions(-1.5, -1.5, 0.0), Directions(-0.5, -0.5, 0.5)),
        ),
        view=View(LYING, 6, 206),
        primary=("erector-spinae",),
        secondary=("glutes", "hamstrings", "shoulders"),
        props=(mat(-124, 136),),
        contacts=(Contact("pelvis"),),
    )


def _bridge() -> Figure:
    feet, shoulder_x = both(foot_on_floor(0)), -84.0
    return Figure(
        id="bridge",
        title="Bridge",
        description=(
            "A person lies on the back, knees bent, feet on the floor. The hips rise until neck, "
            "hips and knees make one straight line, stay there and sink."
        ),
        shows="supine, feet under the knees; hips rise to a straight line from neck to knees",
        start=Pose(
            "shoulder",
            complex(shoulder_x, 10.8),
            Trunk(-178, -178, -178, -171, -178),
            legs=feet,
            arms=both(Directions(-8.0, -8.0, -2.0)),
        ),
        end=Pose(
            "shoulder",
            complex(shoulder_x, 7.6),
            Trunk(-153.2, -153.2, -153.2, -188, -178),
            legs=feet,
            arms=both(Directions(-5.0, -5.0, 0.0)),
        ),
        view=View(LYING, -49, 222),
        primary=("glutes", "erector-spinae"),
        secondary=("hamstrings", "abdominals"),
        props=(mat(-142, 44),),
        contacts=(
            Contact("near-foot"),
            Contact("far-foot"),
            Contact("head", planted=False),
            Contact("near-hand", planted=False),
        ),
    )


def _front_plank() -> Figure:
    elbow, toes = complex(0, 3.8), both(toes_on_floor(-134))
    return Figure(
        id="front-plank",
        title="Front plank",
        description=(
            "A person rests on forearms and toes, elbows under the shoulders. The hips rise until "
            "head, hips and heels make one straight line, and the line is held."
        ),
        shows="on forearms and toes, elbows under the shoulders; one straight line is held",
        start=Pose(
            "near-elbow", elbow, Trunk(12, 20, 29, 18, 8), toes, both(Directions(-83.0, 0.0, 0.0))
        ),
        end=Pose(
            "near-elbow", elbow, straight(8.5, look=-3), toes, both(Directions(-90.0, 0.0, 0.0))
        ),
        view=View(LYING, -52, 222),
        primary=("abdominals",),
        secondary=("erector-spinae", "glutes", "shoulders", "quadriceps"),
        props=(mat(-162, 58),),
        contacts=(Contact("near-forearm"), Contact("near-toes"), Contact("far-toes")),
    )


FIGURES = (_back_extension(), _superman(), _bridge(), _front_plank())
