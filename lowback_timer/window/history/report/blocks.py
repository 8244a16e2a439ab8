"""What stands below each other on the pages: headings, texts, rows of tables, and the chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from lowback_timer.window.history.chart import Chart, Table
from lowback_timer.window.history.chart_painter import paint_chart
from lowback_timer.window.history.report.contents import Report
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import LIGHT
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.printing.style import (
    ACCENT,
    DIM,
    RULE,
    UNITS_PER_POINT,
    Density,
    Words,
)

_CHART_HEIGHT, _CHART_TEXT = 170, 8
_ABOVE, _BELOW, _GAP = 12, 4, 8
_ROW = 2.5


class Block:
    """Something as wide as the page. One that `leads` does not stand last on a page."""

    leads = False
    head: Block | None = None
    """What stands above it again where a page begins with it."""

    def height(self, width: float, density: Density) -> float:
        """How high it is, in units."""
        raise NotImplementedError

    def paint(self, painter: QPainter, box: QRectF, density: Density) -> None:
        """Paint it into a box of that height."""
        raise NotImplementedError


def blocks_of(report: Report) -> Iterator[Block]:
    """Everything below the head, from first to last."""
    if report.chart is not None:
        yield Heading(report.chart.title)
        yield ChartBlock(report.chart)
    yield from _table(translate("Report", "What was done of each exercise"), report.doses, (5,))
    yield from _table(translate("Report", "What matters to the person"), report.wishes, (5,))
    if report.notes:
        yield Heading(translate("Report", "Notes of the person"))
        for day, note in report.notes:
            yield TableRow((day, note), (1, 6))
        if report.earlier_notes:
            text = translate("Report", "%n earlier note(s) left out", None, report.earlier_notes)
            yield TableRow(("", text), (1, 6), ink=DIM)
    yield from _table(translate("Report", "Sessions"), report.sessions, (3, 4))


def _table(title: str, table: Table, first: Sequence[int]) -> Iterator[Block]:
    """A table with its heading, nothing without rows; of the columns, the first are wider."""
    if not table.rows:
        return
    widths = (*first, *(2 for _ in table.heads[len(first) :]))
    yield Heading(title)
    head = TableRow(table.heads, widths, ink=DIM)
    head.leads = True
    yield head
    for row in table.rows:
        made = TableRow(row, widths)
        made.head = head
        yield made


class Heading(Block):
    """What a part is called."""

    leads = True

    def __init__(self, text: str) -> None:
        self._words = Words(text, 11, ACCENT, is_bold=True)

    def height(self, width: float, density: Density) -> float:
        """The words, and room around them."""
        return self._words.height(width, density) + density.pt(_ABOVE + _BELOW)

    def paint(self, painter: QPainter, box: QRectF, density: Density) -> None:
        """Write it at the foot of its box."""
        self._words.paint(painter, box.adjusted(0, density.pt(_ABOVE), 0, 0), density)


class TableRow(Block):
    """Texts beside each other, each of which wraps, and a rule above."""

    def __init__(self, cells: Sequence[str], widths: Sequence[int], ink: str = "") -> None:
        self._cells = [Words(cell, 8.5, ink) if ink else Words(cell, 8.5) for cell in cells]
        self._widths = widths

    def height(self, width: float, density: Density) -> float:
        """As high as the cell with the most lines."""
        columns = self._columns(width, density)
        cells = zip(self._cells, columns, strict=True)
        highest = max(cell.height(wide, density) for cell, (_, wide) in cells)
        return highest + 2 * density.pt(_ROW)

    def paint(self, painter: QPainter, box: QRectF, density: Density) -> None:
        """Write every cell."""
        painter.setPen(QPen(QColor(RULE), density.pt(0.4)))
        painter.drawLine(QLineF(box.topLeft(), box.topRight()))
        for cell, (left, wide) in zip(
            self._cells, self._columns(box.width(), density), strict=True
        ):
            top = box.top() + density.pt(_ROW)
            cell.paint(painter, QRectF(box.left() + left, top, wide, box.height()), density)

    def _columns(self, width: float, density: Density) -> list[tuple[float, float]]:
        """Where each column begins, and how wide it is."""
        gap, whole = density.pt(_GAP), sum(self._widths)
        free = width - gap * (len(self._widths) - 1)
        columns, left = [], 0.0
        for share in self._widths:
            wide = free * share / whole
            columns.append((left, wide))
            left += wide + gap
        return columns


class ChartBlock(Block):
    """The chart, as on the screen but for the colours of paper."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart

    def height(self, width: float, density: Density) -> float:  # noqa: ARG002 - any is as high
        """The same for every chart."""
        return density.pt(_CHART_HEIGHT)

    def paint(self, painter: QPainter, box: QRectF, density: Density) -> None:
        """Paint it in units."""
        look = Look()
        look.set_palette(LIGHT)
        look.set_scale(density.scale * _CHART_TEXT * UNITS_PER_POINT / Type.SMALL.pixels)
        painter.save()
        painter.translate(box.topLeft())
        size = QSizeF(box.width(), box.height())
        paint_chart(painter, self._chart, size, look, is_mirrored=False)
        painter.restore()
