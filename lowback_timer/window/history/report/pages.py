"""Lays a report out on one to three pages, and paints them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from lowback_timer.window.history.report.blocks import Block, blocks_of
from lowback_timer.window.history.report.contents import Report
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.printing.style import (
    DIM,
    RULE,
    UNITS_PER_POINT,
    Density,
    Words,
)

MOST_PAGES = 3
_MARGIN = 42.0
_HOUSE = Density(1, 1.0, 0)
_SMALLER = 0.93
"""By so much everything shrinks until it has room on three pages."""
_NAME_LINE = 170


class ReportPage:
    """One page of a report.

    Args:
        report: What it is of.
        size: How large the paper is, in points.
        place: Which page it is, and of how many.
    """

    def __init__(self, report: Report, size: QSizeF, place: tuple[int, int]) -> None:
        self._report = report
        self._place = place
        self._page = QRectF(0, 0, size.width() * UNITS_PER_POINT, size.height() * UNITS_PER_POINT)
        margin = _MARGIN * UNITS_PER_POINT
        self._inner = self._page.adjusted(margin, margin, -margin, -margin)
        self.blocks: Sequence[tuple[Block, float]] = ()
        self.density = _HOUSE

    @property
    def size(self) -> QSizeF:
        """How large it is, in units."""
        return self._page.size()

    @property
    def body(self) -> QRectF:
        """Where there is room between head and foot."""
        head = self._head_height() if self._place[0] == 1 else 0.0
        return self._inner.adjusted(0, head, 0, -self._foot_height())

    def paint(self, painter: QPainter) -> None:
        """Paint it, in units."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._place[0] == 1:
            self._paint_head(painter)
        top, body = self.body.top(), self.body
        for block, height in self.blocks:
            block.paint(painter, QRectF(body.left(), top, body.width(), height), self.density)
            top += height
        self._paint_foot(painter)

    def _head_words(self) -> Iterator[Words]:
        report = self._report
        yield Words(report.title, 18, is_bold=True)
        yield Words(report.period, 11)
        yield Words(report.facts, 10, DIM)

    def _head_height(self) -> float:
        room = self._inner.width()
        return sum(each.height(room, _HOUSE) for each in self._head_words()) + _HOUSE.pt(26)

    def _paint_head(self, painter: QPainter) -> None:
        inner, top = self._inner, self._inner.top()
        for words in self._head_words():
            high = words.height(inner.width(), _HOUSE)
            words.paint(painter, QRectF(inner.left(), top, inner.width(), high), _HOUSE)
            top += high
        name = Words(translate("Report", "Name"), 10, DIM)
        base = top + _HOUSE.pt(20)
        name.paint(painter, QRectF(inner.left(), base - _HOUSE.pt(11), inner.width(), 200), _HOUSE)
        painter.setPen(QPen(QColor(RULE), _HOUSE.pt(0.6)))
        left = inner.left() + name.width(_HOUSE) + _HOUSE.pt(4)
        painter.drawLine(QLineF(left, base, left + _HOUSE.pt(_NAME_LINE), base))

    def _foot_words(self) -> Iterator[Words]:
        yield Words(self._report.about, 7.5, DIM)
        text = translate("Print", "Page {number} of {count}")
        place = text.format(number=self._place[0], count=self._place[1])
        yield Words(f"Lowback Timer · {place}", 7.5, DIM)

    def _foot_height(self) -> float:
        room = self._inner.width()
        return sum(each.height(room, _HOUSE) for each in self._foot_words()) + _HOUSE.pt(10)

    def _paint_foot(self, painter: QPainter) -> None:
        inner = self._inner
        top = inner.bottom() - self._foot_height() + _HOUSE.pt(10)
        for words in self._foot_words():
            high = words.height(inner.width(), _HOUSE)
            words.paint(painter, QRectF(inner.left(), top, inner.width(), high), _HOUSE)
            top += high


def pages_of(report: Report, size: QSizeF) -> tuple[ReportPage, ...]:
    """The report on paper of a size in points: as large as it has room on three pages."""
    density, blocks = _HOUSE, list(blocks_of(report))
    while True:
        filled = _filled(report, blocks, size, density)
        if len(filled) <= MOST_PAGES:
            break
        density = Density(1, density.scale * _SMALLER, 0)
    pages = []
    for number, of_page in enumerate(filled, start=1):
        page = ReportPage(report, size, (number, len(filled)))
        page.blocks, page.density = of_page, density
        pages.append(page)
    return tuple(pages)


def _filled(
    report: Report, blocks: Sequence[Block], size: QSizeF, density: Density
) -> list[list[tuple[Block, float]]]:
    """The blocks, page by page; what leads goes where that goes which it leads."""
    pages: list[list[tuple[Block, float]]] = [[]]
    body = ReportPage(report, size, (1, MOST_PAGES)).body
    measured = [(block, block.height(body.width(), density)) for block in blocks]
    free = body.height()
    for index, (block, height) in enumerate(measured):
        needed = height
        if block.leads:
            needed += sum(high for _, high in measured[index + 1 : index + 3])
        if pages[-1] and needed > free:
            pages.append([])
            free = ReportPage(report, size, (2, MOST_PAGES)).body.height()
            if block.head is not None:
                pages[-1].append((block.head, block.head.height(body.width(), density)))
                free -= pages[-1][0][1]
        pages[-1].append((block, height))
        free -= height
    return pages
