"""Prints workouts: asks where to, does it, and says what came of it."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from lowback_timer.window.look.words import translate
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.print_sheet import PrintSheet
from lowback_timer.window.workouts.printing.contents import Contents, contents_of
from lowback_timer.window.workouts.printing.pdf import print_on, write_pdf

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
"""What no system, or not every one, allows in the name of a file."""


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
        self.sheet.show_contents(self._contents, has_printer=_has_printer())

    def save(self) -> None:
        """Ask for a file, and write a PDF into it."""
        if self._contents is None:
            return
        proposed = _documents() / f"{file_name(self._contents.name)}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(
            self._services.host,
            translate("Print", "Save as PDF"),
            str(proposed),
            translate("Print", "PDF files (*.pdf)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        if not path.suffix:
            path = path.with_name(f"{path.name}.pdf")
        try:
            write_pdf(path, self._contents, self.sheet.paper)
        except OSError as error:
            text = translate("Print", "{file} cannot be written there ({reason}).")
            self._services.notify(text.format(file=path.name, reason=error.strerror or str(error)))
            return
        self.sheet.close_overlay()
        self._services.notify(translate("Print", "Saved as {file}.").format(file=path.name))

    def print(self) -> None:
        """Ask for a printer, and print."""
        from PySide6.QtPrintSupport import (  # noqa: PLC0415 - takes a moment to load
            QPrintDialog,
            QPrinter,
        )

        if self._contents is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._contents.name)
        if not QPrintDialog(printer, self._services.host).exec():
            return
        if print_on(printer, self._contents, self.sheet.paper):
            self.sheet.close_overlay()
        else:
            text = translate("Print", "The printer {name} takes nothing; save it as a PDF instead.")
            self._services.notify(text.format(name=printer.printerName()))


def file_name(name: str) -> str:
    """The name of a workout as one of a file."""
    return " ".join(_NOT_IN_NAMES.sub(" ", name).split()).strip(" .") or "workout"


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place))
    return documents if documents.is_dir() else Path.home()


def _has_printer() -> bool:
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - takes a moment to load

    return bool(QPrinterInfo.availablePrinterNames())
