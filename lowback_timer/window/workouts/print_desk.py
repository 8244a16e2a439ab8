"""Prints workouts."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject

from lowback_timer.window.services.printing.putting import has_printer, print_pages, save_pdf
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.print_sheet import PrintSheet
from lowback_timer.window.workouts.printing.contents import Contents, contents_of


class PrintDesk(QObject):
    """Puts a workout as it is today on one page."""

    def __init__(self, services: Services, room: Room) -> None:
        super().__init__(room)
        self._services = services
        self._room = room
        self._contents: Contents | None = None

    @cached_property
    def sheet(self) -> PrintSheet:
        """Shows the page, and asks what is to become of it."""
        sheet = PrintSheet(self._services.look, self._services.host)
        sheet.save_clicked.connect(self.save)
        sheet.print_clicked.connect(self.print)
        self._room.cover(sheet)
        return sheet

    def show_page(self, adjuster: Adjuster) -> None:
        """Show what a workout looks like on paper."""
        library = self._services.library.current
        self._contents = contents_of(adjuster.shown, adjuster.preparation, library)
        self.sheet.show_contents(self._contents, has_printer=has_printer())

    def save(self) -> None:
        """Ask for a file, and write a PDF into it."""
        if self._contents is not None and save_pdf(
            self._services, self._contents.name, self.sheet.pages, self.sheet.paper
        ):
            self.sheet.close_overlay()

    def print(self) -> None:
        """Ask for a printer, and print."""
        if self._contents is not None and print_pages(
            self._services, self._contents.name, self.sheet.pages, self.sheet.paper
        ):
            self.sheet.close_overlay()
