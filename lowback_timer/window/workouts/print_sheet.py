"""Shows a workout as it will be printed, and asks what is to become of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.workouts.page_preview import PagePreview
from lowback_timer.window.workouts.printing.contents import Contents
from lowback_timer.window.workouts.printing.page import PrintedPage
from lowback_timer.window.workouts.printing.pdf import PAPERS, Paper, size_of, usual_paper


class PrintSheet(TextOverlay):
    """The page in small, the choice of paper, and where it goes."""

    save_clicked = Signal()
    print_clicked = Signal()

    def __init__(self, look: Look, host: QWidget) -> None:
        title, save = translate("Print", "On paper"), translate("Print", "Save as PDF")
        super().__init__(look, host, title, save)
        self._contents: Contents | None = None
        self.preview = PagePreview(self.look)
        paper = translate("Print", "Paper")
        names = {paper.name: paper.name for paper in PAPERS}
        self.papers = Segments(self.look, paper, names)
        self.papers.set_value(usual_paper().name)
        self.papers.chosen.connect(lambda _value: self._show())
        self.print = Button(self.look, translate("Print", "Print"), self.print_clicked.emit)
        self.close_button = Button(self.look, translate("Print", "Close"), self.close_overlay)
        self._hint = self.look.label("", Type.SMALL, "dim", wraps=True)
        self.look.space(self.text, 14)
        self.text.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignHCenter)
        self.text.addWidget(Field(self.look, paper, self.papers))
        self.text.addWidget(self._hint)
        self.look.space(self.buttons, 12)
        self.buttons.insertWidget(0, self.close_button)
        self.buttons.insertWidget(2, self.print)

    @property
    def paper(self) -> Paper:
        """What it is to be printed on."""
        return next(paper for paper in PAPERS if paper.name == self.papers.value)

    def show_contents(self, contents: Contents, *, has_printer: bool) -> None:
        """Open with what is to be printed."""
        self._contents = contents
        self._hint.setText(
            "" if has_printer else translate("Print", "No printer is set up on this computer.")
        )
        self._hint.setVisible(not has_printer)
        self.print.setVisible(has_printer)
        self._show()
        self.open()

    def fit(self) -> None:
        """Make all buttons equally high."""
        for button in (self.print, self.close_button):
            button.setMinimumHeight(self.look.px(44))
        super().fit()

    def _show(self) -> None:
        if self._contents is not None:
            page = PrintedPage(self._contents, size_of(self.paper))
            text = translate("Print", "Page: {workout}")
            self.preview.show_page(page, text.format(workout=self._contents.name))
            self.fit()

    def _on_button(self) -> None:
        self.save_clicked.emit()
