"""How the number and its caption are set into the ring."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type, sized_font

_CAPTION_GROWTH = 1.06
"""The caption is a little larger than text elsewhere."""
_DIGIT_HEIGHT = 0.74
"""Height of a digit as a share of the font's em; near enough for every system font."""
_GAP = 0.10
"""Between number and caption, as a share of the number's font."""
_CLEAR = 0.95
"""Share of a circle's width that the number may take, so that it does not touch it."""
_NARROWEST = 60
"""In percent; narrower digits cannot be told apart from afar."""
_INNER = 0.8
"""Side of the square that holds number and caption, as a share of the ring's inner diameter."""


@dataclass(frozen=True)
class RingText:
    """A number with its caption in one or two lines below, in the middle of a circle."""

    number: str
    pixels: int
    """Size of the number's font."""
    lines: tuple[str, ...]
    font: QFont
    """Of the caption."""
    stretch: int = 100
    """How wide the number's digits are, in percent: minutes and seconds are narrower than usual
    where they would otherwise run into the circle."""

    @property
    def number_font(self) -> QFont:
        """The font of the number."""
        font = sized_font(self.pixels)
        font.setStretch(self.stretch)
        return font

    def narrowed(self, radius: float) -> RingText:
        """The same; minutes and seconds no wider than a circle is at the top of the digits."""
        if ":" not in self.number:
            return self
        room = _CLEAR * 2 * math.sqrt(max(1.0, radius**2 - (self.height / 2) ** 2))
        stretch = int(100 * room / self._number_width)
        return replace(self, stretch=min(100, max(_NARROWEST, stretch)))

    @cached_property
    def _line_height(self) -> float:
        return QFontMetricsF(self.font).height()

    @cached_property
    def height(self) -> float:
        """From the top of the digits to the foot of the caption."""
        return self.pixels * (_DIGIT_HEIGHT + _GAP) + len(self.lines) * self._line_height

    def room(self, line: int, radius: float) -> float:
        """How wide a line may be within a circle, as wide as that is at the line's foot."""
        metrics = QFontMetricsF(self.font)
        lines_below = len(self.lines) - line - 1
        foot = self.height / 2 - lines_below * metrics.height() - metrics.descent()
        return 2 * math.sqrt(max(0.0, radius**2 - foot**2))

    def overflow(self, radius: float) -> float:
        """How much too wide its widest line is for the circle: 1 if it just fits."""
        advance = QFontMetricsF(self.font).horizontalAdvance
        return max(
            advance(text) / max(1.0, self.room(line, radius))
            for line, text in enumerate(self.lines)
        )

    @cached_property
    def _number_width(self) -> float:
        return QFontMetricsF(self.number_font).horizontalAdvance(self.number)

    @cached_property
    def _extent(self) -> QSizeF:
        advance = QFontMetricsF(self.font).horizontalAdvance
        width = max(self._number_width, *map(advance, self.lines))
        return QSizeF(width + 4, self.height + 0.2 * self.pixels)

    def box(self, centre: QPointF) -> QRect:
        """All that is covered by it."""
        box = QRectF(QPointF(), self._extent)
        box.moveCenter(centre)
        return box.toAlignedRect()

    def paint(self, painter: QPainter, centre: QPointF, ink: str, dim: str) -> None:
        """Paint it around `centre`."""
        # The digits stand on the base line; a little above the middle looks like the middle.
        base = centre.y() - self.height / 2 + self.pixels * _DIGIT_HEIGHT
        painter.setPen(QColor(ink))
        painter.setFont(self.number_font)
        painter.drawText(QPointF(centre.x() - self._number_width / 2, base), self.number)
        painter.setPen(QColor(dim))
        painter.setFont(self.font)
        box = QRectF(0, base + self.pixels * _GAP, 2 * centre.x(), self._line_height)
        for line in self.lines:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, line)
            box.translate(0, self._line_height)


def set_text(look: Look, number: str, caption: str, radius: float, least_px: int) -> RingText:
    """Set number and caption into a circle.

    The number is as large as fits, whatever the size of texts. The caption is as large as texts
    are wanted, or smaller where it would run into the ring; rather than to get smaller than it is
    designed it takes two lines.

    Args:
        look: Gives the sizes.
        number: What is to be read from far away.
        caption: What it means.
        radius: Of the circle, in pixels.
        least_px: The number's font is at least as large.
    """
    side = 2 * radius * _INNER
    pixels = max(least_px, _number_pixels(number, side))
    wanted = look.font(Type.BODY, _CAPTION_GROWTH)
    designed = round(wanted.pixelSize() / max(1.0, look.text_scale))
    for size in range(wanted.pixelSize(), 0, -1):
        font = QFont(wanted)
        font.setPixelSize(size)
        ways = [RingText(number, pixels, lines, font) for lines in _ways(caption)]
        for way in ways:
            if way.overflow(radius) <= 1 and (way.height <= side or size <= designed):
                return way.narrowed(radius)
    return RingText(number, pixels, (caption,), look.font(Type.BODY)).narrowed(radius)


def _ways(caption: str) -> Iterator[tuple[str, ...]]:
    """The caption in one line; then in two, best broken at its dot, and else near its middle."""
    yield (caption,)
    first, dot, second = caption.partition(" · ")
    if dot:
        yield first, second
    breaks = [index for index, letter in enumerate(caption) if letter == " "]
    for index in sorted(breaks, key=lambda index: abs(2 * index - len(caption))):
        yield caption[:index].removesuffix(" ·"), caption[index + 1 :].removeprefix("· ")


def _number_pixels(number: str, side: float) -> int:
    """The size of the number's font: as large as fits, however many digits it has."""
    probe = QFontMetricsF(sized_font(100))
    width = max(probe.horizontalAdvance("0" * max(2, len(number))), 1.0)
    return int(min(side / width, side / 125) * 100)
