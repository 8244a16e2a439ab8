"""On hands and knees: bird dog and hip extension."""

from tools.figures.equipment import mat
from tools.figures.figure import Contact, Figure, View
from tools.figures.kinematics import Directions, Pose, straight
from tools.figures.poses.common import TUCKED_FOOT, both, hand_on_floor

HIP = complex(0, 48.6)
LINE = 12.5
"""Direction of the trunk: arms are longer than thighs."""
TRUNK = straight(LINE, look=-9.0)
KNEELING = Directions(-90.0, -194.0, TUCKED_FOOT, 0.0)
"""A leg on knee and tucked toes, the knee under the hip."""
SUPPORT = hand_on_floor(51.5)
LIFTING = Directions(-97.3, -75.4, 0.0)
"""The same arm given by directions, for the hand that is going to leave the floor."""

VIEW = View(1.7, 5, 246)


def _bird_dog() -> Figure:
    return Figure(
        id="bird-dog",
        title="Bird dog",
        description=(
            "A person on hands and knees stretches one leg back and the opposite arm forward "
            "until they make one line with the trunk; the hips stay level and still."
        ),
        shows="opposite arm and leg rise to one straight line; the hips do not move",
        start=Pose("hip", HIP, TRUNK, both(KNEELING), (SUPPORT, LIFTING)),
        # The knee leads and the toes stay behind it, clear of the floor.
        middle=Pose(
            "hip",
            HIP,
            TRUNK,
            legs=(Directions(-138.0, -196.0, -120.0, -60.0), KNEELING),
            arms=(SUPPORT, Directions(-52.0, -18.0, -4.0)),
        ),
        end=Pose(
            "hip",
            HIP,
            TRUNK,
            legs=(Directions(LINE - 180, LINE - 180, -148.0, -155.0), KNEELING),
            arms=(SUPPORT, Directions(LINE, LINE, LINE)),
        ),
        view=VIEW,
        primary=("erector-spinae",),
        secondary=("glutes", "abdominals", "shoulders"),
        props=(mat(-118, 128),),
        contacts=(Contact("near-hand"), Contact("far-shank"), Contact("far-toes")),
        side="left",
    )


def _hip_extension() -> Figure:
    return Figure(
        id="hip-extension",
        title="Hip extension",
        description=(
            "A person on hands and knees drives one leg back and up, the knee bent, until the "
            "thigh is in line with the trunk; the back stays still."
        ),
        shows="on hands and knees, one bent leg is driven back and up; the trunk stays still",
        start=Pose("hip", HIP, TRUNK, both(KNEELING), both(SUPPORT)),
        end=Pose(
            "hip",
            HIP,
            TRUNK,
            legs=(Directions(-170.0, -260.0, -180.0, -172.0), KNEELING),
            arms=both(SUPPORT),
        ),
        view=VIEW,
        primary=("glutes",),
        secondary=("hamstrings", "erector-spinae"),
        props=(mat(-100, 112),),
        contacts=(
            Contact("near-hand"),
            Contact("far-hand"),
            Contact("far-shank"),
            Contact("far-toes"),
        ),
    )


FIGURES = (_bird_dog(), _hip_extension())
