"""What a chart shows, and the same as a table. No Qt here, and no colours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from lowback_timer.window.history.axis import Unit


class Tint(Enum):
    """What a series is about; colour, shape and line of it follow from that."""

    MINUTES = "minutes"
    SESSIONS = "sessions"
    HOLD = "hold"
    REPS = "reps"
    LEFT = "left"
    RIGHT = "right"
    LOAD = "load"
    EFFORT = "effort"
    WISH = "wish"
    PAIN = "pain"
    PAIN_BEFORE = "pain before"
    PAIN_NEXT = "pain next morning"


class Shape(Enum):
    """How a series is painted."""

    LINE = "line"
    BARS = "bars"
    MARKS = "marks"


@dataclass(frozen=True, slots=True)
class Point:
    """A value on a day."""

    day: date
    value: int


@dataclass(frozen=True, slots=True)
class Series:
    """Values over time."""

    name: str
    """Empty where it is the only one of its panel."""
    tint: Tint
    points: tuple[Point, ...]
    shape: Shape = Shape.LINE


@dataclass(frozen=True, slots=True)
class Panel:
    """One quantity over time, on an axis of its own."""

    title: str
    """What is measured, and in which unit."""
    unit: Unit
    told: Callable[[int], str]
    """A value in words."""
    series: tuple[Series, ...]
    days_a_point: int = 1
    """So many days a value stands for."""
    aim: tuple[int, str] | None = None
    """A value to look at, and what it is called."""
    ticks: tuple[int, ...] = ()
    """What is written at the axis, where that is always the same."""
    share: float = 1
    """How high it is, beside the others."""

    @property
    def values(self) -> tuple[int, ...]:
        """All that has to have its place on the axis."""
        values = [each.value for series in self.series for each in series.points]
        has_bars = any(series.shape is Shape.BARS for series in self.series)
        return (*values, *([0] if has_bars else []), *([self.aim[0]] if self.aim else []))


@dataclass(frozen=True, slots=True)
class Chart:
    """Panels above each other, on the same time axis."""

    title: str
    summary: str
    """What it comes to, in a line; empty when nothing was done."""
    first: date
    last: date
    panels: tuple[Panel, ...]

    @property
    def has_points(self) -> bool:
        """Whether there is anything to see."""
        return any(series.points for panel in self.panels for series in panel.series)


@dataclass(frozen=True, slots=True)
class Table:
    """Texts in rows."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def table_of(chart: Chart, day_head: str, told_day: Callable[[date], str]) -> Table:
    """The same as a table, the latest day first."""
    columns = [(panel, series) for panel in chart.panels for series in panel.series]
    cells: dict[date, dict[int, str]] = {}
    for index, (panel, series) in enumerate(columns):
        for point in series.points:
            cells.setdefault(point.day, {})[index] = panel.told(point.value)
    heads = (
        f"{panel.title} · {series.name}" if series.name else panel.title
        for panel, series in columns
    )
    rows = (
        (told_day(day), *(cells[day].get(index, "") for index in range(len(columns))))
        for day in sorted(cells, reverse=True)
    )
    return Table((day_head, *heads), tuple(rows))
