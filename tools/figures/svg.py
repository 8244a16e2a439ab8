"""Samples a figure's movement and writes it as plain SVG, animated with SMIL.

What plays alike in browsers and in Qt SVG (6.9 to 6.11) decides the form. Qt ignores keyTimes, so
values are spaced evenly over the four seconds. Every segment is rigid and has a group with one
translation and, added to it, one rotation. Between two samples both run straight, which
opens joints by far less than a line's width at this rate. (Qt SVG 6.8 forgets where a rotation
starts; there, and wherever a certain instant is wanted, the values have to be read and applied by
the player, as ``smil`` does.)
"""

import math
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from tools.figures import body, muscles, smil
from tools.figures.body import ARM, LEG, TRUNK, Part
from tools.figures.equipment import Prop
from tools.figures.figure import DURATION_MS, Figure, progress
from tools.figures.kinematics import BoneName, Placed, Skeleton
from tools.figures.outline import Curve, number
from tools.figures.palette import PALETTE, Role

WIDTH, HEIGHT = 480, 320
"""The canvas on which the poses are laid out; what is written is cut to the movement on it."""
MARGIN = 6
"""Pixels left around the extent of the whole movement."""
SAMPLES = 64
"""Steps in the four seconds: one every 62.5 ms."""

Shapes = Sequence[tuple[Role, Curve]]


def render(figure: Figure) -> str:
    """Return the figure as the text of an SVG file."""
    frames = [figure.at(progress(DURATION_MS * i / SAMPLES)) for i in range(SAMPLES + 1)]
    groups = [_prop(prop, frames) for prop in figure.props if prop.layer == "back"]
    groups += [
        _group(name, shapes, [frame[bone] for frame in frames])
        for name, bone, shapes in _layers(figure)
        if name not in figure.hidden
    ]
    groups += [_prop(prop, frames) for prop in figure.props if prop.layer == "front"]
    stage = "\n".join([f'<g transform="{_transform(figure)}">', *groups, "</g>"])
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{_extent(stage)}" role="img" '
            f'aria-labelledby="title desc" data-key-ms="{figure.key_ms}" data-side="{figure.side}">'
        ),
        f'<title id="title">{escape(figure.title)}</title>',
        f'<desc id="desc">{escape(figure.description)}</desc>',
        stage,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _transform(figure: Figure) -> str:
    """Return how the stage (cm, y up) lies on the canvas (px)."""
    view = figure.view
    shift = f"{number(WIDTH / 2 - view.centre * view.scale)} {number(view.floor)}"
    return f"translate({shift}) scale({number(view.scale)})"


def _extent(stage: str) -> str:
    """Return the box, in px, that holds the whole movement, with a margin: x, y, width, height."""
    points = list(smil.points(f'<svg xmlns="http://www.w3.org/2000/svg">{stage}</svg>'))
    left, right = min(p.real for p in points), max(p.real for p in points)
    top, bottom = min(p.imag for p in points), max(p.imag for p in points)
    x, y = math.floor(left - MARGIN), math.floor(top - MARGIN)
    return f"{x} {y} {math.ceil(right + MARGIN) - x} {math.ceil(bottom + MARGIN) - y}"


def _layers(figure: Figure) -> Iterable[tuple[str, BoneName, Shapes]]:
    """Yield name, carrying segment and shapes of every group, from the farthest to the nearest.

    The trunk's muscles come after all of its outlines, or the next segment would cut them off.
    Far limbs show no muscles: their near twins do.
    """
    for part in (*ARM, *LEG):
        yield f"far-{part}", f"far-{part}", [("far", _outline(figure, part, "far-"))]
    for part in LEG:
        yield f"near-{part}", f"near-{part}", _limb(figure, part)
    for part in TRUNK:
        yield part, part, [("trunk", _outline(figure, part))]
    for part in TRUNK:
        if patches := _patches(figure, part):
            yield f"{part}-muscles", part, patches
    for part in ARM:
        yield f"near-{part}", f"near-{part}", _limb(figure, part)


def _limb(figure: Figure, part: Part) -> Shapes:
    return [("near", _outline(figure, part, "near-")), *_patches(figure, part)]


def _outline(figure: Figure, part: Part, side: str = "") -> Curve:
    if part == "hand":
        return body.HANDS[figure.hands]
    if figure.facing == "front":
        seen = body.FRONT_VIEW
        return seen.get(f"{side}{part}") or seen.get(part) or body.SIDE_VIEW[part]
    return body.SIDE_VIEW[part]


def _patches(figure: Figure, part: Part) -> Shapes:
    """Return the muscles on a segment, primary ones on top."""
    shown = muscles.FRONT_VIEW if figure.facing == "front" else muscles.SIDE_VIEW
    roles: list[tuple[Role, tuple[muscles.Muscle, ...]]] = [
        ("muscle-secondary", figure.secondary),
        ("muscle-primary", figure.primary),
    ]
    return [
        (role, shown[muscle][part])
        for role, names in roles
        for muscle in names
        if part in shown.get(muscle, {})
    ]


def _prop(prop: Prop, frames: Sequence[Skeleton]) -> str:
    if prop.on is None:
        return _group(prop.name, prop.shapes, [Placed(prop.at, 0.0)])
    carriers = [frame[prop.on] for frame in frames]
    places = [Placed(c.point(prop.at), c.angle if prop.turns else 0.0) for c in carriers]
    return _group(prop.name, prop.shapes, places)


def _group(name: str, shapes: Shapes, places: Sequence[Placed]) -> str:
    """Return a group of shapes, placed, and moved if its places differ."""
    shifts = [f"{number(place.at.real)} {number(-place.at.imag)}" for place in places]
    turns = [number(-angle, 1) for angle in _unwound([place.angle for place in places])]
    paths = "".join(
        f'<path fill="{PALETTE[role].light}" d="{curve.path_data()}"/>' for role, curve in shapes
    )
    still = f"translate({shifts[0]})" + (f" rotate({turns[0]})" if set(turns) != {"0"} else "")
    moves = ""
    if len(set(shifts)) > 1 or len(set(turns)) > 1:
        moves = _animation("translate", shifts) + _animation("rotate", turns, ' additive="sum"')
    return f'<g id="{name}" transform="{still}">{moves}{paths}</g>'


def _animation(kind: str, values: Sequence[str], how: str = "") -> str:
    return (
        f'<animateTransform attributeName="transform" type="{kind}"{how} dur="4s" '
        f'repeatCount="indefinite" values="{";".join(values)}"/>'
    )


def _unwound(angles: Sequence[float]) -> list[float]:
    """Return the directions without jumps of a full turn, which would be played as a spin."""
    result = [angles[0]]
    for angle in angles[1:]:
        result.append(angle - 360 * round((angle - result[-1]) / 360))
    return result
