"""Lays a workout out on one page, however long it is, and paints it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from lowback_timer.window.look.words import translate
from lowback_timer.window.services.printing.style import (
    ACCENT,
    DIM,
    RULE,
    UNITS_PER_POINT,
    Density,
    Words,
    densities,
)
from lowback_timer.window.workouts.printing.blocks import Block, blocks_of
from lowback_timer.window.workouts.printing.contents import Contents

_MARGIN = 40.0
_COLUMN_GAP = 22
_LEAST_NOTES, _NOTES_LINE = 76, 21
_HOUSE = Density(1, 1.0, 0)
"""Title and foot are as large on every page."""
_TRIES = 40
_PROGRAM = "Lowback Timer"


@dataclass(frozen=True)
class Column:
    """Blocks below each other, with their heights."""

    blocks: tuple[tuple[Block, float], ...]

    @property
    def height(self) -> float:
        """All of them."""
        return sum(height for _, height in self.blocks)


class PrintedPage:
    """One page.

    Args:
        contents: What stands on it.
        size: How large the paper is, in points.
    """

    def __init__(self, contents: Contents, size: QSizeF) -> None:
        self._contents = contents
        units = UNITS_PER_POINT
        self._page = QRectF(0, 0, size.width() * units, size.height() * units)
        margin = _MARGIN * units
        self._inner = self._page.adjusted(margin, margin, -margin, -margin)
        top = self._inner.top() + self._head_height()
        bottom = self._inner.bottom() - self._foot_height() - _HOUSE.pt(_LEAST_NOTES)
        self._body = QRectF(self._inner.left(), top, self._inner.width(), bottom - top)
        self.density, self._columns = self._fitted()

    @property
    def size(self) -> QSizeF:
        """How large it is, in units."""
        return self._page.size()

    def paint(self, painter: QPainter) -> None:
        """Paint it, in units."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        width = _column_width(self._body.width(), self.density)
        deepest = self._body.top()
        for number, column in enumerate(self._columns):
            left = self._body.left() + number * (width + _HOUSE.pt(_COLUMN_GAP))
            top = self._body.top()
            for block, height in column.blocks:
                block.paint(painter, QRectF(left, top, width, height), self.density)
                top += height
            deepest = max(deepest, top)
        self._paint_notes(painter, deepest + _HOUSE.pt(10))
        self._paint_foot(painter)

    def _fitted(self) -> tuple[Density, list[Column]]:
        """The density that reads best of all that have room for everything."""
        blocks = list(blocks_of(self._contents))
        for density in densities():
            width = _column_width(self._body.width(), density)
            measured = [(block, block.height(width, density)) for block in blocks]
            columns = _spread(measured, density.columns, self._body.height())
            if columns is not None:
                return density, columns
        raise AssertionError("densities have no end")

    # Head, notes and foot

    def _head_words(self) -> tuple[Words, Words, Words]:
        contents = self._contents
        return (
            Words(contents.name, 21, is_bold=True),
            Words(contents.total, 15, is_bold=True),
            Words(contents.facts, 10, DIM),
        )

    def _head_height(self) -> float:
        title, total, facts = self._head_words()
        room = self._inner.width() - total.width(_HOUSE) - _HOUSE.pt(16)
        words = title.height(room, _HOUSE) + facts.height(self._inner.width(), _HOUSE)
        return words + _HOUSE.pt(12)

    def _paint_head(self, painter: QPainter) -> None:
        title, total, facts = self._head_words()
        inner = self._inner
        wide = total.width(_HOUSE) + 1
        room = inner.width() - wide - _HOUSE.pt(16)
        high = title.height(room, _HOUSE)
        title.paint(painter, QRectF(inner.left(), inner.top(), room, high), _HOUSE)
        box = QRectF(inner.right() - wide, inner.top() + _HOUSE.pt(6), wide, high)
        total.paint(painter, box, _HOUSE)
        top = inner.top() + high
        date = Words(translate("Print", "Date"), 10, DIM)
        left = inner.right() - _HOUSE.pt(110)
        below = facts.height(left - inner.left(), _HOUSE)
        facts.paint(painter, QRectF(inner.left(), top, left - inner.left(), below), _HOUSE)
        date.paint(painter, QRectF(left, top, _HOUSE.pt(110), _HOUSE.pt(14)), _HOUSE)
        painter.setPen(QPen(QColor(DIM), _HOUSE.pt(0.6)))
        base = top + _HOUSE.pt(12)
        painter.drawLine(
            QLineF(left + date.width(_HOUSE) + _HOUSE.pt(4), base, inner.right(), base)
        )

    def _paint_notes(self, painter: QPainter, top: float) -> None:
        """Lines to write on, as many as there is room for."""
        inner, bottom = self._inner, self._inner.bottom() - self._foot_height()
        heading = Words(translate("Print", "Notes"), 10.5, ACCENT, is_bold=True)
        heading.paint(painter, QRectF(inner.left(), top, inner.width(), _HOUSE.pt(15)), _HOUSE)
        painter.setPen(QPen(QColor(RULE), _HOUSE.pt(0.6)))
        base = top + _HOUSE.pt(14 + _NOTES_LINE)
        while base <= bottom - _HOUSE.pt(4):
            painter.drawLine(QLineF(inner.left(), base, inner.right(), base))
            base += _HOUSE.pt(_NOTES_LINE)

    def _foot_words(self) -> tuple[Words, ...]:
        contents = self._contents
        last = " ".join(filter(None, (contents.sources, f"{_PROGRAM}.")))
        return (Words(contents.safety, 8), Words(last, 7.5, DIM))

    def _foot_height(self) -> float:
        width = self._inner.width()
        return sum(each.height(width, _HOUSE) for each in self._foot_words()) + _HOUSE.pt(6)

    def _paint_foot(self, painter: QPainter) -> None:
        inner = self._inner
        top = inner.bottom() - self._foot_height() + _HOUSE.pt(6)
        for words in self._foot_words():
            high = words.height(inner.width(), _HOUSE)
            words.paint(painter, QRectF(inner.left(), top, inner.width(), high), _HOUSE)
            top += high


def _column_width(whole: float, density: Density) -> float:
    return (whole - (density.columns - 1) * _HOUSE.pt(_COLUMN_GAP)) / density.columns


def _spread(blocks: Sequence[tuple[Block, float]], count: int, most: float) -> list[Column] | None:
    """The blocks in columns that are about equally long; None when some are longer than `most`."""
    total = sum(height for _, height in blocks)
    for attempt in range(_TRIES + 1):
        # From columns of equal length on, a little longer each time: blocks cannot be cut.
        limit = total / count + (most - total / count) * attempt / _TRIES
        columns = _filled(blocks, limit)
        if limit <= most and len(columns) <= count:
            return columns
    return None


def _filled(blocks: Sequence[tuple[Block, float]], limit: float) -> list[Column]:
    """The blocks in as many columns as they need that are no longer than `limit`."""
    columns: list[list[tuple[Block, float]]] = [[]]
    high = 0.0
    for index, (block, height) in enumerate(blocks):
        # A heading goes where what it heads goes.
        needed = height + (blocks[index + 1][1] if block.is_heading else 0)
        if columns[-1] and high + needed > limit + 0.5:
            columns.append([])
            high = 0.0
        columns[-1].append((block, height))
        high += height
    return [Column(tuple(column)) for column in columns]
