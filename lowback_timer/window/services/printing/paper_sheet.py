"""Shows pages as they will be printed, and asks what is to become of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lowback_timer.window.controls.button import Button, Link
from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.printing.page_preview import PagePreview
from lowback_timer.window.services.printing.pdf import PAPERS, PaintedPage, Paper, usual_paper

Pages = Sequence[PaintedPage]


class PaperSheet(TextOverlay):
    """The pages in small, one at a time, the choice of paper, and where they go."""

    save_clicked = Signal()
    print_clicked = Signal()

    def __init__(self, look: Look, host: QWidget, title: str) -> None:
        super().__init__(look, host, title, translate("Print", "Save as PDF"))
        look = self.look
        self.pages: Pages = ()
        """What is shown, on the paper that is chosen."""
        self._make_pages: Callable[[Paper], Pages] = lambda _paper: ()
        self._name, self._number = "", 0
        self.preview = PagePreview(look)
        paper = translate("Print", "Paper")
        names = {paper.name: paper.name for paper in PAPERS}
        self.papers = Segments(look, paper, names)
        self.papers.set_value(usual_paper().name)
        self.papers.chosen.connect(lambda _value: self._show())
        self.print = Button(look, translate("Print", "Print"), self.print_clicked.emit)
        self.close_button = Button(look, translate("Print", "Close"), self.close_overlay)
        self._turning = QWidget()
        self.before = Link(look, translate("Print", "Page before"), lambda: self._turn(-1))
        self.after = Link(look, translate("Print", "Next page"), lambda: self._turn(1))
        self._place = look.label("", Type.SMALL, "dim")
        turning = look.space(QHBoxLayout(self._turning), 12)
        turning.addWidget(self.before)
        turning.addWidget(self._place, 1, Qt.AlignmentFlag.AlignCenter)
        turning.addWidget(self.after)
        self._hint = look.label("", Type.SMALL, "dim", wraps=True)
        look.space(self.text, 14)
        self.text.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignHCenter)
        self.text.addWidget(self._turning)
        self.text.addWidget(Field(look, paper, self.papers))
        self.text.addWidget(self._hint)
        look.space(self.buttons, 12)
        self.buttons.insertWidget(0, self.close_button)
        self.buttons.insertWidget(2, self.print)

    @property
    def paper(self) -> Paper:
        """What it is to be printed on."""
        return next(paper for paper in PAPERS if paper.name == self.papers.value)

    def show_pages(
        self, make_pages: Callable[[Paper], Pages], name: str, *, has_printer: bool
    ) -> None:
        """Show what is to be printed, from its first page, and open if it is not open yet.

        Args:
            make_pages: Lays it out on a kind of paper.
            name: What it is, for screen readers.
            has_printer: Whether it can be printed.
        """
        self._make_pages, self._name, self._number = make_pages, name, 0
        self._hint.setText(
            "" if has_printer else translate("Print", "No printer is set up on this computer.")
        )
        self._hint.setVisible(not has_printer)
        self.print.setVisible(has_printer)
        self._show()
        if not self.isVisible():
            self.open()

    def fit(self) -> None:
        """Make all buttons equally high."""
        for button in (self.print, self.close_button):
            button.setMinimumHeight(self.look.px(44))
        super().fit()

    def _turn(self, by: int) -> None:
        self._number += by
        self._show()

    def _show(self) -> None:
        self.pages = self._make_pages(self.paper)
        if not self.pages:
            return
        count = len(self.pages)
        self._number = min(self._number, count - 1)
        text = translate("Print", "Page {number} of {count}")
        place = text.format(number=self._number + 1, count=count)
        self._place.setText(place)
        self._turning.setVisible(count > 1)
        self.before.setEnabled(self._number > 0)
        self.after.setEnabled(self._number < count - 1)
        name = f"{self._name} · {place}" if count > 1 else self._name
        self.preview.show_page(self.pages[self._number], name)
        self.fit()

    def _on_button(self) -> None:
        self.save_clicked.emit()
