"""Pages one after the other, as they will be printed."""

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.services.printing.paper_sheet import PaperSheet
from lowback_timer.window.services.printing.pdf import Paper, size_of
from lowback_timer.window.workouts.printing.page import PrintedPage
from tests.window.stage import settle, show
from tests.window.workouts.printing.papers import make_contents


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> PaperSheet:
    host = QWidget()
    show(qtbot, host, 1000, 800)
    return PaperSheet(look, host, "A report")


def two_pages(paper: Paper) -> tuple[PrintedPage, ...]:
    """Two pages; of Letter only one, as if more had room there."""
    count = 1 if paper is Paper.Letter else 2
    return tuple(PrintedPage(make_contents(), QSizeF(size_of(paper))) for _ in range(count))


def test_pages_can_be_turned(sheet: PaperSheet) -> None:
    sheet.papers.set_value("A4")
    sheet.show_pages(two_pages, "Report", has_printer=False)
    settle()

    assert (sheet.before.isEnabled(), sheet.after.isEnabled()) == (False, True)
    assert sheet.preview.accessibleName() == "Report · Page 1 of 2"
    sheet.after.click()
    assert (sheet.before.isEnabled(), sheet.after.isEnabled()) == (True, False)
    assert sheet.preview.accessibleName() == "Report · Page 2 of 2"
    sheet.before.click()
    assert sheet.preview.accessibleName() == "Report · Page 1 of 2"


def test_other_paper_may_need_fewer(sheet: PaperSheet) -> None:
    sheet.papers.set_value("A4")
    sheet.show_pages(two_pages, "Report", has_printer=False)
    sheet.after.click()

    sheet.papers.segments["Letter"].click()

    assert len(sheet.pages) == 1
    assert sheet.preview.accessibleName() == "Report"
    assert not sheet.after.isVisible()
