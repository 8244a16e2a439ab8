"""How it changes over time: which chart, how far back, the chart or its table, and keeping it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout

from lowback_timer.window.controls.button import Button, Link
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.drop_down import DropDown
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.history.chart import Chart, Table
from lowback_timer.window.history.chart_table import ChartTable
from lowback_timer.window.history.chart_view import ChartView
from lowback_timer.window.history.measure import Measure
from lowback_timer.window.history.periods import QUARTER, spans
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

WEEKS, SAID, WISHES, TESTS, BESTS = "", " said", " wishes", " tests", " bests"
"""What can be shown besides an exercise, whose id has no space in it."""
_WHAT_WIDTH, _MEASURE_WIDTH = 232, 140


class ChartCard(Card):
    """Shows one chart, or its table."""

    asked = Signal()
    """Something else is to be shown, or as much of it as for another time."""
    save_clicked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.chart: Chart | None = None
        """What is shown; None while that is a table alone."""
        self.what = DropDown(look, _options({}), _WHAT_WIDTH)
        self.what.setAccessibleName(translate("Chart", "What to show"))
        self.measure = DropDown(look, {}, _MEASURE_WIDTH)
        self.measure.setAccessibleName(translate("Chart", "Measure"))
        self.span = Segments(
            look,
            translate("Chart", "How far back"),
            spans(),
        )
        self.span.set_value(QUARTER)
        self.what.chosen.connect(self.asked)
        self.measure.chosen.connect(self.asked)
        self.span.chosen.connect(self.asked)
        head = look.space(Flow(), 12)
        head.addWidget(self.what)
        head.addWidget(self.measure)
        head.addWidget(self.span)
        self.view = ChartView(look)
        self.table = ChartTable(look, translate("Chart", "Table"))
        self.note = look.label("", Type.BODY, "dim", wraps=True)
        self._stack = QStackedLayout()
        for widget in (self.view, self.table, self.note):
            self._stack.addWidget(widget)
        self.summary = look.label("", Type.SMALL, "dim", wraps=True)
        self.switch = Link(look, "", self._switch)
        self.save = Button(look, translate("Chart", "Save…"), self.save_clicked.emit)
        self.save.setToolTip(translate("Chart", "Save as a picture"))
        foot = look.space(QHBoxLayout(), 16)
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.switch)
        foot.addWidget(self.save)
        column = look.space(QVBoxLayout(self), 12, (20, 16, 20, 16))
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        column.addLayout(foot)
        self._as_table = False
        self._make_table: Callable[[], Table] = lambda: Table((), ())
        self._show_part()

    def offer(self, exercises: Mapping[str, str]) -> None:
        """Offer charts of these exercises: ids, and what they are called."""
        self.what.set_options(_options(exercises))

    def offer_measures(self, measures: Sequence[Measure]) -> Measure | None:
        """Offer these measures of an exercise; returns that which is shown from now on."""
        self.measure.set_options({each.value: each.name_shown for each in measures})
        return Measure(self.measure.value) if measures else None

    def show_chart(self, chart: Chart, make_table: Callable[[], Table]) -> None:
        """Show a chart, or the table of it if that is what was shown last.

        The table of many years takes longer than the chart, and is made when it is looked at.
        """
        self.chart, self._make_table = chart, make_table
        self.view.show_chart(chart)
        self.summary.setText(chart.summary)
        self._show_part()

    def show_table(self, table: Table) -> None:
        """Show a table of which there is no chart."""
        self.chart, self._make_table = None, lambda: table
        self.summary.setText("")
        self._show_part()

    def _switch(self) -> None:
        self._as_table = not self._as_table
        self._show_part()

    def _show_part(self) -> None:
        has_chart = self.chart is not None
        shows_table = self._as_table or not has_chart
        if shows_table:
            self.table.show_table(self._make_table())
        has_rows = self.chart.has_points if self.chart else bool(self.table.table.rows)
        shown = self.table if shows_table else self.view
        self._stack.setCurrentWidget(shown if has_rows else self.note)
        self.note.setText(_nothing_text(self.what.value))
        self.switch.setText(
            translate("Chart", "As a chart") if shows_table else translate("Chart", "As a table")
        )
        is_exercise = self.what.value not in {WEEKS, SAID, WISHES, TESTS, BESTS}
        self.measure.setVisible(is_exercise and self.measure.count() > 1)
        for each in (self.span, self.switch, self.save):
            each.setVisible(has_chart and (has_rows or each is self.span))
        self.switch.updateGeometry()


def _nothing_text(what: str) -> str:
    """Why there is nothing to see, and what would change that."""
    if what == WISHES:
        return translate(
            "Chart",
            "Nothing was said in this time. Write down in the settings what you want to be able to "
            "do again, and once a week you can say how well it goes.",
        )
    return translate("Chart", "Nothing was done in this time.")


def _options(exercises: Mapping[str, str]) -> dict[str, str]:
    return {
        WEEKS: translate("Chart", "Week by week"),
        SAID: translate("Chart", "Effort and pain"),
        WISHES: translate("Chart", "What matters to you"),
        **exercises,
        TESTS: translate("SelfTest", "Self-test"),
        BESTS: translate("Chart", "Bests of all exercises"),
    }
