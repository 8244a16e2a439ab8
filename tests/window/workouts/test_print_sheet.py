"""Shows a workout as it will be printed."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.services.printing.pdf import Paper, usual_paper
from lowback_timer.window.workouts.print_sheet import PrintSheet
from tests.window.stage import settle, show
from tests.window.workouts.printing.papers import make_contents


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> PrintSheet:
    host = QWidget()
    show(qtbot, host, 1000, 800)
    return PrintSheet(look, host)


def test_a_pdf_can_always_be_saved(qtbot: QtBot, sheet: PrintSheet) -> None:
    sheet.show_contents(make_contents(), has_printer=False)
    settle()

    assert QApplication.focusWidget() is sheet.button
    assert not sheet.print.isVisible()
    with qtbot.waitSignal(sheet.save_clicked, timeout=0):
        sheet.button.click()
    assert sheet.isVisible()


def test_with_a_printer_it_can_be_printed(qtbot: QtBot, sheet: PrintSheet) -> None:
    sheet.show_contents(make_contents(), has_printer=True)

    with qtbot.waitSignal(sheet.print_clicked, timeout=0):
        sheet.print.click()


def test_the_paper_is_chosen_and_seen(sheet: PrintSheet) -> None:
    sheet.show_contents(make_contents(), has_printer=False)
    assert sheet.paper is usual_paper()
    shapes = set()
    for paper in (Paper.A4, Paper.Letter):
        sheet.papers.segments[paper.name].click()
        settle()
        assert sheet.paper is paper
        shapes.add(round(sheet.preview.width() / sheet.preview.height(), 2))

    assert shapes == {0.71, 0.77}
    assert sheet.preview.accessibleName() == "Page: Short"


def test_it_closes_without_anything_done(qtbot: QtBot, sheet: PrintSheet) -> None:
    sheet.show_contents(make_contents(), has_printer=False)

    with qtbot.assertNotEmitted(sheet.save_clicked):
        sheet.close_button.click()

    assert not sheet.isVisible()
