"""Reads a figure's SVG back the way a player does: what is where at a time.

It knows nothing of poses. The contact sheet is drawn from it, and the tests measure the figures
with it, so that what is judged is what was written and not what was meant.
"""

import cmath
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from xml.etree import ElementTree as ET

from tools.figures.figure import DURATION_MS

SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?\d*\.?\d+")


@dataclass(frozen=True)
class Track:
    """One animated or fixed value: samples spread evenly over the four seconds."""

    samples: tuple[tuple[float, ...], ...]

    def at(self, ms: float) -> tuple[float, ...]:
        """Return the value at a time, straight between the two nearest samples."""
        place = (ms % DURATION_MS) / DURATION_MS * (len(self.samples) - 1)
        left = min(int(place), max(len(self.samples) - 2, 0))
        before, after = self.samples[left], self.samples[min(left + 1, len(self.samples) - 1)]
        return tuple(a + (b - a) * (place - left) for a, b in zip(before, after, strict=True))


@dataclass(frozen=True)
class Drawn:
    """One group of the drawing: its name, its movement and its filled outlines.

    Outlines are polygons in the group's own frame, in cm, y up.
    """

    name: str
    shift: Track
    turn: Track
    outlines: tuple[tuple[str, tuple[complex, ...]], ...]

    def placed(self, ms: float) -> tuple[complex, float]:
        """Return the origin (stage cm) and the direction (degrees) at a time."""
        x, y = self.shift.at(ms)
        return complex(x, -y), -self.turn.at(ms)[0]

    def outline(self, ms: float, index: int = 0) -> list[complex]:
        """Return one outline's points on the stage (cm) at a time."""
        origin, angle = self.placed(ms)
        turn = cmath.rect(1, math.radians(angle))
        return [origin + point * turn for point in self.outlines[index][1]]


def read(text: str) -> dict[str, Drawn]:
    """Return the figure's groups by name, in drawing order."""
    stage = ET.fromstring(text).find(f"{SVG}g")
    assert stage is not None
    return {group.attrib["id"]: _group(group) for group in stage}


def points(text: str) -> Iterator[complex]:
    """Yield the outlines' points on the picture (px, y down) at every instant of the lift.

    Lowering goes the same way back, and nothing moves in between.
    """
    stage = ET.fromstring(text).find(f"{SVG}g")
    assert stage is not None
    x, y, scale = _numbers(stage.attrib["transform"])
    for drawn in map(_group, stage):
        for ms in range(0, DURATION_MS // 4 + 1, 25):
            for index in range(len(drawn.outlines)):
                for point in drawn.outline(ms, index):
                    yield complex(x + point.real * scale, y - point.imag * scale)


def still(text: str, ms: float) -> str:
    """Return the figure's text without movement, frozen at a time."""
    root = ET.fromstring(text)
    stage = root.find(f"{SVG}g")
    assert stage is not None
    for group in stage:
        drawn = _group(group)
        x, y = drawn.shift.at(ms)
        group.set("transform", f"translate({x:.3f} {y:.3f}) rotate({drawn.turn.at(ms)[0]:.2f})")
        for move in group.findall(f"{SVG}animateTransform"):
            group.remove(move)
    ET.register_namespace("", "http://www.w3.org/2000/svg")
    return ET.tostring(root, encoding="unicode")


def _group(group: ET.Element) -> Drawn:
    return Drawn(
        group.attrib["id"],
        _track(group, "translate", (0.0, 0.0)),
        _track(group, "rotate", (0.0,)),
        tuple(
            (path.attrib["fill"], _flatten(path.attrib["d"])) for path in group.iter(f"{SVG}path")
        ),
    )


def _track(
    group: ET.Element, kind: Literal["translate", "rotate"], default: tuple[float, ...]
) -> Track:
    for move in group.findall(f"{SVG}animateTransform"):
        if move.attrib["type"] == kind:
            return Track(tuple(_numbers(value) for value in move.attrib["values"].split(";")))
    fixed = re.search(rf"{kind}\(([^)]*)\)", group.attrib["transform"])
    return Track((_numbers(fixed[1]) if fixed else default,))


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(float(match) for match in _NUMBER.findall(text))


def _flatten(data: str, steps: int = 6) -> tuple[complex, ...]:
    """Return the points of a closed path made of M, C and Z."""
    values = _numbers(data)
    points = [complex(x, -y) for x, y in zip(values[::2], values[1::2], strict=True)]
    here, line = points[0], [points[0]]
    for i in range(1, len(points), 3):
        a, b, end = points[i : i + 3]
        for step in range(1, steps + 1):
            t = step / steps
            s = 1 - t
            line.append(s**3 * here + 3 * s * s * t * a + 3 * s * t * t * b + t**3 * end)
        here = end
    return tuple(line)
