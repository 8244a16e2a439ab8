"""Paints a chart: on the screen, into a picture, into a drawing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from lowback_timer.window.history.axis import Grain, Scale, day_ticks, highest, thinned, value_ticks
from lowback_timer.window.history.chart import Chart, Panel, Point, Series, Shape, Tint
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import Palette
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_MARK, _LINE, _GAP, _BAR, _BELOW = 4.0, 2.0, 8.0, 0.7, 20.0
_WIDEST_BAR, _LEAST_BAR = 36.0, 3.0
"""Pixels: how wide a bar is at most, and how high at least, as 0 is something that was said."""
_MOST_TICKS = 4
_ROOM_A_MARK = 10.0
"""Pixels from point to point below which marks would run together, and the line is enough."""
_STRETCH = 4.0
"""Pixels of a line, of which no more than two places are painted."""
_ROUNDED_FROM = 4.0
"""Pixels; of a thinner bar nobody sees the corners."""
_DASHED = (Tint.RIGHT,)


def colour_of(tint: Tint, palette: Palette) -> str:
    """The colour of a series."""
    return {
        Tint.MINUTES: palette.rest,
        Tint.SESSIONS: palette.done,
        Tint.HOLD: palette.hold,
        Tint.REPS: palette.reps,
        Tint.LEFT: palette.hold,
        Tint.RIGHT: palette.get_ready,
        Tint.LOAD: palette.done,
        Tint.EFFORT: palette.rest,
        Tint.WISH: palette.done,
        Tint.PAIN: palette.muscle,
        Tint.PAIN_BEFORE: palette.ink,
        Tint.PAIN_NEXT: palette.ink,
    }[tint]


def least_height(chart: Chart, look: Look) -> int:
    """With less height than that, a chart could not be read."""
    line = QFontMetricsF(_font(look)).height()
    return round(_shares(chart) * (line * 5 + look.px(30)) + 2 * line)


def paint_chart(
    painter: QPainter, chart: Chart, size: QSizeF, look: Look, *, is_mirrored: bool
) -> None:
    """Paint all panels into a box at (0, 0), on one time axis below them.

    Args:
        painter: What paints.
        chart: What is painted.
        size: How large.
        look: Colours, and the size of texts and lines.
        is_mirrored: Whether time runs from right to left.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(_font(look))
    metrics = QFontMetricsF(_font(look))
    ticks = [_ticks(panel) for panel in chart.panels]
    gutter = _GAP * look.scale + max(
        metrics.horizontalAdvance(panel.told(tick))
        for panel, of_panel in zip(chart.panels, ticks, strict=True)
        for tick in of_panel
    )
    ends = (gutter, size.width() - metrics.horizontalAdvance("0000"))
    left, right = (size.width() - ends[0], size.width() - ends[1]) if is_mirrored else ends
    time = Scale(chart.first.toordinal(), chart.last.toordinal() + 1, left, right)
    below = metrics.height() + _GAP * look.scale
    begin, whole = 0.0, size.height() - below
    for panel, of_panel in zip(chart.panels, ticks, strict=True):
        end = begin + whole * panel.share / _shares(chart)
        top, bottom = begin + 2 * metrics.height(), end - metrics.height() * 0.7
        values = Scale(of_panel[0], of_panel[-1], bottom, top)
        _PanelPainter(painter, look, panel, time, values, is_mirrored).paint(of_panel)
        begin = end
    _paint_days(painter, chart, time, size, size.height() - below, look)


def _font(look: Look) -> QFont:
    return look.font(Type.SMALL)


def _shares(chart: Chart) -> float:
    return sum(panel.share for panel in chart.panels)


def _ticks(panel: Panel) -> tuple[int, ...]:
    if panel.ticks:
        return panel.ticks
    values = panel.values
    return value_ticks(min(values), max(values), _MOST_TICKS, panel.unit)


