"""What was done: a calendar, charts, and the sessions of a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from lowback_timer.window.controls.button import Button, Link
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.controls.page import Page
from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.history.calendar_card import CalendarCard
from lowback_timer.window.history.chart_card import ChartCard
from lowback_timer.window.history.day_card import DayCard
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_BESIDE_FROM = 860
"""Width of the page with texts as designed; on a narrower one the cards stand in a column."""


class HistoryPage(Page):
    """The calendar beside a chart, and below them what the chosen day holds."""

    closed = Signal()
    exchange_clicked = Signal()
    """What was done is to go out, or to come in."""
    test_asked = Signal()
    """The self-test is to be told of."""
    report_asked = Signal()
    """A report for a clinician is to be shown."""
    bin_asked = Signal()
    """What was deleted and changed is to be shown."""

    def __init__(self, look: Look, today: date) -> None:
        super().__init__(look)
        look = self.look
        title = translate("Rail", "History")
        self.setWindowTitle(title)
        self.calendar = CalendarCard(look, today)
        self.chart = ChartCard(look)
        self.day = DayCard(look)
        self.area = ScrollArea(look)
        content = QWidget()
        column = look.space(QVBoxLayout(content), 16, (0, 0, 28, 28))
        self._top = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight), 20)
        self._top.addWidget(self.calendar, 3)
        self._top.addWidget(self.chart, 7)
        column.addLayout(self._top)
        column.addWidget(self.day)
        self.bin_link = Link(
            look,
            translate("HistoryBin", "Deleted and changed…"),
            self.bin_asked.emit,
            Type.SMALL,
        )
        column.addWidget(self.bin_link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.area.setWidget(content)
        page = look.space(QVBoxLayout(self), 16, (28, 20, 0, 0))
        self._head = self._make_head(title)
        page.addLayout(self._head)
        page.addWidget(self.area, 1)

    def _make_head(self, title: str) -> QBoxLayout:
        """The title, and beside it what can be done with the history as a whole."""
        self.report = Button(
            self.look, translate("Report", "Report for my clinician…"), self.report_asked.emit
        )
        self.exchange = Button(
            self.look, translate("History", "Import, export…"), self.exchange_clicked.emit
        )
        self.test = Button(self.look, translate("SelfTest", "Self-test…"), self.test_asked.emit)
        self._title = self.look.label(title, Type.TITLE)
        self._tools = QWidget()
        tools = self.look.space(Flow(), 12)
        self._tools.setLayout(tools)
        for button in (self.test, self.exchange, self.report):
            tools.addWidget(button)
        head = self.look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight), 12, (0, 0, 28, 0))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._tools)
        return head

    def fit(self) -> None:
        """Put the cards below each other where they have no room side by side."""
        room = self.look.px(_BESIDE_FROM) * (1 + self.look.text_scale) / 2
        is_wide = self.width() >= room
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        # The title, what can be done, and the room between and beside them.
        head = self._title.sizeHint().width() + self._tools.sizeHint().width() + self.look.px(80)
        fits = self.width() >= head
        self._head.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def show_beginning(self, is_beginning: bool) -> None:
        """Leave charts out as long as there is nothing to be seen in them."""
        for each in (self.chart, self.report):
            each.setVisible(not is_beginning)

    def first_focus(self) -> QWidget:
        """Take the keyboard to the chosen day."""
        return self.calendar.day_button

    def escape(self) -> None:
        """Go back."""
        self.closed.emit()
