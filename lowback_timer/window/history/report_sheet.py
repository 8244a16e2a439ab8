"""Shows a report for a clinician as it will be printed, on the time that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.history.periods import spans
from lowback_timer.window.history.report.contents import Report
from lowback_timer.window.history.report.pages import pages_of
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.printing.paper_sheet import PaperSheet
from lowback_timer.window.services.printing.pdf import size_of


class ReportSheet(PaperSheet):
    """One to three pages."""

    asked = Signal()
    """A report on another time is to be shown."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(look, host, translate("Report", "Report for my clinician"))
        self.title = ""
        """What the report that is shown is called."""
        period = translate("Report", "Time")
        self.span = Segments(self.look, period, spans())
        self.span.chosen.connect(self.asked)
        self.text.insertWidget(2, Field(self.look, period, self.span))

    def show_report(self, report: Report, *, has_printer: bool) -> None:
        """Open with a report, or show another one."""
        self.title = f"{report.title} {report.period}"
        name = translate("Report", "Report: {period}, {facts}")
        self.show_pages(
            lambda paper: pages_of(report, size_of(paper)),
            name.format(period=report.period, facts=report.facts),
            has_printer=has_printer,
        )
