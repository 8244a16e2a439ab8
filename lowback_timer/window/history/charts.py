"""Charts of what the log knows. No Qt but for dates in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from lowback_timer.core.cues.words import length_text, minutes_text
from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.history.axis import Unit
from lowback_timer.window.history.chart import Chart, Panel, Point, Series, Table, Tint
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from lowback_timer.store.log.history import Best, DayDone, WeekDone

AIM = 2
"""Sessions a week, as the articles have it."""

_TINTS = {Side.LEFT: Tint.LEFT, Side.RIGHT: Tint.RIGHT}


def day_text(day: date) -> str:
    """A day in words."""
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def weeks_chart(weeks: Sequence[WeekDone], first: date, last: date) -> Chart:
    """Minutes a week above sessions a week, with the aim of two."""
    sessions = sum(week.sessions for week in weeks)
    total_ms = sum(week.active_ms for week in weeks)
    amount = translate("History", "%n session(s)", None, sessions)
    minutes = tuple(Point(each.first, _minutes(each.active_ms)) for each in weeks)
    counts = tuple(Point(each.first, each.sessions) for each in weeks)
    return Chart(
        title=translate("Chart", "Week by week"),
        summary=f"{amount} · {minutes_text(total_ms)}" if sessions else "",
        first=first,
        last=last,
        panels=(
            Panel(
                translate("Chart", "Minutes a week"),
                Unit.COUNT,
                str,
                (Series("", Tint.MINUTES, minutes),),
                days_a_bar=7,
            ),
            Panel(
                translate("Chart", "Sessions a week"),
                Unit.COUNT,
                str,
                (Series("", Tint.SESSIONS, counts),),
                days_a_bar=7,
                aim=(AIM, translate("Chart", "two a week are plenty")),
            ),
        ),
    )


def exercise_chart(
    name: str, days: Sequence[DayDone], sides: SideNames, first: date, last: date
) -> Chart:
    """The best set of each day, and below it, where there is one kind of work alone, all sets."""
    kinds = [kind for kind in (StepKind.HOLD, StepKind.REPS) if any(d.kind is kind for d in days)]
    panels = [
        _panel(_BEST_TITLES[kind](), kind, [(d, d.most) for d in days if d.kind is kind], sides)
        for kind in kinds
    ]
    if len(kinds) == 1:
        (kind,) = kinds
        panels.append(_panel(_TOTAL_TITLES[kind](), kind, [(d, d.total) for d in days], sides))
    return Chart(name, _best_text(days, sides), first, last, tuple(panels))


def bests_table(
    bests: Iterable[Best], names: Mapping[str, str], sides: Mapping[str, SideNames]
) -> Table:
    """The best of every exercise, in the order of `names`, what they are called by their ids."""
    order = {each: index for index, each in enumerate(names)}
    heads = (
        translate("Chart", "Exercise"),
        translate("Chart", "Best"),
        translate("Chart", "Reached on"),
    )
    return Table(
        heads,
        tuple(
            (
                _with_side(
                    names[each.exercise_id], each.side, sides.get(each.exercise_id, SideNames())
                ),
                _amount(each.kind, each.most),
                day_text(each.day),
            )
            for each in sorted(bests, key=lambda best: order[best.exercise_id])
        ),
    )


_BEST_TITLES = {
    StepKind.HOLD: lambda: translate("Chart", "Longest hold of the day"),
    StepKind.REPS: lambda: translate("Chart", "Most reps of a set"),
}
_TOTAL_TITLES = {
    StepKind.HOLD: lambda: translate("Chart", "Held in all"),
    StepKind.REPS: lambda: translate("Chart", "Reps in all"),
}


def _panel(
    title: str, kind: StepKind, days: Sequence[tuple[DayDone, int]], sides: SideNames
) -> Panel:
    is_hold = kind is StepKind.HOLD
    series = []
    for side in (None, Side.LEFT, Side.RIGHT):
        points = tuple(
            Point(each.day, value // 1000 if is_hold else value)
            for each, value in days
            if each.side is side
        )
        if points:
            tint = _TINTS[side] if side else Tint.HOLD if is_hold else Tint.REPS
            series.append(Series(sides.of(side) if side else "", tint, points))
    if is_hold:
        return Panel(title, Unit.SECONDS, lambda value: length_text(value * 1000), tuple(series))
    return Panel(title, Unit.COUNT, str, tuple(series))


def _best_text(days: Sequence[DayDone], sides: SideNames) -> str:
    """The best of what is shown, by kind and side, where it was reached first."""
    best: dict[tuple[StepKind, Side | None], DayDone] = {}
    for each in days:
        key = each.kind, each.side
        if key not in best or each.most > best[key].most:
            best[key] = each
    text = translate("Chart", "Best: {amount}, {day}")
    return " · ".join(
        text.format(
            amount=_with_side(_amount(kind, each.most), side, sides), day=day_text(each.day)
        )
        for (kind, side), each in best.items()
    )


def _with_side(text: str, side: Side | None, sides: SideNames) -> str:
    return f"{text} ({sides.of(side)})" if side else text


def _amount(kind: StepKind, amount: int) -> str:
    if kind is StepKind.HOLD:
        return length_text(amount)
    return translate("Wording", "%n rep(s)", None, amount)


def _minutes(ms: int) -> int:
    return round(timedelta(milliseconds=ms) / timedelta(minutes=1))
