"""Charts of what the log knows, and the same in tables."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.history import Best, DaySaid
from lowback_timer.store.log.ratings import Rating
from lowback_timer.window.history.axis import Unit
from lowback_timer.window.history.chart import Point, table_of
from lowback_timer.window.history.charts import (
    bests_table,
    exercise_chart,
    said_chart,
    weeks_chart,
    wishes_chart,
)
from lowback_timer.window.history.measure import Measure, measures_of
from tests.window.history.samples import AXIS, BY_SIDE, CHART, MONDAY, make_day


def test_weeks_have_minutes_above_sessions_and_the_aim_of_two() -> None:
    minutes, sessions = CHART.panels

    assert [point.value for point in minutes.series[0].points] == [25, 12]
    assert [point.value for point in sessions.series[0].points] == [2, 1]
    assert sessions.aim is not None
    assert sessions.aim[0] == 2
    assert min(sessions.values) == 0
    assert CHART.summary == "3 sessions · 37 min"


def test_without_sessions_there_is_nothing_to_say() -> None:
    chart = weeks_chart((), AXIS)

    assert (chart.summary, chart.has_points) == ("", False)


def test_left_and_right_are_two_series_of_one_panel() -> None:
    (longest,) = BY_SIDE.panels

    assert [series.name for series in longest.series] == ["left side", "right side"]
    assert longest.series[0].points[0] == Point(MONDAY, 20)
    assert longest.unit is Unit.SECONDS


def test_each_side_has_its_best() -> None:
    days = [make_day(0, 40, Side.LEFT), make_day(0, 36, Side.RIGHT)]

    assert exercise_chart("Side plank", days, SideNames(), AXIS).summary == (
        "Best: 40 s (left side), 02/02/2026 · Best: 36 s (right side), 02/02/2026"
    )


def test_what_was_done_decides_what_can_be_shown() -> None:
    reps = replace(make_day(3, 0), kind=StepKind.REPS, most=12, total=24)
    days = [make_day(0, 30), reps]

    assert measures_of([]) == ()
    assert measures_of([reps]) == (Measure.REPS, Measure.REPS_IN_ALL)
    assert measures_of([replace(reps, load_g=20_000)])[-1] is Measure.LOAD
    assert measures_of(days) == tuple(Measure)[:4]


@pytest.mark.parametrize(
    ("measure", "title", "value", "told"),
    [
        (Measure.HOLD, "Longest hold of the day", 30, "30 s"),
        (Measure.HELD_IN_ALL, "Held in all", 45, "45 s"),
        (Measure.REPS, "Most reps of a set", 12, "12"),
        (Measure.REPS_IN_ALL, "Reps in all", 24, "24"),
        (Measure.LOAD, "Heaviest load of the day", 22_500, "22.5 kg"),
    ],
)
def test_each_measure_shows_its_own(measure: Measure, title: str, value: int, told: str) -> None:
    reps = replace(make_day(3, 0), kind=StepKind.REPS, most=12, total=24, load_g=22_500)

    chart = exercise_chart("Bridge", [make_day(0, 30), reps], SideNames(), AXIS, measure)

    (panel,) = chart.panels
    assert (panel.title, panel.series[0].points[0].value) == (title, value)
    assert panel.told(value) == told
    assert len(panel.series[0].points) == 1


def said(days: int, **numbers: int) -> DaySaid:
    """What was said so many days after the first Monday."""
    nothing = dict.fromkeys(("effort", "pain_before", "pain_after", "pain_next"))
    return DaySaid(MONDAY + timedelta(days=days), **{**nothing, **numbers})


def test_pain_stands_below_on_the_same_days_and_on_a_scale_of_its_own() -> None:
    told = [said(0, pain_before=2, pain_after=4, pain_next=1), said(1, pain_after=9)]

    chart = exercise_chart("Bridge", [make_day(0, 30)], SideNames(), AXIS, None, told)

    _, pain = chart.panels
    assert [(each.name, each.points[0].value) for each in pain.series] == [
        ("after", 4),
        ("before", 2),
        ("next morning", 1),
    ]
    assert [len(each.points) for each in pain.series] == [1, 1, 1]  # none of the other day
    assert pain.ticks == (0, 5, 10)


def test_without_a_word_on_pain_there_is_no_strip() -> None:
    chart = exercise_chart(
        "Bridge", [make_day(0, 30)], SideNames(), AXIS, None, [said(0, effort=3)]
    )

    assert len(chart.panels) == 1


def test_effort_stands_above_pain() -> None:
    chart = said_chart([said(0, effort=3, pain_after=4), said(3, effort=5, pain_after=2)], AXIS)

    assert [panel.title for panel in chart.panels] == ["Effort, 0–10", "Back pain, 0–10"]
    assert chart.summary == "Pain after the session: 4 at first, 2 the last time"
    assert said_chart([said(0, pain_after=4)], AXIS).summary == "Pain after the session: 4"
    assert said_chart([said(0, effort=4)], AXIS).summary == ""
    assert not said_chart([], AXIS).has_points


def rated(days: int, rating: int, wish: str = "climb stairs") -> Rating:
    """What was said so many days after the first Monday."""
    at = datetime.combine(MONDAY + timedelta(days=days), time(9), UTC)
    return Rating(at, wish, rating)


def test_every_wish_has_a_chart_the_latest_on_top() -> None:
    chart = wishes_chart(
        [rated(0, 2), rated(3, 4, "sit"), rated(7, 5), rated(7, 6), rated(9, 7, "sit")], AXIS
    )

    assert [panel.title for panel in chart.panels] == ["Sit, 0–10", "Climb stairs, 0–10"]
    assert [[point.value for point in panel.series[0].points] for panel in chart.panels] == [
        [4, 7],
        [2, 6],
    ]
    assert chart.summary == "4 of 10 at first, 7 of 10 the last time"


def test_of_many_wishes_the_latest_are_shown() -> None:
    chart = wishes_chart([rated(day, day, f"wish {day}") for day in range(6)], AXIS)

    assert [panel.title for panel in chart.panels] == [f"Wish {day}, 0–10" for day in (5, 4, 3)]
    assert chart.summary == ""
    assert not wishes_chart([], AXIS).has_points


def test_the_best_is_the_day_on_which_it_was_reached_first() -> None:
    chart = exercise_chart(
        "Bridge", [make_day(0, 30), make_day(3, 45), make_day(7, 45)], SideNames(), AXIS
    )

    assert chart.summary == "Best: 45 s, 05/02/2026"


def test_a_table_says_the_same_the_latest_first() -> None:
    table = table_of(BY_SIDE, "Day", date.isoformat)

    assert table.heads == (
        "Day",
        "Longest hold of the day · left side",
        "Longest hold of the day · right side",
    )
    assert table.rows[0] == ("2026-02-26", "40 s", "36 s")
    assert len(table.rows) == 4


def test_a_side_of_which_nothing_was_done_leaves_its_cell_empty() -> None:
    days = [make_day(0, 30, Side.LEFT), make_day(0, 20, Side.RIGHT), make_day(1, 31, Side.LEFT)]
    chart = exercise_chart("Side plank", days, SideNames(), AXIS)

    assert table_of(chart, "Day", date.isoformat).rows[0] == ("2026-02-03", "31 s", "")


def test_bests_name_exercise_side_amount_and_day() -> None:
    bests = [
        Best("bridge", "Bridge", StepKind.REPS, None, 14, MONDAY),
        Best("plank", "Plank", StepKind.HOLD, Side.LEFT, 75_000, MONDAY),
    ]

    names = {"plank": "A plank", "bridge": "Bridge"}
    assert bests_table(bests, names, {}).rows == (
        ("A plank (left side)", "1:15 min", "02/02/2026"),
        ("Bridge", "14 reps", "02/02/2026"),
    )
