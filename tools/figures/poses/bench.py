"""On a machine: back extension bench and glute-ham bench."""

from tools.figures import body
from tools.figures.equipment import Prop, mat
from tools.figures.figure import Contact, Figure, View
from tools.figures.kinematics import Directions, Pose, Reach, polar, straight
from tools.figures.outline import bar, circle
from tools.figures.poses.common import both

ARMS_CROSSED = both(Reach(complex(11.0, -13.0), end=20.0, on="thorax"))
"""Arms folded across the chest."""

LEG_LENGTH = body.THIGH + body.SHANK
SKIN = 9.0
"""From the thigh bone to the skin, in cm."""


def _extension_bench(hip: complex, ankle: complex, line: float) -> tuple[Prop, ...]:
    """Return a bench for a body whose straight legs lie on it in this direction (degrees)."""
    down, up = line - 90, line + 90
    pad = hip - polar(15, line) + polar(SKIN + 4.3, down)
    sole = ankle + polar(body.ANKLE_HEIGHT + 1.8, line + 180)
    stand = Prop(
        "bench",
        (
            ("equipment-dark", bar(complex(-88, 3), complex(40, 3), 6, 2)),
            ("equipment-dark", bar(complex(-62, 4), pad, 6, 2)),
            ("equipment-dark", bar(complex(26, 4), pad, 6, 2)),
            ("equipment-dark", bar(sole + polar(12, up), sole + polar(24, down), 3.6, 1)),
        ),
    )
    pads = Prop(
        "pads",
        (
            ("equipment", bar(pad - polar(13, line), pad + polar(12, line), 9, 4)),
            ("equipment", circle(ankle + polar(8, up) + polar(5, line), 4.4)),
        ),
    )
    return stand, pads


def _back_extension_bench() -> Figure:
    line = 40.0
    ankle = complex(-72, 25)
    hip = ankle + polar(LEG_LENGTH, line)
    legs = both(Directions(line - 180, line - 180, line - 90, line - 90))
    return Figure(
        id="back-extension-bench",
        title="Back extension on a bench",
        description=(
            "A person leans on a back extension bench, feet secured, hips just above the pad, "
            "arms crossed. From hanging below the horizontal the trunk rises until in line with "
            "the legs."
        ),
        shows="feet secured, hips just above the pad; from below parallel up to in line with legs",
        start=Pose("hip", hip, straight(-40), legs, ARMS_CROSSED),
        end=Pose("hip", hip, straight(line), legs, ARMS_CROSSED),
        view=View(1.62, -10, 294),
        primary=("erector-spinae",),
        secondary=("glutes", "hamstrings"),
        props=(mat(-106, 80), *_extension_bench(hip, ankle, line)),
        contacts=(Contact("near-thigh", "pads"), Contact("near-foot", "bench")),
        hands="fist",
    )


def _glute_ham_bench(knee: complex, ankle: complex) -> tuple[Prop, ...]:
    """Return a bench with its pad below and before the knee and rollers around the ankle."""
    pad = knee + complex(8.5, -12)
    plate = ankle.real - body.ANKLE_HEIGHT - 2.0
    stand = Prop(
        "bench",
        (
            ("equipment-dark", bar(complex(plate - 8, 3), complex(46, 3), 6, 2)),
            ("equipment-dark", bar(complex(16, 3), pad, 6, 2)),
            ("equipment-dark", bar(complex(plate + 2, 3), complex(plate, 58), 6, 2)),
            ("equipment-dark", bar(complex(plate, 56), complex(pad.real, 56), 5, 2)),
            ("equipment-dark", bar(complex(plate, 50), complex(plate, 92), 3.6, 1)),
        ),
    )
    pads = Prop(
        "pads",
        (
            ("equipment", circle(pad, 9.2)),
            ("equipment", circle(ankle + complex(5, 8), 4.4)),
            ("equipment", circle(ankle + complex(5, -8), 4.4)),
        ),
    )
    return stand, pads


def _glute_ham_raise() -> Figure:
    knee = complex(0, 74)
    shank = 178.0
    ankle = knee + polar(body.SHANK, shank)

    def pose(trunk: float, look: float) -> Pose:
        legs = both(Directions(trunk - 180, shank, shank + 90, shank + 90))
        return Pose("near-ankle", ankle, straight(trunk, look), legs, ARMS_CROSSED)

    return Figure(
        id="glute-ham-raise",
        title="Glute-ham raise",
        description=(
            "A person kneels on a glute-ham bench, feet secured, arms crossed. Straight from knees "
            "to head, the body rises from nearly horizontal to upright and sinks again."
        ),
        shows="feet secured, straight from knees to head; between nearly horizontal and upright",
        start=pose(12, look=4),
        end=pose(88, look=-2),
        view=View(1.4, 18, 304),
        primary=("hamstrings", "glutes"),
        secondary=("erector-spinae",),
        props=(mat(-74, 76), *_glute_ham_bench(knee, ankle)),
        contacts=(Contact("near-shank", "pads"), Contact("near-foot", "bench")),
        key_ms=0,
        hands="fist",
    )


FIGURES = (_back_extension_bench(), _glute_ham_raise())
