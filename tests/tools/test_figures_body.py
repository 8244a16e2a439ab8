"""Four laws for every figure at every instant, measured on the drawing itself.

Nothing floats, nothing sinks, no limb changes length, no joint bends the wrong way. Each law is
a function that returns complaints; each is shown to complain about a drawing broken on purpose.

Instants are all samples and the middles between them, where straight interpolation is worst.
"""

import dataclasses
import re
from collections.abc import Callable
from functools import cache

import pytest

from tools.figures import body, joints
from tools.figures.figure import DURATION_MS, Figure
from tools.figures.kinematics import Placed, Reach, Skeleton
from tools.figures.outline import number
from tools.figures.poses import FIGURES
from tools.figures.smil import Drawn, read
from tools.figures.svg import SAMPLES, render

INSTANTS = [DURATION_MS * i / (2 * SAMPLES) for i in range(2 * SAMPLES)]

SINK_CM = 0.6
"""Skin and mat give way a little."""
SOFT_CM = 6.0
"""So does a ball, and the belly on it."""
FLOAT_CM = 0.9
SLIP_CM = 0.6
OPEN_CM = 0.5
"""How far two segments' drawings of one joint may lie apart between samples."""
BEND_DEGREES = 0.5

JOINTS: dict[str, tuple[str, complex]] = {
    "lumbar": ("pelvis", complex(body.PELVIS)),
    "thorax": ("lumbar", complex(body.LUMBAR)),
    "neck": ("thorax", body.NECK_BASE),
    "head": ("neck", complex(body.NECK)),
    **{
        f"{side}-{outer}": (f"{side}-{inner}", at)
        for side in ("near", "far")
        for outer, inner, at in (
            ("shank", "thigh", complex(body.THIGH)),
            ("foot", "shank", complex(body.SHANK)),
            ("toes", "foot", body.BALL_OF_FOOT),
            ("forearm", "upper-arm", complex(body.UPPER_ARM)),
            ("hand", "forearm", complex(body.FOREARM)),
        )
    },
}
"""Each segment, the one it hangs on, and where on that one."""

Drawing = dict[str, Drawn]
Law = Callable[[Figure, Drawing], list[str]]


def segments(figure: Figure, drawing: Drawing) -> Drawing:
    props = {prop.name for prop in figure.props}
    return {
        name: group
        for name, group in drawing.items()
        if name not in props and not name.endswith("-muscles")
    }


def depth(point: complex, outline: list[complex]) -> float:
    """Return how deep a point lies inside a closed outline; outside is negative (cm)."""
    nearest, inside = float("inf"), False
    for a, b in zip(outline, [*outline[1:], outline[0]], strict=True):
        edge = b - a
        if not edge:
            continue
        along = ((point - a) * edge.conjugate()).real / abs(edge) ** 2
        nearest = min(nearest, abs(point - a - edge * min(max(along, 0.0), 1.0)))
        if (a.imag > point.imag) != (b.imag > point.imag):
            crossing = a.real + (point.imag - a.imag) / edge.imag * edge.real
            inside ^= point.real < crossing
    return nearest if inside else -nearest


def overlap(group: Drawn, prop: Drawn, ms: float) -> float:
    """Return how deep a segment's outline lies in any shape of a prop; a gap is negative (cm)."""
    return max(
        depth(point, prop.outline(ms, shape))
        for shape in range(len(prop.outlines))
        for point in group.outline(ms)
    )


