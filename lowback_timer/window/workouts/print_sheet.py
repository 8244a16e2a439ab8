"""Shows a workout as it will be printed, and asks what is to become of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.printing.paper_sheet import PaperSheet
from lowback_timer.window.services.printing.pdf import size_of
from lowback_timer.window.workouts.printing.contents import Contents
from lowback_timer.window.workouts.printing.page import PrintedPage


class PrintSheet(PaperSheet):
    """One page."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(look, host, translate("Print", "On paper"))

    def show_contents(self, contents: Contents, *, has_printer: bool) -> None:
        """Open with what is to be printed."""
        text = translate("Print", "Page: {workout}")
        self.show_pages(
            lambda paper: (PrintedPage(contents, size_of(paper)),),
            text.format(workout=contents.name),
            has_printer=has_printer,
        )
