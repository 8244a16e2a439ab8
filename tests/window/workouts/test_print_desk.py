"""Prints workouts."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.printing.putting import file_name
from lowback_timer.window.services.room import Room
from lowback_timer.window.workouts.print_desk import PrintDesk
from tests.doubles.services import make_services
from tests.window.stage import settle, show
from tests.window.workouts.making import make_adjuster


@pytest.fixture
def told() -> list[str]:
    """What the person was told."""
    return []


@pytest.fixture
def desk(
    qtbot: QtBot, look: Look, preferences: Preferences, log: BackgroundLog, told: list[str]
) -> PrintDesk:
    host = QWidget()
    show(qtbot, host, 1000, 800)
    services = make_services(host, look, preferences, log, notify=told.append)
    made = PrintDesk(services, Room(services))
    made.show_page(make_adjuster())
    settle()
    return made


def choose(monkeypatch: pytest.MonkeyPatch, path: str) -> list[str]:
    """Let a person choose a file; the list tells which was proposed."""
    proposed: list[str] = []

    def chosen(_parent: object, _title: str, default: str, _filter: str) -> tuple[str, str]:
        proposed.append(default)
        return path, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return proposed


def test_a_pdf_is_saved_where_the_person_wants_it(
    desk: PrintDesk, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = choose(monkeypatch, str(tmp_path / "mine"))

    desk.sheet.button.click()

    assert Path(proposed[0]).name == "A short workout.pdf"
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    assert told == ["Saved as mine.pdf."]
    assert not desk.sheet.isVisible()


def test_whoever_chooses_no_file_is_asked_on(
    desk: PrintDesk, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "")

    desk.save()

    assert told == []
    assert desk.sheet.isVisible()


def test_what_cannot_be_written_is_told_in_a_sentence(
    desk: PrintDesk, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, str(tmp_path / "nowhere" / "mine.pdf"))

    desk.save()

    assert told == ["mine.pdf cannot be written there (No such file or directory)."]
    assert desk.sheet.isVisible()


def print_to(monkeypatch: pytest.MonkeyPatch, file: Path, *, accepts: bool = True) -> None:
    """Let a person choose a printer, or none; it prints into a file."""

    class Dialog:
        def __init__(self, printer: QPrinter, _parent: QWidget) -> None:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(file))

        def exec(self) -> int:
            return int(accepts)

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog", Dialog)


def test_it_is_printed(
    desk: PrintDesk, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    print_to(monkeypatch, tmp_path / "printed.pdf")

    desk.print()

    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert told == []
    assert not desk.sheet.isVisible()


def test_whoever_chooses_no_printer_is_asked_on(
    desk: PrintDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    print_to(monkeypatch, tmp_path / "printed.pdf", accepts=False)

    desk.print()

    assert list(tmp_path.glob("*.pdf")) == []
    assert desk.sheet.isVisible()


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_told(
    desk: PrintDesk, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    print_to(monkeypatch, tmp_path / "nowhere" / "printed.pdf")

    desk.print()

    assert len(told) == 1
    assert told[0].endswith("takes nothing; save it as a PDF instead.")
    assert desk.sheet.isVisible()


@pytest.mark.parametrize("printers", [[], ["Laser"]])
def test_printing_is_offered_where_there_is_a_printer(
    desk: PrintDesk, monkeypatch: pytest.MonkeyPatch, printers: list[str]
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: printers)

    desk.show_page(make_adjuster())

    assert desk.sheet.print.isVisible() is bool(printers)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Beginner · floor only", "Beginner · floor only"),
        ("Back/legs: a mix?", "Back legs a mix"),
        ("...", "workout"),
    ],
)
def test_a_workout_is_called_so_that_every_system_can_keep_it(name: str, file: str) -> None:
    assert file_name(name) == file
