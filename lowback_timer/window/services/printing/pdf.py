"""Puts pages into a PDF, or onto a printer."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from lowback_timer.window.services.printing.style import UNITS_PER_INCH

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Paper = QPageSize.PageSizeId
PAPERS = (Paper.A4, Paper.Letter)

_Land = QLocale.Country
_WITH_LETTER = {
    _Land.UnitedStates,
    _Land.Canada,
    _Land.Mexico,
    _Land.PuertoRico,
    _Land.Guatemala,
    _Land.CostaRica,
    _Land.Panama,
    _Land.Colombia,
    _Land.Venezuela,
    _Land.Chile,
    _Land.Philippines,
}
"""Where printers hold Letter; everywhere else they hold A4."""


def usual_paper() -> Paper:
    """The paper that is usual where the person lives."""
    return Paper.Letter if QLocale.system().territory() in _WITH_LETTER else Paper.A4


def size_of(paper: Paper) -> QSizeF:
    """Its size, in points."""
    return QPageSize(paper).size(QPageSize.Unit.Point)


def layout_of(paper: Paper) -> QPageLayout:
    """A page without margins of the printer's own: the page has its own."""
    portrait = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(paper), portrait, QMarginsF())


class PaintedPage(Protocol):
    """One page."""

    @property
    def size(self) -> QSizeF:
        """How large it is, in units."""

    def paint(self, painter: QPainter) -> None:
        """Paint it, in units."""


def pdf_of(title: str, pages: Sequence[PaintedPage], paper: Paper) -> bytes:
    """A PDF with text that can be selected, and pictures of lines and not of dots."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setPageLayout(layout_of(paper))
    writer.setTitle(title)
    writer.setCreator("Lowback Timer")
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        page.paint(painter)
    painter.end()
    buffer.close()
    return bytes(data.data())


def write_pdf(path: Path, title: str, pages: Sequence[PaintedPage], paper: Paper) -> None:
    """Write the PDF, wholly or not at all.

    Raises:
        OSError: it cannot be written there; what was there before is as it was.
    """
    data = pdf_of(title, pages, paper)
    target = Path(os.path.realpath(path))
    draft = target.with_name(f".{target.name[:100]}.{os.getpid()}.new")
    try:
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def print_on(printer: QPrinter, pages: Sequence[PaintedPage], paper: Paper) -> bool:
    """Print the pages; False when the printer takes none."""
    printer.setPageLayout(layout_of(paper))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.resolution() / UNITS_PER_INCH
    painter.scale(scale, scale)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        page.paint(painter)
    return painter.end()
