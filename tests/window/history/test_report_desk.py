"""The report in the room, from the log to the file."""

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.history.periods import ALL
from lowback_timer.window.history.report_sheet import ReportSheet
from lowback_timer.window.history.room import HistoryRoom
from tests.window.history.conftest import train
from tests.window.history.samples import EVENING

WEEK = timedelta(weeks=1)


@pytest.fixture
def sheet(room: HistoryRoom, log: BackgroundLog) -> ReportSheet:
    """The sheet, over what was done half a year ago, five weeks ago, and last week."""
    for weeks, held in ((26, 20), (5, 25), (1, 30)):
        train(log, EVENING - weeks * WEEK, held, held)
    room.open()
    room.page.report.click()
    return room.reports.sheet


def text_of(file: Path) -> str:
    """What stands in a PDF."""
    pages = PdfReader(BytesIO(file.read_bytes()), strict=True).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_it_is_shown_on_three_months_and_on_any_time_that_is_chosen(sheet: ReportSheet) -> None:
    assert sheet.isVisible()
    assert "2 sessions" in sheet.preview.accessibleName()

    sheet.span.segments[ALL].click()

    assert "3 sessions" in sheet.preview.accessibleName()


def test_it_is_saved_as_a_pdf(
    sheet: ReportSheet,
    room: HistoryRoom,
    log: BackgroundLog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    object.__setattr__(room.services, "notify", told.append)
    file = tmp_path / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))

    sheet.button.click()

    assert not sheet.isVisible()
    assert told == ["Saved as report.pdf."]
    text = text_of(file)
    assert "Bridge" in text
    assert "2 × 25 s 2 × 30 s" in text


def test_an_empty_history_offers_no_report(room: HistoryRoom) -> None:
    room.open()

    assert room.page.report.isHidden()
