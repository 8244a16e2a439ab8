"""A chart on the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.history.chart import Chart
from lowback_timer.window.history.chart_painter import least_height, paint_chart
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_HEIGHT = 280


class ChartView(PaintedLabel):
    """Paints a chart; to a screen reader it says what the chart comes to."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        look.watch(self)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self._chart = chart
        text = translate("Chart", "Chart of {title}. {summary}. The table says the same.")
        self.setAccessibleName(text.format(title=chart.title, summary=chart.summary))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for every panel."""
        needed = least_height(self._chart, self._look) if self._chart else 0
        return QSize(self._look.px(300), max(self._look.px(_HEIGHT), needed))

    def minimumSizeHint(self) -> QSize:
        """The same, but any width."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart."""
        if self._chart is not None:
            size = QSizeF(self.size())
            is_mirrored = self.isRightToLeft()
            paint_chart(QPainter(self), self._chart, size, self._look, is_mirrored=is_mirrored)
