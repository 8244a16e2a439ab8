"""Each figure shows its exercise done right: what the articles ask for, measured on the drawing."""

import cmath
import math
from functools import cache
from itertools import pairwise

import pytest

from tools.figures import body
from tools.figures.kinematics import Placed
from tools.figures.poses import FIGURES
from tools.figures.smil import Drawn, read
from tools.figures.svg import render

START, TOP = 0.0, 1500.0
MOMENTS = [START + 62.5 * i for i in range(17)]
"""Through the whole lift."""

HIP, SHOULDER, NEAR_SHOULDER = "near-thigh", "thorax", "near-upper-arm"


@cache
def drawing(exercise: str) -> dict[str, Drawn]:
    return read(render(next(figure for figure in FIGURES if figure.id == exercise)))


def at(exercise: str, group: str, ms: float) -> complex:
    return drawing(exercise)[group].placed(ms)[0]


def direction(exercise: str, group: str, ms: float) -> float:
    return drawing(exercise)[group].placed(ms)[1]


def shoulder(exercise: str, ms: float) -> complex:
    """Return the end of the thorax: the shoulders' middle where they are spread."""
    return Placed(*drawing(exercise)["thorax"].placed(ms)).point(complex(body.THORAX))


def low(exercise: str, group: str, ms: float) -> float:
    return min(point.imag for point in drawing(exercise)[group].outline(ms))


def turn(one: float, other: float) -> float:
    """Return the angle between two directions, 0 to 180 degrees."""
    return abs((one - other + 180) % 360 - 180)


def crookedness(*points: complex) -> float:
    """Return how far (cm) the points between the first and the last are off their line."""
    first, last = points[0], points[-1]
    along = (last - first) / abs(last - first)
    return max(abs(((point - first) / along).imag) for point in points)


def gap(exercise: str, one: str, other: str, ms: float) -> float:
    """Return the distance (cm) between two groups' first outlines."""
    a, b = drawing(exercise)[one].outline(ms), drawing(exercise)[other].outline(ms)
    return min(abs(p - q) for p in a for q in b)


def still(exercise: str, *groups: str) -> bool:
    return all(
        drawing(exercise)[group].placed(ms) == drawing(exercise)[group].placed(0)
        for group in groups
        for ms in MOMENTS
    )


def flat_back(exercise: str) -> bool:
    return all(
        turn(direction(exercise, one, ms), direction(exercise, other, ms)) < 0.3
        for one, other in pairwise(("pelvis", "lumbar", "thorax"))
        for ms in MOMENTS
    )


def knee(exercise: str, ms: float) -> float:
    return turn(direction(exercise, "near-thigh", ms), direction(exercise, "near-shank", ms))


def test_back_extension_lifts_the_chest_and_nothing_else() -> None:
    name = "back-extension"
    assert still(name, "near-thigh", "near-shank", "near-foot", "far-thigh", "far-foot")
    assert turn(direction(name, "pelvis", START), direction(name, "pelvis", TOP)) < 3
    assert shoulder(name, TOP).imag - shoulder(name, START).imag > 12


def test_hip_hinge_keeps_the_rod_on_head_blades_and_tailbone() -> None:
    name = "hip-hinge"
    assert flat_back(name)
    for ms in MOMENTS:
        for touched in ("head", "thorax", "pelvis"):
            assert gap(name, "rod", touched, ms) < 1.0, (touched, ms)
    assert direction(name, "thorax", START) < 30
    assert direction(name, "thorax", TOP) > 85


@pytest.mark.parametrize(("name", "bowed"), [("good-morning", 5), ("good-morning-barbell", 12)])
def test_good_mornings_bow_until_the_trunk_is_level_on_soft_knees(name: str, bowed: float) -> None:
    assert flat_back(name)
    assert 0 <= direction(name, "thorax", START) <= bowed
    assert direction(name, "thorax", TOP) > 85
    assert all(8 < knee(name, ms) < 30 for ms in MOMENTS)


