"""How large everything on the page is, and in which colours and fonts.

Lengths are points, a seventy-second of an inch; painted is in tenths of them, so that letters are
measured as finely as they are printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from lowback_timer.window.look.palette import LIGHT

UNITS_PER_POINT = 10
UNITS_PER_INCH = 72 * UNITS_PER_POINT

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

INK, DIM, ACCENT, RULE = LIGHT.ink, LIGHT.dim, LIGHT.reps, "#CFC8BA"
"""On white paper; rules are a little darker than on the screen, or they would not be seen."""


@dataclass(frozen=True, slots=True)
class Density:
    """How tightly a page is filled."""

    columns: int
    scale: float
    cues: int
    """How many reminders an exercise has at most."""

    def pt(self, points: float) -> float:
        """A length, in units."""
        return points * self.scale * UNITS_PER_POINT


def densities() -> Iterator[Density]:
    """From the one that reads best to ever tighter ones, without end."""
    yield from (Density(1, scale, cues) for scale, cues in ((1.0, 5), (0.92, 5), (0.85, 4)))
    yield from (Density(2, scale, cues) for scale, cues in ((0.92, 4), (0.82, 3), (0.72, 2)))
    scale = 0.65
    while True:
        yield Density(2, scale, 0)
        yield Density(3, scale, 0)
        scale *= 0.85


@dataclass(frozen=True, slots=True)
class Words:
    """A text on the page, which wraps."""

    text: str
    points: float
    ink: str = INK
    is_bold: bool = False

    def height(self, width: float, density: Density) -> float:
        """How high it is in a column of a width; nothing when there is no text."""
        if not self.text:
            return 0
        room = QRectF(0, 0, width, 1e7)
        return QFontMetricsF(self.font(density)).boundingRect(room, _WRAPPED, self.text).height()

    def width(self, density: Density) -> float:
        """How wide it is on one line."""
        return QFontMetricsF(self.font(density)).horizontalAdvance(self.text)

    def paint(self, painter: QPainter, box: QRectF, density: Density) -> None:
        """Write it into a box."""
        painter.setFont(self.font(density))
        painter.setPen(QColor(self.ink))
        painter.drawText(box, _WRAPPED, self.text)

    def font(self, density: Density) -> QFont:
        """Its font, in units: letters stand where they belong, on no screen's pixels."""
        font = QFont(QApplication.font())
        font.setPixelSize(max(1, round(density.pt(self.points))))
        font.setWeight(QFont.Weight.Bold if self.is_bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font