def _paint_days(
    painter: QPainter, chart: Chart, time: Scale, size: QSizeF, top: float, look: Look
) -> None:
    """Write the days below all panels, as many as have room."""
    metrics = painter.fontMetrics()
    room = metrics.horizontalAdvance("00 MMMM")
    most = max(2, int(abs(time.end - time.start) / room))
    days, grain = day_ticks(chart.first, chart.last, most)
    painter.setPen(QColor(look.palette.dim))
    for index, day in enumerate(days):
        text = _day_text(day, grain, is_first=index == 0)
        half = metrics.horizontalAdvance(text) / 2
        x = min(max(time.place(day.toordinal()), half), size.width() - half)
        box = QRectF(x - room, top, 2 * room, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _day_text(day: date, grain: Grain, *, is_first: bool) -> str:
    shown, locale = QDate(day.year, day.month, day.day), QLocale()
    if grain is Grain.YEARS or (grain is Grain.MONTHS and day.month == 1):
        return locale.toString(shown, "yyyy")
    if grain is Grain.MONTHS:
        return locale.toString(shown, "MMM yyyy" if is_first else "MMM")
    # The letters of a date in Qt: day of the month, and month with three letters.
    return locale.toString(shown, translate("Chart", "d MMM"))


@dataclass(frozen=True, slots=True)
class _PanelPainter:
    """Paints one panel."""

    painter: QPainter
    look: Look
    panel: Panel
    time: Scale
    values: Scale
    is_mirrored: bool

    def paint(self, ticks: tuple[int, ...]) -> None:
        """Paint the lines of the ticks, the series over them, and what they are called."""
        self._paint_ticks(ticks)
        if self.panel.aim:
            self._paint_aim(self.panel.aim[0])
        for series in self.panel.series:
            match series.shape:
                case Shape.BARS:
                    self._paint_bars(series)
                case Shape.LINE:
                    self._paint_line(series)
                case Shape.MARKS:
                    self._paint_marks(series, map(self._place, series.points))
        self._paint_names()

    def _paint_ticks(self, ticks: tuple[int, ...]) -> None:
        painter, palette = self.painter, self.look.palette
        line, gap = painter.fontMetrics().height(), _GAP * self.look.scale
        for tick in ticks:
            y = self.values.place(tick)
            painter.setPen(QPen(QColor(palette.line), self.look.stroke(0.5)))
            painter.drawLine(QPointF(self.time.start, y), QPointF(self.time.end, y))
            painter.setPen(QColor(palette.dim))
            self._write(self.panel.told(tick), self.time.start, y - line / 2, -gap)

    def _write(self, text: str, x: float, top: float, gap: float) -> None:
        """Write a text on one side of `x`: behind it in the direction of time, or before it."""
        line = self.painter.fontMetrics().height()
        is_right = (gap > 0) is not self.is_mirrored
        wide = 10_000.0
        left = x + abs(gap) if is_right else x - abs(gap) - wide
        side = Qt.AlignmentFlag.AlignLeft if is_right else Qt.AlignmentFlag.AlignRight
        aligned = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(QRectF(left, top, wide, line), aligned, text)

    def _paint_aim(self, value: int) -> None:
        painter, y = self.painter, self.values.place(value)
        pen = QPen(QColor(self.look.palette.ink), self.look.stroke(1), Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(self.time.start, y), QPointF(self.time.end, y))

    def _paint_bars(self, series: Series) -> None:
        painter, look = self.painter, self.look
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour_of(series.tint, look.palette)))
        ground, wide = self.values.start, self._bar_width
        places = (self._place(point).toTuple() for point in series.points)
        for x, y in places if wide >= _ROUNDED_FROM else highest(places, 1):
            top = min(y, ground - _LEAST_BAR * look.scale)
            box = QRectF(x - wide / 2, top, wide, ground - top)
            if wide < _ROUNDED_FROM:
                painter.fillRect(box, painter.brush())
            else:
                radius = min(3 * look.scale, wide / 2)
                painter.drawRoundedRect(box, radius, radius)

    @property
    def _bar_width(self) -> float:
        day = abs(self.time.end - self.time.start) / max(1.0, self.time.high - self.time.low)
        wide = day * self.panel.days_a_point * _BAR
        return max(1.0, min(wide, _WIDEST_BAR * self.look.scale))

    def _paint_line(self, series: Series) -> None:
        painter = self.painter
        places = [self._place(point) for point in series.points]
        colour = QColor(colour_of(series.tint, self.look.palette))
        is_dashed = series.tint in _DASHED
        style = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, self.look.stroke(_LINE), style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            QPolygonF([QPointF(*each) for each in thinned(map(QPointF.toTuple, places), _STRETCH)])
        )
        self._paint_marks(series, places)

    def _paint_marks(self, series: Series, places: Iterable[QPointF]) -> None:
        """Paint them as long as they do not run into each other."""
        room = abs(self.time.end - self.time.start) / max(1, len(series.points))
        if room >= _ROOM_A_MARK * self.look.scale or len(series.points) == 1:
            for place in places:
                self._paint_mark(series.tint, place)

    def _place(self, point: Point) -> QPointF:
        """The middle of what it stands for."""
        x = self.time.place(point.day.toordinal() + self.panel.days_a_point / 2)
        return QPointF(x, self.values.place(point.value))

    def _paint_mark(self, tint: Tint, at: QPointF) -> None:
        """A disc; but for what stands beside another series, one of its own."""
        painter, size = self.painter, _MARK * self.look.scale
        colour = QColor(colour_of(tint, self.look.palette))
        painter.setPen(QPen(colour, self.look.stroke(_LINE)))
        square = QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size)
        if tint is Tint.RIGHT:
            painter.setBrush(QColor(self.look.palette.card))
            painter.drawRect(square)
        elif tint is Tint.PAIN:
            painter.fillRect(square, colour)
        elif tint is Tint.PAIN_BEFORE:
            painter.drawLine(at - QPointF(1.5 * size, 0), at + QPointF(1.5 * size, 0))
        elif tint is Tint.PAIN_NEXT:
            painter.setBrush(QColor(self.look.palette.card))
            painter.drawEllipse(at, size, size)
        else:
            painter.setBrush(colour)
            painter.drawEllipse(at, size, size)

    def _paint_names(self) -> None:
        """Write what is measured above the panel, and then each series with its mark."""
        metrics, look = self.painter.fontMetrics(), self.look
        sign = -1 if self.is_mirrored else 1
        x, top = self.time.start, self.values.end - 1.7 * metrics.height()
        gap, size = _GAP * look.scale, _MARK * look.scale
        is_named = any(series.name for series in self.panel.series)
        only = self.panel.series[0] if self.panel.series and not is_named else None
        colour = colour_of(only.tint, look.palette) if only else look.palette.ink
        for text, tint, ink in self._names(colour):
            if tint is not None:
                self._paint_mark(tint, QPointF(x + sign * 2 * size, top + metrics.height() / 2))
                x += sign * 4 * size
            self.painter.setPen(QColor(ink))
            self._write(text, x, top, gap / 2)
            x += sign * (metrics.horizontalAdvance(text) + 2.5 * gap)

    def _names(self, colour: str) -> Iterator[tuple[str, Tint | None, str]]:
        """Each name, with the mark before it, if any, and its colour."""
        yield self.panel.title, None, colour
        for series in self.panel.series:
            if series.name:
                yield series.name, series.tint, self.look.palette.ink
        if self.panel.aim:
            yield f"– –  {self.panel.aim[1]}", None, self.look.palette.dim
