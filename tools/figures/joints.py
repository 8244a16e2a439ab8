"""How far each joint can bend: the ranges (degrees) that no drawing may leave.

Chosen around the normal ranges of the American Academy of Orthopaedic Surgeons, "Joint Motion:
Method of Measuring and Recording" (1965), and generous where one rigid segment stands for several
joints: a foot also bends below the ankle, the hip includes what the pelvis tilts.
"""

from dataclasses import dataclass

from tools.figures.kinematics import BoneName, Skeleton


@dataclass(frozen=True)
class Joint:
    """One joint's range, as directions of the outer segment against the inner one.

    ``neutral`` is the difference when standing at attention; ``sign`` makes the named movement
    positive.
    """

    movement: str
    inner: BoneName
    outer: BoneName
    neutral: float
    sign: int
    low: float
    high: float

    def bend(self, bones: Skeleton) -> float:
        """Return how far the joint is bent, unwound to lie as near the range as possible."""
        raw = self.sign * (bones[self.outer].angle - bones[self.inner].angle - self.neutral)
        middle = (self.low + self.high) / 2
        return raw - 360 * round((raw - middle) / 360)

    def turned(self) -> "Joint":
        """Return the joint as it looks when the limb is rolled half a turn about its length."""
        return Joint(
            self.movement, self.inner, self.outer, self.neutral, -self.sign, self.low, self.high
        )


def _limbs(side: str) -> tuple[Joint, ...]:
    return (
        Joint("hip flexion", "pelvis", f"{side}-thigh", 180, 1, -30, 135),
        Joint("knee flexion", f"{side}-thigh", f"{side}-shank", 0, -1, -2, 150),
        Joint("ankle dorsiflexion", f"{side}-shank", f"{side}-foot", 90, 1, -75, 40),
        Joint("toe extension", f"{side}-foot", f"{side}-toes", 0, 1, -30, 90),
        Joint("shoulder flexion", "thorax", f"{side}-upper-arm", 180, 1, -60, 185),
        Joint("elbow flexion", f"{side}-upper-arm", f"{side}-forearm", 0, 1, -2, 155),
        Joint("wrist extension", f"{side}-forearm", f"{side}-hand", 0, 1, -90, 90),
    )


SIDE_VIEW: tuple[Joint, ...] = (
    Joint("lumbar extension", "pelvis", "lumbar", 0, 1, -45, 25),
    Joint("thoracic extension", "lumbar", "thorax", 0, 1, -45, 25),
    Joint("neck extension", "thorax", "neck", 0, 1, -40, 40),
    Joint("head extension", "neck", "head", 0, 1, -30, 30),
    *_limbs("near"),
    *_limbs("far"),
)

FRONT_VIEW: tuple[Joint, ...] = (
    Joint("lumbar side bending", "pelvis", "lumbar", 0, 1, -30, 30),
    Joint("thoracic side bending", "lumbar", "thorax", 0, 1, -30, 30),
    Joint("neck side bending", "thorax", "neck", 0, 1, -40, 40),
    Joint("head side bending", "neck", "head", 0, 1, -20, 20),
    Joint("hip abduction", "pelvis", "near-thigh", 180, -1, -30, 45),
    Joint("hip abduction", "pelvis", "far-thigh", 180, 1, -30, 45),
    Joint("knee, which does not bend sideways", "near-thigh", "near-shank", 0, 1, -3, 3),
    Joint("knee, which does not bend sideways", "far-thigh", "far-shank", 0, 1, -3, 3),
    Joint("shoulder abduction", "thorax", "near-upper-arm", 180, -1, 0, 180),
    Joint("shoulder abduction", "thorax", "far-upper-arm", 180, 1, 0, 180),
    Joint("elbow, straight", "near-upper-arm", "near-forearm", 0, 1, -3, 3),
)
