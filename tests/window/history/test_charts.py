"""Charts of what the log knows, and the same in tables."""

from dataclasses import replace
from datetime import date, timedelta

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.history import Best
from lowback_timer.window.history.axis import Unit
from lowback_timer.window.history.chart import Point, table_of
from lowback_timer.window.history.charts import bests_table, exercise_chart, weeks_chart
from tests.window.history.samples import BY_SIDE, CHART, LAST, MONDAY, make_day


def test_weeks_have_minutes_above_sessions_and_the_aim_of_two() -> None:
    minutes, sessions = CHART.panels

    assert [point.value for point in minutes.series[0].points] == [25, 12]
    assert [point.value for point in sessions.series[0].points] == [2, 1]
    assert sessions.aim is not None
    assert sessions.aim[0] == 2
    assert min(sessions.values) == 0
    assert CHART.summary == "3 sessions · 37 min"


def test_without_sessions_there_is_nothing_to_say() -> None:
    chart = weeks_chart((), MONDAY, LAST)

    assert (chart.summary, chart.has_points) == ("", False)


def test_left_and_right_are_two_series_of_one_panel() -> None:
    longest, total = BY_SIDE.panels

    assert [series.name for series in longest.series] == ["left side", "right side"]
    assert longest.series[0].points[0] == Point(MONDAY, 20)
    assert total.series[1].points[-1].value == 54
    assert longest.unit is Unit.SECONDS


def test_each_side_has_its_best() -> None:
    days = [make_day(0, 40, Side.LEFT), make_day(0, 36, Side.RIGHT)]

    assert exercise_chart("Side plank", days, SideNames(), MONDAY, LAST).summary == (
        "Best: 40 s (left side), 02/02/2026 · Best: 36 s (right side), 02/02/2026"
    )


def test_reps_and_holds_have_an_axis_each_and_no_sums() -> None:
    reps = replace(make_day(3, 0), kind=StepKind.REPS, most=12, total=24)
    days = [make_day(0, 30), reps]

    chart = exercise_chart("Bridge", days, SideNames(), MONDAY, LAST)

    assert [panel.title for panel in chart.panels] == [
        "Longest hold of the day",
        "Most reps of a set",
    ]
    assert chart.panels[1].series[0].points == (Point(MONDAY + timedelta(days=3), 12),)


def test_the_best_is_the_day_on_which_it_was_reached_first() -> None:
    chart = exercise_chart(
        "Bridge", [make_day(0, 30), make_day(3, 45), make_day(7, 45)], SideNames(), MONDAY, LAST
    )

    assert chart.summary == "Best: 45 s, 05/02/2026"


def test_a_table_says_the_same_the_latest_first() -> None:
    table = table_of(BY_SIDE, "Day", date.isoformat)

    assert table.heads[:3] == (
        "Day",
        "Longest hold of the day · left side",
        "Longest hold of the day · right side",
    )
    assert table.rows[0] == ("2026-02-26", "40 s", "36 s", "60 s", "54 s")
    assert len(table.rows) == 4


def test_a_side_of_which_nothing_was_done_leaves_its_cell_empty() -> None:
    days = [make_day(0, 30, Side.LEFT), make_day(0, 20, Side.RIGHT), make_day(1, 31, Side.LEFT)]
    chart = exercise_chart("Side plank", days, SideNames(), MONDAY, LAST)

    assert table_of(chart, "Day", date.isoformat).rows[0] == ("2026-02-03", "31 s", "", "46 s", "")


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