def test_the_bar_of_the_good_morning_lies_on_the_upper_back() -> None:
    for ms in MOMENTS:
        along = at("good-morning-barbell", "bar", ms) - shoulder("good-morning-barbell", ms)
        assert abs(along) < 16
        assert gap("good-morning-barbell", "bar", "thorax", ms) < 1.5


def test_bird_dog_makes_one_line_of_opposite_arm_and_leg_with_still_hips() -> None:
    name = "bird-dog"
    line = [at(name, "near-foot", TOP), at(name, HIP, TOP), shoulder(name, TOP)]
    assert crookedness(*line, at(name, "far-hand", TOP)) < 1
    assert still(name, "pelvis", "lumbar", "thorax", "near-hand", "far-shank", "far-toes")
    assert abs(at(name, "far-shank", START).real - at(name, HIP, START).real) < 2
    assert abs(at(name, "near-hand", START).real - shoulder(name, START).real) < 4


def test_bridge_puts_feet_under_knees_and_neck_hips_knees_in_line() -> None:
    name = "bridge"
    assert crookedness(at(name, "neck", TOP), at(name, HIP, TOP), at(name, "near-shank", TOP)) < 2
    assert abs(at(name, "near-foot", TOP).real - at(name, "near-shank", TOP).real) < 3
    assert low(name, "pelvis", START) < 1
    assert low(name, "pelvis", TOP) > 10


def test_superman_lifts_hands_and_feet_ten_to_twelve_centimetres() -> None:
    for limb in ("near-hand", "near-foot"):
        assert 9.5 <= low("superman", limb, TOP) <= 12.5, limb
        assert low("superman", limb, START) < 1
    assert low("superman", "pelvis", TOP) < 1


def test_side_plank_is_straight_over_the_elbow_with_an_arm_to_the_ceiling() -> None:
    name = "side-plank"
    ankles = (at(name, "near-foot", TOP) + at(name, "far-foot", TOP)) / 2
    assert crookedness(ankles, at(name, "pelvis", TOP), shoulder(name, TOP)) < 1.5
    elbow = at(name, "far-forearm", TOP)
    assert abs(elbow.real - at(name, "far-upper-arm", TOP).real) < 2
    for bone in ("near-upper-arm", "near-forearm", "near-hand"):
        assert turn(direction(name, bone, TOP), 90) < 1
    assert low(name, "pelvis", START) < 2
    assert low(name, "pelvis", TOP) > 10


def test_kettlebell_swing_is_a_hinge_up_to_waist_height() -> None:
    name = "kettlebell-swing"
    assert flat_back(name)
    bell = drawing(name)["kettlebell"].outline(TOP, index=3)
    assert 88 < sum(point.imag for point in bell) / len(bell) < 112
    hips = turn(direction(name, "pelvis", START) - 180, direction(name, "near-thigh", START))
    assert hips > 1.5 * knee(name, START)
    behind = drawing(name)["kettlebell"].outline(START, index=3)
    assert max(point.real for point in behind) < at(name, "near-shank", START).real


def test_rack_pull_starts_at_the_knee_on_the_pins() -> None:
    name = "rack-pull"
    assert flat_back(name)
    bar = at(name, "bar", START)
    assert abs(bar.imag - at(name, "near-shank", START).imag) < 6
    pins = max(point.imag for point in drawing(name)["rack"].outline(START, index=3))
    assert abs(bar.imag - 1.4 - pins) < 1
    assert at(name, "bar", TOP).imag > 75


def test_row_brings_the_bar_to_the_stomach_of_a_still_trunk() -> None:
    name = "bent-over-row"
    assert flat_back(name)
    assert still(name, "pelvis", "thorax", "near-shank")
    bar = at(name, "bar", TOP)
    belly = drawing(name)["lumbar"].outline(TOP)
    assert min(abs(point - bar) for point in belly) < 5
    arm = direction(name, "near-upper-arm", TOP)
    assert 30 < turn(arm, direction(name, "thorax", TOP) - 180) < 60


