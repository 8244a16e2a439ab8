"""Puts pages where a person wants them: asks for a file or a printer, and says what came of it."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from lowback_timer.window.look.words import translate
from lowback_timer.window.services.printing.paper_sheet import Pages
from lowback_timer.window.services.printing.pdf import Paper, print_on, write_pdf
from lowback_timer.window.services.services import Services
from lowback_timer.window.services.usual_folder import usual_folder

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
"""What no system, or not every one, allows in the name of a file."""


def save_pdf(services: Services, title: str, pages: Pages, paper: Paper) -> bool:
    """Ask for a file, and write a PDF into it; tell whether it has been written."""
    proposed = usual_folder() / f"{file_name(title)}.pdf"
    chosen, _ = QFileDialog.getSaveFileName(
        services.host,
        translate("Print", "Save as PDF"),
        str(proposed),
        translate("Print", "PDF files (*.pdf)"),
    )
    if not chosen:
        return False
    path = Path(chosen)
    if not path.suffix:
        path = path.with_name(f"{path.name}.pdf")
    try:
        write_pdf(path, title, pages, paper)
    except OSError as error:
        text = translate("Print", "{file} cannot be written there ({reason}).")
        services.notify(text.format(file=path.name, reason=error.strerror or str(error)))
        return False
    services.notify(translate("Print", "Saved as {file}.").format(file=path.name))
    return True


def print_pages(services: Services, title: str, pages: Pages, paper: Paper) -> bool:
    """Ask for a printer, and print; tell whether it has been printed."""
    from PySide6.QtPrintSupport import (  # noqa: PLC0415 - takes a moment to load
        QPrintDialog,
        QPrinter,
    )

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    if not QPrintDialog(printer, services.host).exec():
        return False
    if not print_on(printer, pages, paper):
        text = translate("Print", "The printer {name} takes nothing; save it as a PDF instead.")
        services.notify(text.format(name=printer.printerName()))
        return False
    return True


def file_name(title: str) -> str:
    """The title of something as the name of a file."""
    return " ".join(_NOT_IN_NAMES.sub(" ", title).split()).strip(" .") or "workout"


def has_printer() -> bool:
    """Whether a printer is set up on this computer."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - takes a moment to load

    return bool(QPrinterInfo.availablePrinterNames())
