"""With a barbell: deadlift, rack pull, bent-over row, good morning."""

from tools.figures.equipment import barbell, mat, rack
from tools.figures.figure import STANDING, Figure, View
from tools.figures.kinematics import Hang, Reach, straight
from tools.figures.poses.common import both
from tools.figures.poses.standing import FEET, stand, standing_leg

UPRIGHT_LEG = standing_leg(-87.5, -92.5)


def _deadlift() -> Figure:
    return Figure(
        id="deadlift",
        title="Deadlift",
        description=(
            "A person lifts a barbell from the floor with a flat back, the bar close to the legs, "
            "stands tall, and lowers it the same way."
        ),
        shows="flat back, arms straight, the bar travels close to the legs from floor to standing",
        start=stand(straight(24.5, look=12), standing_leg(-24.0, -101.0), both(Hang(10.2))),
        # The knees straighten first, out of the bar's way.
        middle=stand(straight(40, look=8), standing_leg(-51.0, -93.5), both(Hang(11.0))),
        end=stand(straight(90, look=-2), UPRIGHT_LEG, both(Hang(11.8))),
        view=View(STANDING, 4, 298),
        primary=("erector-spinae", "glutes"),
        secondary=("hamstrings", "quadriceps", "abdominals"),
        props=(mat(-72, 80), *barbell()),
        contacts=FEET,
        key_ms=0,
        hands="fist",
    )


def _rack_pull() -> Figure:
    return Figure(
        id="rack-pull",
        title="Rack pull",
        description=(
            "A barbell rests at knee height on the pins of a rack. A person pulls it up with a "
            "flat back until standing tall, and hinges back down."
        ),
        shows="the bar starts at knee height on the rack's pins and is pulled up to standing",
        start=stand(straight(40, look=10), standing_leg(-54.0, -95.0), both(Hang(11.5))),
        end=stand(straight(90, look=-2), UPRIGHT_LEG, both(Hang(11.8))),
        view=View(STANDING, 6, 298),
        primary=("erector-spinae", "upper-back"),
        secondary=("glutes", "hamstrings", "lats", "forearms"),
        props=(mat(-66, 78), rack(6.0, 48.5, 56.0), *barbell()),
        contacts=FEET,
        key_ms=0,
        hands="fist",
    )


def _bent_over_row() -> Figure:
    trunk, leg = straight(32, look=10), standing_leg(-58.0, -97.0)
    return Figure(
        id="bent-over-row",
        title="Bent-over row",
        description=(
            "A person stays hinged at the hips with a flat back and rows a barbell from hanging "
            "arms to the stomach, holds it a beat and lets it down."
        ),
        shows="trunk stays hinged and flat; the bar is rowed to the stomach, elbows at about 45",
        start=stand(trunk, leg, both(Reach(complex(24.0, 55.0)))),
        end=stand(trunk, leg, both(Reach(complex(0.0, 90.5)))),
        view=View(STANDING, 8, 286),
        primary=("upper-back", "lats", "erector-spinae"),
        secondary=("biceps", "hamstrings"),
        props=(mat(-68, 84), *barbell()),
        contacts=FEET,
        hands="fist",
    )


def _good_morning_barbell() -> Figure:
    arms = both(Reach(complex(16.0, 10.0), end=10.0, on="thorax", turned=True))
    return Figure(
        id="good-morning-barbell",
        title="Barbell good morning",
        description=(
            "A person with a barbell on the upper back rises from a flat-backed bow, trunk almost "
            "parallel to the floor, to standing, and bows again."
        ),
        shows="bar on the upper back, knees slightly bent; trunk almost parallel to the floor",
        start=stand(straight(10, look=12), standing_leg(-66.0, -93.0), arms),
        end=stand(straight(89, look=-3), standing_leg(-84.0, -96.0), arms),
        view=View(STANDING, 12, 298),
        primary=("erector-spinae", "glutes"),
        secondary=("hamstrings", "abdominals"),
        props=(mat(-66, 90), *barbell("thorax", complex(22.0, 12.0))),
        contacts=FEET,
        key_ms=0,
        hands="fist",
    )


FIGURES = (_deadlift(), _rack_pull(), _bent_over_row(), _good_morning_barbell())