@pytest.mark.parametrize("name", ["reverse-hyper-ball", "reverse-hyper-bench"])
def test_reverse_hyperextensions_move_the_legs_and_only_the_legs(name: str) -> None:
    assert still(name, "pelvis", "lumbar", "thorax", "head", "near-hand", "far-hand")
    assert low(name, "near-toes", START) < 2
    assert turn(direction(name, "near-thigh", TOP), direction(name, "near-thigh", START)) > 30
    assert all(knee(name, ms) < 3 for ms in MOMENTS)
    spine = cmath.phase(shoulder(name, TOP) - at(name, HIP, TOP))
    assert turn(direction(name, "near-thigh", TOP) - 180, math.degrees(spine)) < 8


def test_glute_ham_raise_swings_a_straight_body_about_the_knees() -> None:
    name = "glute-ham-raise"
    assert still(name, "near-shank", "near-foot")
    assert direction(name, "thorax", START) < 15
    assert direction(name, "thorax", TOP) > 85
    for ms in MOMENTS:
        assert turn(direction(name, "thorax", ms), direction(name, "near-thigh", ms) + 180) < 1


def test_deadlift_draws_the_bar_up_along_the_legs_with_a_flat_back() -> None:
    name = "deadlift"
    assert flat_back(name)
    assert abs(low(name, "plates", START)) < 1.5
    for ms in MOMENTS:
        assert min(gap(name, "bar", leg, ms) for leg in ("near-thigh", "near-shank")) < 7, ms
        assert turn(direction(name, "near-upper-arm", ms), direction(name, "near-forearm", ms)) < 1


def test_ball_extension_goes_from_round_to_straight() -> None:
    name = "back-extension-ball"
    assert direction(name, "pelvis", START) - direction(name, "thorax", START) > 40
    assert crookedness(at(name, "near-foot", TOP), at(name, HIP, TOP), shoulder(name, TOP)) < 1.5
    assert gap(name, "ball", "lumbar", START) < 2.5


def test_bosu_lies_under_the_hips() -> None:
    name = "back-extension-bosu"
    dome = drawing(name)["bosu"].outline(START)
    middle = (max(p.real for p in dome) + min(p.real for p in dome)) / 2
    assert abs(at(name, HIP, START).real - middle) < 6
    assert direction(name, "thorax", START) < -10
    assert turn(direction(name, "thorax", TOP) - 180, direction(name, "near-thigh", TOP)) < 8
    assert shoulder(name, TOP).imag - shoulder(name, START).imag > 15


def test_bench_extension_goes_from_below_level_to_in_line_with_the_legs() -> None:
    name = "back-extension-bench"
    assert flat_back(name)
    assert still(name, "near-thigh", "near-shank", "near-foot")
    assert direction(name, "thorax", START) < -10
    assert turn(direction(name, "thorax", TOP), direction(name, "near-thigh", TOP) + 180) < 1
    pad = drawing(name)["pads"].outline(START)
    assert max(point.imag for point in pad) < at(name, HIP, START).imag


def test_front_plank_is_straight_on_the_forearms() -> None:
    name = "front-plank"
    assert crookedness(at(name, "near-foot", TOP), at(name, HIP, TOP), shoulder(name, TOP)) < 1.5
    assert abs(at(name, "near-forearm", TOP).real - shoulder(name, TOP).real) < 2
    assert still(name, "near-forearm", "near-toes")


def test_hip_extension_drives_one_leg_and_keeps_the_rest_still() -> None:
    name = "hip-extension"
    moving = {"near-thigh", "near-shank", "near-foot", "near-toes"}
    fixed = [group for group in drawing(name) if group not in moving]
    assert still(name, *fixed)
    assert turn(direction(name, "near-thigh", TOP) + 180, direction(name, "thorax", TOP)) < 5
    assert low(name, "near-foot", TOP) > 70
