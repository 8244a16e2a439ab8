"""Puts the page into a PDF, or onto a printer."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtPrintSupport import QPrinter

from lowback_timer.core.adjusting.adjusted import AdjustedWorkout
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.library.loader import load_all
from lowback_timer.library.model import Library
from lowback_timer.resources import exercises_file, images_dir
from lowback_timer.window.services.printing.pdf import (
    PAPERS,
    Paper,
    pdf_of,
    print_on,
    size_of,
    usual_paper,
    write_pdf,
)
from lowback_timer.window.workouts.printing.contents import Contents, contents_of
from lowback_timer.window.workouts.printing.page import PrintedPage
from tests.window.workouts.printing.papers import make_contents

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def library() -> Library:
    return load_all(exercises_file(), (), images=images_dir()).library


def pages_of(contents: Contents | None = None, paper: Paper = Paper.A4) -> tuple[PrintedPage]:
    """The page of a short workout, or of another."""
    return (PrintedPage(contents or make_contents(), size_of(paper)),)


def only_page_of(pdf: bytes) -> PageObject:
    """The one page of a PDF, as another program sees it."""
    (page,) = PdfReader(BytesIO(pdf), strict=True).pages
    return page


@pytest.mark.parametrize("paper", PAPERS)
def test_every_workout_is_one_page_with_text_that_can_be_selected(
    library: Library, paper: Paper
) -> None:
    for workout in library.workouts.values():
        adjusted = AdjustedWorkout.as_written(workout)
        contents = contents_of(adjusted, Preparation(), library)

        page = only_page_of(pdf_of(contents.name, pages_of(contents, paper), paper))

        assert (page.mediabox.width, page.mediabox.height) == pytest.approx(
            (size_of(paper).width(), size_of(paper).height()), abs=1
        )
        text = page.extract_text()
        # Broken lines and ligatures are what a reader of PDFs makes of them.
        first = workout.exercises[0].name.split()[0]
        assert first in text, workout.id


def test_a_workout_without_end_is_one_page_too() -> None:
    assert only_page_of(pdf_of("", pages_of(make_contents(150, sets=20)), Paper.A4))


def test_it_is_written_as_a_whole(tmp_path: Path) -> None:
    file = tmp_path / "short.pdf"
    file.write_bytes(b"before")

    write_pdf(file, "Short", pages_of(), Paper.A4)

    assert file.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [file]


def test_where_nothing_can_be_written_everything_stays_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "short.pdf"
    folder.mkdir()

    with pytest.raises(OSError, match=r".+"):
        write_pdf(folder, "Short", pages_of(), Paper.A4)

    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize(
    ("locale", "paper"),
    [("de_DE", Paper.A4), ("en_GB", Paper.A4), ("en_US", Paper.Letter), ("es_MX", Paper.Letter)],
)
def test_the_paper_is_the_usual_one(
    monkeypatch: pytest.MonkeyPatch, locale: str, paper: Paper
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(locale))

    assert usual_paper() is paper


def test_a_printer_gets_the_same_page(tmp_path: Path) -> None:
    file = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))

    assert print_on(printer, pages_of(paper=Paper.Letter), Paper.Letter)

    page = only_page_of(file.read_bytes())
    assert page.mediabox.width == pytest.approx(612, abs=1)


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_told(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))

    assert not print_on(printer, pages_of(), Paper.A4)
