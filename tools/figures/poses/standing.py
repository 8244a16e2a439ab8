"""Standing hinges without a bar: good morning, hip hinge, kettlebell swing.

A rep's first second is its lift, so these start bowed and rise.
"""

from tools.figures.body import ANKLE_HEIGHT
from tools.figures.equipment import kettlebell, mat, rod
from tools.figures.figure import STANDING, Contact, Figure, View
from tools.figures.kinematics import Arm, Directions, Pose, Reach, Trunk, straight
from tools.figures.poses.common import HANDS, both, foot_on_floor, hands_behind_head

ANKLE = complex(0, ANKLE_HEIGHT)
FAR_FOOT = foot_on_floor(5.0)
FEET = (Contact("near-foot"), Contact("far-foot"))


def standing_leg(thigh: float, shank: float) -> Directions:
    """Return a leg on a flat foot."""
    return Directions(thigh, shank, 0.0, 0.0)


def stand(trunk: Trunk, leg: Directions, arms: tuple[Arm, Arm], far_hip: float = 3.0) -> Pose:
    """Return a standing pose, the far leg set a little (cm) before the near one to be seen."""
    return Pose(
        "near-ankle", ANKLE, trunk, (leg, FAR_FOOT), arms, spread={"far-hip": complex(far_hip)}
    )


def _good_morning() -> Figure:
    bowed, upright = 3.0, 89.0
    return Figure(
        id="good-morning",
        title="Good morning",
        description=(
            "A person stands with hands behind the head, knees a little bent. From a flat-backed "
            "bow with the trunk parallel to the floor the hips push forward until upright."
        ),
        shows="knees slightly bent, flat back; between upright and the trunk parallel to the floor",
        start=stand(
            straight(bowed, look=9), standing_leg(-69.0, -92.0), both(hands_behind_head(bowed))
        ),
        end=stand(
            straight(upright, look=-2), standing_leg(-84.0, -96.0), both(hands_behind_head(upright))
        ),
        view=View(STANDING, 16, 298),
        primary=("erector-spinae", "hamstrings"),
        secondary=("glutes", "abdominals"),
        props=(mat(-62, 94),),
        contacts=FEET,
        key_ms=0,
        hidden=HANDS,
    )


def _hip_hinge() -> Figure:
    def pose(trunk: float, leg: Directions) -> Pose:
        lower_hand = Reach(complex(9, 15), on="pelvis")
        # The neck tilts back just so far that the head meets the rod.
        spine = Trunk(trunk, trunk, trunk, trunk + 16, trunk + 8)
        return stand(spine, leg, (lower_hand, hands_behind_head(trunk)))

    return Figure(
        id="hip-hinge",
        title="Hip hinge",
        description=(
            "A person holds a rod along the back, one hand behind the head, one at the lower "
            "back. Hips go back and forth, and the rod keeps touching head, shoulder blades and "
            "tailbone."
        ),
        shows="the rod touches head, shoulder blades and tailbone all the way; the back stays flat",
        start=pose(24, standing_leg(-66.0, -94.0)),
        end=pose(89, standing_leg(-85.0, -95.0)),
        view=View(STANDING, 12, 298),
        primary=("erector-spinae",),
        secondary=("hamstrings", "glutes"),
        props=(mat(-64, 88), rod("thorax", complex(-36, 13.0), 104)),
        contacts=FEET,
        key_ms=0,
        hands="fist",
    )


def _kettlebell_swing() -> Figure:
    return Figure(
        id="kettlebell-swing",
        title="Russian kettlebell swing",
        description=(
            "A person hinges at the hips with a kettlebell swung back between the legs, then "
            "snaps the hips forward to stand tall while the bell floats out to waist height."
        ),
        shows="a hinge with a flat back; the bell swings out to about waist height",
        start=stand(
            straight(28, look=10),
            standing_leg(-56.0, -99.0),
            both(Directions(-121.0, -117.0, -117.0)),
        ),
        end=stand(
            straight(90, look=-2),
            standing_leg(-87.5, -92.5),
            both(Directions(-34.0, -31.0, -31.0)),
            far_hip=4.0,
        ),
        view=View(STANDING, 16, 298),
        primary=("glutes", "hamstrings", "erector-spinae"),
        secondary=("quadriceps", "abdominals", "shoulders", "forearms"),
        props=(mat(-62, 94), kettlebell()),
        contacts=FEET,
        hands="fist",
    )


FIGURES = (_good_morning(), _hip_hinge(), _kettlebell_swing())
