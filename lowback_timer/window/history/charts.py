"""Charts of what the log knows. No Qt but for dates in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from lowback_timer.core.cues.words import length_text, minutes_text
from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.exercise import Exercise, SideNames
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.history.axis import Axis, Unit
from lowback_timer.window.history.chart import Chart, Panel, Point, Series, Shape, Table, Tint
from lowback_timer.window.history.measure import Measure, measures_of
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from lowback_timer.store.log.history import Best, DayDone, DaySaid, HoldDone, WeekDone
    from lowback_timer.store.log.ratings import Rating

AIM = 2
"""Sessions a week, as the articles have it."""

_SCALE_TICKS = (0, 5, 10)
_MOST_WISHES = 3
"""Of which there is room for a chart each."""
_TINTS = {Side.LEFT: Tint.LEFT, Side.RIGHT: Tint.RIGHT}


def day_text(day: date) -> str:
    """A day in words."""
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def weeks_chart(weeks: Sequence[WeekDone], axis: Axis) -> Chart:
    """Minutes a week above sessions a week, with the aim of two."""
    sessions = sum(week.sessions for week in weeks)
    total_ms = sum(week.active_ms for week in weeks)
    amount = translate("History", "%n session(s)", None, sessions)
    minutes = tuple(Point(each.first, _minutes(each.active_ms)) for each in weeks)
    counts = tuple(Point(each.first, each.sessions) for each in weeks)
    return Chart(
        title=translate("Chart", "Week by week"),
        summary=f"{amount} · {minutes_text(total_ms)}" if sessions else "",
        first=axis.first,
        last=axis.last,
        panels=(
            Panel(
                translate("Chart", "Minutes a week"),
                Unit.COUNT,
                str,
                (Series("", Tint.MINUTES, minutes, Shape.BARS),),
                days_a_point=7,
            ),
            Panel(
                translate("Chart", "Sessions a week"),
                Unit.COUNT,
                str,
                (Series("", Tint.SESSIONS, counts, Shape.BARS),),
                days_a_point=7,
                aim=(AIM, translate("Chart", "two a week are plenty")),
            ),
        ),
    )


def exercise_chart(
    name: str,
    days: Sequence[DayDone],
    sides: SideNames,
    axis: Axis,
    measure: Measure | None = None,
    said: Sequence[DaySaid] = (),
) -> Chart:
    """What was done of an exercise, and below it how the back was on those days.

    Args:
        name: What the exercise is called.
        days: What was done of it.
        sides: What its sides are called.
        axis: The time that is shown.
        measure: Which of `measures_of(days)` is shown; None: the first.
        said: What was said of the sessions.
    """
    measure = measure or next(iter(measures_of(days)), Measure.HOLD)
    panels = [_panel(measure, days, sides, axis)]
    trained = {each.day for each in days}
    panels += _pain_panels([each for each in said if each.day in trained], axis)
    return Chart(name, _best_text(days, sides), axis.first, axis.last, tuple(panels))


def said_chart(said: Sequence[DaySaid], axis: Axis) -> Chart:
    """How hard the sessions were, above how the back was."""
    effort = tuple(Point(each.day, each.effort) for each in said if each.effort is not None)
    panel = Panel(
        translate("Chart", "Effort, 0–10"),
        Unit.COUNT,
        str,
        (Series("", Tint.EFFORT, effort),),
        days_a_point=axis.days_a_point,
        ticks=_SCALE_TICKS,
    )
    return Chart(
        title=translate("Chart", "Effort and pain"),
        summary=_said_text(said),
        first=axis.first,
        last=axis.last,
        panels=(*([panel] if effort else ()), *_pain_panels(said, axis)),
    )


def wishes_chart(ratings: Sequence[Rating], axis: Axis) -> Chart:
    """How well goes what somebody wants to be able to do again, on an axis for each wish.

    Of several wishes, those that were spoken of last are shown, the latest on top.
    """
    wishes: dict[str, dict[date, int]] = {}
    for each in ratings:
        days = wishes.pop(each.wish, {})  # what is put back is the latest
        wishes[each.wish] = {**days, each.at.date(): each.rating}
    latest = list(reversed(wishes.items()))[:_MOST_WISHES]
    panels = tuple(
        Panel(
            translate("Chart", "{wish}, 0–10").format(wish=wish[:1].upper() + wish[1:]),
            Unit.COUNT,
            str,
            (Series("", Tint.WISH, tuple(Point(*said) for said in days.items())),),
            days_a_point=axis.days_a_point,
            ticks=_SCALE_TICKS,
        )
        for wish, days in latest
    )
    title = translate("Chart", "What matters to you")
    return Chart(title, _wish_text(latest), axis.first, axis.last, panels)


def _wish_text(wishes: Sequence[tuple[str, Mapping[date, int]]]) -> str:
    """How the latest wish went at first and by now."""
    numbers = [*wishes[0][1].values()] if wishes else []
    if len(numbers) < 2:
        return ""
    text = translate("Chart", "{first} of 10 at first, {last} of 10 the last time")
    return text.format(first=numbers[0], last=numbers[-1])


def self_test_chart(
    holds: Sequence[HoldDone], exercises: Mapping[str, Exercise], axis: Axis
) -> Chart:
    """How long each position of the self-test was held, each on an axis of its own."""
    ids = dict.fromkeys(each.exercise_id for each in holds)
    panels = []
    for exercise_id in ids:
        exercise = exercises.get(exercise_id)
        of_it = [each for each in holds if each.exercise_id == exercise_id]
        sides = exercise.side_names if exercise else SideNames()
        panel = _panel(Measure.HOLD, [each.as_day for each in of_it], sides, axis)
        title = exercise.name if exercise else of_it[-1].exercise_name
        panels.append(replace(panel, title=title))
    title = translate("SelfTest", "Self-test")
    return Chart(title, _tests_text(holds), axis.first, axis.last, tuple(panels))


def _tests_text(holds: Sequence[HoldDone]) -> str:
    """How often it was done, and when last: "3 self-tests · 03/03/2026"."""
    days = sorted({each.day for each in holds})
    if not days:
        return ""
    count = translate("SelfTest", "%n self-test(s)", None, len(days))
    last = translate("SelfTest", "last on {day}").format(day=day_text(days[-1]))
    return f"{count} · {last}"


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


def _panel(measure: Measure, days: Sequence[DayDone], sides: SideNames, axis: Axis) -> Panel:
    series, values = [], measure.values_of(days)
    for side in (None, Side.LEFT, Side.RIGHT):
        points = tuple(Point(each.day, value) for each, value in values if each.side is side)
        if points:
            tint = _TINTS[side] if side else measure.tint
            series.append(Series(sides.of(side) if side else "", tint, points))
    return Panel(
        measure.title,
        Unit.SECONDS if measure.kind is StepKind.HOLD else Unit.COUNT,
        measure.told,
        tuple(series),
        days_a_point=axis.days_a_point,
    )


def _pain_panels(said: Sequence[DaySaid], axis: Axis) -> Iterator[Panel]:
    """Pain on a scale of its own: what it was afterwards as bars, and before and later as marks.

    So one sees at once on which days it had grown, and whether it had gone by the next morning.
    """
    series = [
        Series(name, tint, points, shape)
        for name, tint, shape, points in (
            (translate("Chart", "after"), Tint.PAIN, Shape.BARS, _told(said, "pain_after")),
            (
                translate("Chart", "before"),
                Tint.PAIN_BEFORE,
                Shape.MARKS,
                _told(said, "pain_before"),
            ),
            (
                translate("Chart", "next morning"),
                Tint.PAIN_NEXT,
                Shape.MARKS,
                _told(said, "pain_next"),
            ),
        )
        if points
    ]
    if series:
        yield Panel(
            translate("Chart", "Back pain, 0–10"),
            Unit.COUNT,
            str,
            tuple(series),
            days_a_point=axis.days_a_point,
            ticks=_SCALE_TICKS,
            share=0.6,
        )


def _told(said: Sequence[DaySaid], what: str) -> tuple[Point, ...]:
    numbers = ((each.day, getattr(each, what)) for each in said)
    return tuple(Point(day, number) for day, number in numbers if number is not None)


def _said_text(said: Sequence[DaySaid]) -> str:
    """What is said of pain after the first of these days and after the last: "pain 4 → 2"."""
    after = _told(said, "pain_after")
    if not after:
        return ""
    if len(after) == 1:
        return translate("Chart", "Pain after the session: {pain}").format(pain=after[0].value)
    text = translate("Chart", "Pain after the session: {first} at first, {last} the last time")
    return text.format(first=after[0].value, last=after[-1].value)


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