def sinking(figure: Figure, drawing: Drawing) -> list[str]:
    complaints = []
    for name, group in segments(figure, drawing).items():
        for ms in INSTANTS:
            low = min(point.imag for point in group.outline(ms))
            if low < -SINK_CM:
                complaints.append(f"{name} is {-low:.1f} cm in the floor at {ms} ms")
    for prop in set(drawing) & {"ball", "bosu"}:
        for name in ("pelvis", "lumbar", "thorax", "head", "near-thigh", "far-thigh"):
            for ms in INSTANTS[:: SAMPLES // 8]:
                deep = overlap(drawing[name], drawing[prop], ms)
                if deep > SOFT_CM:
                    complaints.append(f"{name} is {deep:.1f} cm in the {prop} at {ms} ms")
    return complaints


def floating(figure: Figure, drawing: Drawing) -> list[str]:
    complaints = [] if figure.contacts else ["nothing carries the figure"]
    for contact in figure.contacts:
        group = drawing[contact.bone]
        for ms in INSTANTS[:: 1 if contact.on == "floor" else SAMPLES // 8]:
            if contact.on == "floor":
                gap = min(point.imag for point in group.outline(ms))
            else:
                gap = -overlap(group, drawing[contact.on], ms)
            if gap > FLOAT_CM:
                complaints.append(f"{contact.bone} is {gap:.1f} cm off the {contact.on} at {ms} ms")
            slip = abs(group.placed(ms)[0] - group.placed(0)[0])
            if contact.planted and slip > SLIP_CM:
                complaints.append(f"{contact.bone} slips {slip:.1f} cm by {ms} ms")
    return complaints


def stretching(figure: Figure, drawing: Drawing) -> list[str]:
    shown = segments(figure, drawing)
    complaints = []
    for outer, (inner, where) in JOINTS.items():
        if outer not in shown:
            continue
        for ms in INSTANTS:
            at, _ = shown[outer].placed(ms)
            gap = abs(at - Placed(*shown[inner].placed(ms)).point(where))
            if gap > OPEN_CM:
                complaints.append(f"{outer} leaves {inner} by {gap:.1f} cm at {ms} ms")
            length = abs(at - shown[inner].placed(ms)[0])
            if abs(length - abs(where)) > OPEN_CM:
                complaints.append(f"{inner} is {length:.1f} cm long at {ms} ms")
    return complaints


def misbending(figure: Figure, drawing: Drawing) -> list[str]:
    front = figure.facing == "front"
    rolled = {
        f"{side}-forearm"
        for side, arm in zip(("near", "far"), figure.start.arms, strict=True)
        if isinstance(arm, Reach) and arm.turned
    }
    shown = segments(figure, drawing)
    complaints = []
    for joint in joints.FRONT_VIEW if front else joints.SIDE_VIEW:
        if joint.outer not in shown:
            continue
        checked = joint.turned() if joint.outer in rolled else joint
        for ms in INSTANTS:
            bones: Skeleton = {
                name: Placed(*shown[name].placed(ms)) for name in (joint.inner, joint.outer)
            }
            bend = checked.bend(bones)
            if not joint.low - BEND_DEGREES <= bend <= joint.high + BEND_DEGREES:
                complaints.append(f"{joint.movement} of {joint.outer}: {bend:.0f} at {ms} ms")
    return complaints


LAWS: tuple[Law, ...] = (sinking, floating, stretching, misbending)


@cache
def drawn(figure_id: str) -> tuple[Figure, str]:
    figure = next(figure for figure in FIGURES if figure.id == figure_id)
    return figure, render(figure)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.id)
def test_the_law_holds(figure: Figure, law: Law) -> None:
    assert law(figure, read(drawn(figure.id)[1])) == []


def broken(text: str, group: str, kind: str, change: Callable[[float], float]) -> str:
    """Return the drawing with the last number of one group's values changed at every sample."""
    start = text.index(f'<g id="{group}"')
    values = re.compile(rf'type="{kind}"[^>]*values="([^"]*)"').search(text, start)
    assert values is not None
    assert values.end() < text.index("</g>", start)
    changed = []
    for value in values[1].split(";"):
        *others, last = value.split()
        changed.append(" ".join([*others, number(change(float(last)))]))
    return text[: values.start(1)] + ";".join(changed) + text[values.end(1) :]


@pytest.mark.parametrize(
    ("law", "figure_id", "group", "kind", "change"),
    [
        (sinking, "back-extension", "near-forearm", "translate", lambda y: y + 20),
        (sinking, "back-extension-ball", "thorax", "translate", lambda y: y + 9),
        (floating, "bridge", "head", "translate", lambda y: y - 1.5),
        (floating, "bridge", "near-foot", "translate", lambda y: y - 1.5),
        (stretching, "deadlift", "near-forearm", "translate", lambda y: y + 1),
        (stretching, "bridge", "far-thigh", "rotate", lambda turn: turn + 1.5),
        (misbending, "bridge", "near-shank", "rotate", lambda turn: turn - 140),
        (misbending, "good-morning-barbell", "near-forearm", "rotate", lambda turn: turn + 180),
    ],
    ids=lambda value: value if isinstance(value, str) else getattr(value, "__name__", ""),
)
def test_a_broken_drawing_is_noticed(
    law: Law, figure_id: str, group: str, kind: str, change: Callable[[float], float]
) -> None:
    figure, text = drawn(figure_id)
    assert law(figure, read(text)) == []
    assert law(figure, read(broken(text, group, kind, change))) != []


def test_the_drawn_body_measures_what_the_source_says() -> None:
    upright = read(drawn("deadlift")[1])
    heel_to_toe = [p.real for part in ("near-foot", "near-toes") for p in upright[part].outline(0)]
    assert max(heel_to_toe) - min(heel_to_toe) == pytest.approx(body.FOOT_LENGTH, abs=1)
    assert max(p.imag for p in upright["head"].outline(1500)) == pytest.approx(body.STATURE, abs=2)
    hand = [p.real for p in read(drawn("bird-dog")[1])["near-hand"].outlines[0][1]]
    assert max(hand) == pytest.approx(body.HAND, abs=1)


def test_a_figure_without_contacts_is_said_to_float() -> None:
    figure, text = drawn("superman")
    free = dataclasses.replace(figure, contacts=())
    assert floating(free, read(text)) == ["nothing carries the figure"]


def test_a_slipping_hand_is_noticed() -> None:
    figure, text = drawn("bird-dog")
    near, far = figure.end.arms
    assert isinstance(near, Reach)
    slid = dataclasses.replace(near, to=near.to - 2)
    end = dataclasses.replace(figure.end, arms=(slid, far))
    moving = render(dataclasses.replace(figure, end=end))
    assert floating(figure, read(text)) == []
    assert any("slips" in complaint for complaint in floating(figure, read(moving)))
