"""Charts on the screen."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.window.history.axis import Axis
from lowback_timer.window.history.chart import Chart
from lowback_timer.window.history.chart_view import ChartView
from lowback_timer.window.history.charts import exercise_chart, weeks_chart
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import DARK
from tests.window.history.samples import AXIS, BY_SIDE, CHART, MONDAY, make_day
from tests.window.stage import image_of, show


def painted(qtbot: QtBot, look: Look, chart: Chart, *, mirrored: bool = False) -> QImage:
    view = ChartView(look)
    if mirrored:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show_chart(chart)
    show(qtbot, view, 600, 300)
    return image_of(view)


def columns_of(image: QImage, colour: str) -> list[int]:
    """In which columns a colour is to be found, below what the first panel is called."""
    wanted, rows = QColor(colour).rgb(), range(50, 130)
    return [x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in rows)]


def test_bars_stand_where_their_weeks_are(qtbot: QtBot, look: Look) -> None:
    columns = columns_of(painted(qtbot, look, CHART), look.palette.rest)

    bars = [x for x, before in zip(columns[1:], columns, strict=False) if x - before > 20]
    assert len(bars) == 1  # the first and the third week of four, with a gap between them
    assert columns[-1] < 500


def test_time_runs_from_right_to_left_where_one_reads_so(qtbot: QtBot, look: Look) -> None:
    straight = columns_of(painted(qtbot, look, CHART), look.palette.rest)
    mirrored = columns_of(painted(qtbot, look, CHART, mirrored=True), look.palette.rest)

    assert [600 - x for x in (mirrored[0], mirrored[-1])] == pytest.approx(
        [straight[-1], straight[0]], abs=2
    )


def test_both_sides_can_be_told_apart_without_colour(qtbot: QtBot, look: Look) -> None:
    alike = replace(look.palette, get_ready=look.palette.hold)
    left_alone = replace(
        BY_SIDE,
        panels=tuple(
            replace(
                panel,
                series=tuple(replace(each, tint=panel.series[0].tint) for each in panel.series),
            )
            for panel in BY_SIDE.panels
        ),
    )
    look.set_palette(alike)

    assert painted(qtbot, look, BY_SIDE) != painted(qtbot, look, left_alone)


def test_the_dark_theme_has_its_own_colours(qtbot: QtBot, look: Look) -> None:
    look.set_palette(DARK)

    assert columns_of(painted(qtbot, look, BY_SIDE), DARK.hold)


@pytest.mark.parametrize(
    "chart",
    [
        weeks_chart((), AXIS),
        exercise_chart("Bridge", [make_day(0, 30)], SideNames(), AXIS),
        exercise_chart(
            "Bridge",
            [make_day(each, 20 + each % 9) for each in range(9_000)],
            SideNames(),
            Axis(MONDAY, MONDAY + timedelta(days=9_000)),
        ),
    ],
    ids=["nothing", "a single day", "a life"],
)
def test_much_or_little_is_painted(qtbot: QtBot, look: Look, chart: Chart) -> None:
    assert not painted(qtbot, look, chart).isNull()


def test_a_screen_reader_says_what_it_comes_to(qtbot: QtBot, look: Look) -> None:
    view = ChartView(look)
    qtbot.addWidget(view)
    view.show_chart(CHART)

    assert view.accessibleName() == (
        "Chart of Week by week. 3 sessions · 37 min. The table says the same."
    )


def test_larger_texts_have_more_room(qtbot: QtBot, look: Look) -> None:
    view = ChartView(look)
    qtbot.addWidget(view)
    view.show_chart(CHART)
    before = view.sizeHint().height()
    look.set_text_scale(2)

    assert view.sizeHint().height() > before
