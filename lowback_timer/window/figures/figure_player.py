"""Paints the library's figures at any moment.

Qt SVG cannot be sent to a moment before 6.10, draws rotations wrongly in 6.8, and counts frames of
a thirtieth of a second. The figures are regular enough to be painted without it: one group for each
rigid segment, one translation and one rotation each, paths of cubic curves.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from functools import cached_property
from xml.etree import ElementTree as ET

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTransform

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.window.figures.figure_colours import key_moment, recoloured, side_shown
from lowback_timer.window.figures.figure_time import LOOP_MS

_EXTENT_EVERY_MS = 125
"""Fine enough to meet the ends of every movement."""

_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?\d*\.?\d+")
_CURVES_ONLY = str.maketrans({"C": " "})


class NotAFigureError(ValueError):
    """A drawing is not made like the library's figures."""


class _Samples:
    """Values at evenly spaced moments, from the first to the last of the four seconds.

    Args:
        text: The values, with semicolons between them; each is as many numbers as the first.
    """

    def __init__(self, text: str) -> None:
        self._width = len(text.partition(";")[0].split())
        # Thousands of numbers a figure, so not as objects.
        self._numbers = array("d", map(float, text.replace(";", " ").split()))
        self._last = text.count(";")
        if not self._width or len(self._numbers) != self._width * (self._last + 1):
            raise NotAFigureError("a value is missing")

    def at(self, moment_ms: Milliseconds) -> Sequence[float]:
        """The value at a moment, straight between the two nearest samples."""
        if not self._last:
            return self._numbers
        place = moment_ms % LOOP_MS / LOOP_MS * self._last
        left = min(int(place), self._last - 1)
        before, after = self._value(left), self._value(left + 1)
        if before == after:
            return before
        share = place - left
        return tuple(a + (b - a) * share for a, b in zip(before, after, strict=True))

    def _value(self, index: int) -> Sequence[float]:
        return self._numbers[index * self._width : (index + 1) * self._width]


class _Segment:
    """One rigid part of a figure: its shapes, and how they move."""

    def __init__(self, group: ET.Element) -> None:
        self._shifts = _samples(group, "translate", "0 0")
        self._turns = _samples(group, "rotate", "0")
        self.shapes = [
            (QColor(path.attrib["fill"]), _path(path.attrib["d"]))
            for path in group.iter(f"{_SVG}path")
        ]
        self._placed = -1, QTransform()
        self.bounds = QRectF()
        for _, path in self.shapes:
            self.bounds |= path.controlPointRect()

    def place(self, moment_ms: Milliseconds) -> QTransform:
        """Where it is, in the figure's own units."""
        # In a hold one moment is asked for again and again, and in motion each one several times.
        if self._placed[0] != moment_ms:
            self._placed = moment_ms, self._place(moment_ms)
        return self._placed[1]

    def _place(self, moment_ms: Milliseconds) -> QTransform:
        x, y = self._shifts.at(moment_ms)
        (turn,) = self._turns.at(moment_ms)
        place = QTransform.fromTranslate(x, y)
        if turn:
            place.rotate(turn)
        return place


class Figure:
    """One of the library's figures, in the colours of a look.

    Raises:
        NotAFigureError: the text is a drawing of another kind.
    """

    def __init__(self, text: str, *, dark: bool) -> None:
        self.drawn_side = side_shown(text)
        self.key_ms = key_moment(text)
        try:
            root = ET.fromstring(recoloured(text, dark=dark))
            left, top, width, height = map(float, root.attrib["viewBox"].split())
            stage = root.find(f"{_SVG}g")
            if stage is None:
                raise NotAFigureError("there is no group")
            x, y, scale = map(float, _NUMBER.findall(stage.attrib["transform"]))
            self._segments = [_Segment(group) for group in stage]
        except (ET.ParseError, KeyError, ValueError, IndexError, TypeError) as error:
            raise NotAFigureError(str(error)) from error
        self._stage = QTransform(scale, 0, 0, scale, x - left, y - top)
        self.size = QSize(round(width), round(height))
        self.body_scale = scale
        """How much larger the body is drawn than others are that have 1 here."""

    @cached_property
    def extent(self) -> QRectF:
        """What of the picture is painted on during the whole movement, in its own pixels."""
        extent = QRectF()
        for moment_ms in range(0, LOOP_MS, _EXTENT_EVERY_MS):
            for segment in self._segments:
                extent |= (segment.place(moment_ms) * self._stage).mapRect(segment.bounds)
        # Bounds are those of control points, which may lie outside.
        return extent & QRectF(QPointF(), self.size.toSizeF())

    def paint(self, painter: QPainter, target: QRectF, moment_ms: Milliseconds) -> None:
        """Paint the moment."""
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        stage = self._stage_in(target) * painter.transform()
        for segment in self._segments:
            painter.setTransform(segment.place(moment_ms) * stage)
            for colour, path in segment.shapes:
                painter.fillPath(path, colour)
        painter.restore()

    def changed(self, target: QRectF, one_ms: Milliseconds, other_ms: Milliseconds) -> QRectF:
        """The part of `target` in which two moments differ; empty when they look the same."""
        stage, changed = self._stage_in(target), QRectF()
        for segment in self._segments:
            one, other = segment.place(one_ms), segment.place(other_ms)
            if one != other:
                changed |= (one * stage).mapRect(segment.bounds)
                changed |= (other * stage).mapRect(segment.bounds)
        return changed

    def _stage_in(self, target: QRectF) -> QTransform:
        """The way from the figure's own units to the target."""
        across, down = target.width() / self.size.width(), target.height() / self.size.height()
        place = QTransform.fromTranslate(target.left(), target.top()).scale(across, down)
        return self._stage * place


def _samples(group: ET.Element, kind: str, default: str) -> _Samples:
    for move in group.iter(f"{_SVG}animateTransform"):
        if move.attrib["type"] == kind:
            return _Samples(move.attrib["values"])
    fixed = re.search(rf"{kind}\(([^)]*)\)", group.get("transform", ""))
    return _Samples(fixed[1] if fixed else default)


def _path(data: str) -> QPainterPath:
    if not (data.startswith("M") and data.endswith("Z")):
        raise NotAFigureError("a path is not one closed line")
    # Any other command than a cubic curve is no number.
    values = list(map(float, data[1:-1].translate(_CURVES_ONLY).split()))
    path = QPainterPath(QPointF(values[0], values[1]))
    for i in range(2, len(values), 6):
        path.cubicTo(*values[i : i + 6])
    path.closeSubpath()
    return path
