"""What stands below each other in the columns of the page: headings and exercises."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from lowback_timer.window.figures.picture import PictureError, load_picture
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.printing.style import ACCENT, DIM, RULE, Density, Words
from lowback_timer.window.workouts.printing.contents import Contents, Line

_PICTURE = (64, 44)
_GAP = 10
_BOX, _BOX_GAP, _BOXES_A_ROW = 13, 5, 4
_MOST_BOXES = 8
"""More sets than that are counted in a single box."""
_BOXES_WIDTH = _BOXES_A_ROW * (_BOX + _BOX_GAP) - _BOX_GAP
"""Room for four, whether there are as many or not: they stand below each other."""
_AROUND = 6


class Block(Protocol):
    """Something as wide as a column."""

    is_heading: bool
    """Whether it must not stand last in a column."""

    def height(self, width: float, density: Density) -> float:
        """How high it is in a column of a width."""

    def paint(self, painter: QPainter, box: QRectF, density: Density) -> None:
        """Paint it into a box of that height."""


def blocks_of(contents: Contents) -> Iterator[Block]:
    """Everything that stands in the columns, from first to last."""
    for part in contents.parts:
        yield Heading(part.heading)
        yield from (Row(line) for line in part.lines)


class Heading:
    """The name of a section."""

    is_heading = True

    def __init__(self, text: str) -> None:
        self._words = Words(text, 10.5, ACCENT, is_bold=True)

    def height(self, width: float, density: Density) -> float:
        """The words, and room around them."""
        return self._words.height(width, density) + density.pt(12)

    def paint(self, painter: QPainter, box: QRectF, density: Density) -> None:
        """Write it at the foot of its box."""
        self._words.paint(painter, box.adjusted(0, density.pt(9), 0, 0), density)


class Row:
    """An exercise: picture, what to do, what to think of, and its sets to tick."""

    is_heading = False

    def __init__(self, line: Line) -> None:
        self._line = line

    def height(self, width: float, density: Density) -> float:
        """As high as what is highest in it."""
        words = sum(
            each.height(self._words_width(width, density), density) for each in self._words(density)
        )
        inside = max(words, density.pt(_PICTURE[1]), self._boxes_height(density))
        return inside + 2 * density.pt(_AROUND)

    def paint(self, painter: QPainter, box: QRectF, density: Density) -> None:
        """Paint it, with a rule above."""
        painter.setPen(QPen(QColor(RULE), density.pt(0.6)))
        painter.drawLine(QLineF(box.topLeft(), box.topRight()))
        inner = box.adjusted(0, density.pt(_AROUND), 0, -density.pt(_AROUND))
        width, height = (density.pt(each) for each in _PICTURE)
        self._paint_picture(painter, QRectF(inner.left(), inner.top(), width, height))
        left, top = inner.left() + width + density.pt(_GAP), inner.top()
        for words in self._words(density):
            room = self._words_width(box.width(), density)
            high = words.height(room, density)
            if high:
                words.paint(painter, QRectF(left, top, room, high), density)
            top += high
        self._paint_boxes(painter, inner, density)

    def _words(self, density: Density) -> tuple[Words, ...]:
        line = self._line
        what = " · ".join(filter(None, (line.dose, line.asks)))
        cues = " · ".join(line.cues[: density.cues])
        name, note = Words(line.name, 12, is_bold=True), Words(line.note, 10)
        return (name, Words(what, 10), note, Words(cues, 8.5, DIM))

    def _words_width(self, width: float, density: Density) -> float:
        return width - density.pt(_PICTURE[0] + 2 * _GAP + _BOXES_WIDTH)

    @property
    def _rows_of_boxes(self) -> int:
        return 1 if self._line.sets > _MOST_BOXES else -(-self._line.sets // _BOXES_A_ROW)

    def _boxes_height(self, density: Density) -> float:
        weight = 20 if self._line.has_load else 0
        return density.pt(self._rows_of_boxes * (_BOX + _BOX_GAP) + weight)

    def _paint_boxes(self, painter: QPainter, inner: QRectF, density: Density) -> None:
        """A box a set, or one to count them in, and a line for the weight."""
        left, sets = inner.right() - density.pt(_BOXES_WIDTH), self._line.sets
        painter.setPen(QPen(QColor(DIM), density.pt(0.9)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        step, side, radius = density.pt(_BOX + _BOX_GAP), density.pt(_BOX), density.pt(2.5)
        if sets > _MOST_BOXES:
            painter.drawRoundedRect(QRectF(left, inner.top(), 2 * side, side), radius, radius)
            words = Words(translate("Print", "of {sets}").format(sets=sets), 9, DIM)
            top = inner.top() + density.pt(1.5)
            box = QRectF(left + 2 * side + density.pt(4), top, 3 * side, side)
            words.paint(painter, box, density)
        else:
            for number in range(sets):
                row, column = divmod(number, _BOXES_A_ROW)
                box = QRectF(left + column * step, inner.top() + row * step, side, side)
                painter.drawRoundedRect(box, radius, radius)
        if self._line.has_load:
            top = inner.top() + self._rows_of_boxes * step
            self._paint_weight(painter, left, top, inner.right(), density)

    def _paint_weight(
        self, painter: QPainter, left: float, top: float, right: float, density: Density
    ) -> None:
        """A line to write the weight on."""
        words = Words(translate("Print", "Weight"), 7.5, DIM)
        painter.setPen(QPen(QColor(DIM), density.pt(0.6)))
        width = min(words.width(density), right - left)
        base = top + density.pt(16)
        painter.drawLine(QLineF(left + width + density.pt(4), base, right, base))
        box = QRectF(left, base - density.pt(10), right - left, density.pt(12))
        words.paint(painter, box, density)

    def _paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the pose that tells most; without a picture, the place stays empty."""
        try:
            picture = load_picture(self._line.picture, dark=False)
        except PictureError:
            return
        size = picture.size.scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(box.center())
        painter.save()
        picture.paint(painter, target, picture.key_ms)
        painter.restore()
