"""A sign beside an advice: how urgent it is, by its shape and what stands in it."""

from __future__ import annotations

import math
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF

from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import Palette, mix
from lowback_timer.window.look.typography import Type, fitted

_SIDE = 44


class Shape(Enum):
    """From what cannot wait to what need not worry; as traffic signs have it."""

    OCTAGON = 8
    """Stop."""
    TRIANGLE = 3
    """Give way."""
    DISC = 0
    """Free to go."""


class Sign(PaintedLabel):
    """A shape with a short text in it, which is read aloud where it says more than "!"."""

    def __init__(self, look: Look, shape: Shape, text: str = "!") -> None:
        super().__init__()
        self._look, self._shape, self._text = look, shape, text
        if text != "!":
            self.setAccessibleName(text)
        self._resize()
        look.changed.connect(self._resize)

    def _resize(self) -> None:
        side = round(self._look.px(_SIDE) * self._look.text_scale)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape, and the text in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, box = self._look.palette, QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_colour(self._shape, palette)))
        if self._shape is Shape.DISC:
            painter.drawEllipse(box)
        else:
            painter.drawPolygon(_polygon(self._shape, box))
        painter.setPen(QColor(palette.on_accent))
        text_box = box.adjusted(0, box.height() * 0.26, 0, 0) if self._is_triangle else box
        room = box.width() * (0.5 if self._is_triangle else 0.78)
        painter.setFont(fitted(self._look.font(Type.STRONG), self._text, room))
        painter.drawText(text_box, Qt.AlignmentFlag.AlignCenter, self._text)

    @property
    def _is_triangle(self) -> bool:
        return self._shape is Shape.TRIANGLE


def _colour(shape: Shape, palette: Palette) -> str:
    return {
        Shape.OCTAGON: mix(palette.muscle, palette.ink, 0.2),  # as white text needs it
        Shape.TRIANGLE: palette.get_ready,
        Shape.DISC: palette.done,
    }[shape]


def _polygon(shape: Shape, box: QRectF) -> QPolygonF:
    """A triangle that points up, or an octagon that stands on its side; both fill the box."""
    if shape is Shape.TRIANGLE:
        return QPolygonF(
            [QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]
        )
    half = box.width() / 2
    radius = half / math.cos(math.pi / 8)
    turns = [(2 * corner + 1) * math.pi / 8 for corner in range(8)]
    return QPolygonF(
        [box.center() + QPointF(math.cos(turn), math.sin(turn)) * radius for turn in turns]
    )
