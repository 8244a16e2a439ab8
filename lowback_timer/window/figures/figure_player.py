"""Paints the library's figures at any moment.

Qt SVG cannot be sent to a moment before 6.10, draws rotations wrongly in 6.8, and counts frames of
a thirtieth of a second. The figures are regular enough to be painted without it: one group for each
rigid segment, one translation and one rotation each, paths of cubic curves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.window.figures.figure_colours import key_moment, recoloured, side_shown
from lowback_timer.window.figures.figure_time import LOOP_MS

_SVG = "{http://www.w3.org/2000/svg}"
_CURVES = re.compile(r"M[-\d. ]+(C[-\d. ]+)+Z")
_NUMBER = re.compile(r"-?\d*\.?\d+")

Samples = tuple[tuple[float, ...], ...]
"""Values at evenly spaced moments, from the first to the last of the four seconds."""


class NotAFigureError(ValueError):
    """A drawing is not made like the library's figures."""


@dataclass(frozen=True, slots=True)
class _Segment:
    shifts: Samples
    turns: Samples
    """In degrees."""
    shapes: tuple[tuple[QColor, QPainterPath], ...]


class Figure:
    """One of the library's figures, in the colours of a theme.

    Raises:
        NotAFigureError: the text is a drawing of another kind.
    """

    def __init__(self, text: str, *, dark: bool) -> None:
        self.drawn_side = side_shown(text)
        self.key_ms = key_moment(text)
        try:
            root = ET.fromstring(recoloured(text, dark=dark))
            _, _, width, height = _numbers(root.attrib["viewBox"])
            stage = root.find(f"{_SVG}g")
            if stage is None:
                raise NotAFigureError("there is no group")
            self._x, self._y, self._scale = _numbers(stage.attrib["transform"])
            self._segments = [_segment(group) for group in stage]
        except (ET.ParseError, KeyError, ValueError, IndexError, TypeError) as error:
            raise NotAFigureError(str(error)) from error
        self.size = QSize(round(width), round(height))

    def paint(self, painter: QPainter, target: QRectF, moment_ms: Milliseconds) -> None:
        """Paint the moment."""
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(target.topLeft())
        painter.scale(target.width() / self.size.width(), target.height() / self.size.height())
        painter.translate(self._x, self._y)
        painter.scale(self._scale, self._scale)
        stage = painter.transform()
        for segment in self._segments:
            painter.setTransform(stage)
            x, y = _at(segment.shifts, moment_ms)
            painter.translate(x, y)
            painter.rotate(_at(segment.turns, moment_ms)[0])
            for colour, path in segment.shapes:
                painter.fillPath(path, colour)
        painter.restore()


def _segment(group: ET.Element) -> _Segment:
    shapes = tuple(
        (QColor(path.attrib["fill"]), _path(path.attrib["d"])) for path in group.iter(f"{_SVG}path")
    )
    return _Segment(
        _samples(group, "translate", (0.0, 0.0)), _samples(group, "rotate", (0.0,)), shapes
    )


def _samples(group: ET.Element, kind: str, default: tuple[float, ...]) -> Samples:
    for move in group.iter(f"{_SVG}animateTransform"):
        if move.attrib["type"] == kind:
            return tuple(_numbers(value) for value in move.attrib["values"].split(";"))
    fixed = re.search(rf"{kind}\(([^)]*)\)", group.get("transform", ""))
    return (_numbers(fixed[1]) if fixed else default,)


def _at(samples: Samples, moment_ms: Milliseconds) -> tuple[float, ...]:
    """The value at a moment, straight between the two nearest samples."""
    last = len(samples) - 1
    if not last:
        return samples[0]
    place = moment_ms % LOOP_MS / LOOP_MS * last
    left = min(int(place), last - 1)
    share = place - left
    return tuple(a + (b - a) * share for a, b in zip(samples[left], samples[left + 1], strict=True))


def _path(data: str) -> QPainterPath:
    if not _CURVES.fullmatch(data):
        raise NotAFigureError("a path has more than cubic curves")
    values = _numbers(data)
    path = QPainterPath(QPointF(values[0], values[1]))
    for i in range(2, len(values), 6):
        path.cubicTo(*values[i : i + 6])
    path.closeSubpath()
    return path


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(float(number) for number in _NUMBER.findall(text))
