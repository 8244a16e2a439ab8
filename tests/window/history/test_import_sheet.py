"""What a person sees of a file before anything of it is taken in."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from lowback_timer.exchange.found import Found, Problems
from lowback_timer.store.log.copies import Instant, LogCopy
from lowback_timer.store.log.copying import Changes
from lowback_timer.window.history.import_sheet import ImportSheet
from lowback_timer.window.look.look import Look
from tests.exchange.test_own_files import LOG
from tests.window.stage import settle

ONE = LogCopy(LOG.sessions[:1])


@pytest.fixture
def sheet(host: QWidget, look: Look) -> ImportSheet:
    return ImportSheet(look, host)


def test_what_there_is_to_take_in_is_told_in_numbers(sheet: ImportSheet) -> None:
    later = replace(LOG.sessions[1], started=Instant(LOG.sessions[1].started.ms + 10**9, 60))
    copy = LogCopy((LOG.sessions[0], later))
    changes = Changes(copy.sessions[:1], copy.sessions[1:], ("x",), known=3, stay_deleted=2)

    sheet.show_found(Found("Hevy", copy, Problems()), changes)

    assert sheet.summary.text() == "Hevy: 2 sessions with 4 sets, 03/03/2026 to 15/03/2026."
    assert sheet.changes.lines.text().splitlines() == [
        "1 session will be added",
        "1 session changed since",
        "3 sessions there already",
        "1 session deleted there, and so here",
        "2 sessions deleted here, and stay so",
    ]
    assert sheet.button.isVisible()
    assert sheet.cancel.text() == "Cancel"
    for block in (sheet.matched, sheet.others, sheet.problems, sheet.pounds):
        assert block.isHidden()


def test_one_day_is_named_once(sheet: ImportSheet) -> None:
    sheet.show_found(Found("Hevy", ONE, Problems()), Changes(ONE.sessions))

    assert sheet.summary.text() == "Hevy: 1 session with 2 sets, 03/03/2026."


def test_where_nothing_is_new_there_is_only_to_close_it(sheet: ImportSheet) -> None:
    sheet.show_found(Found("Hevy", ONE, Problems()), Changes(known=1))

    assert sheet.button.isHidden()
    assert sheet.cancel.text() == "Close"
    assert sheet.changes.lines.text().endswith("Nothing is new, so there is nothing to take in.")


def test_to_close_it_is_to_call_it_off(sheet: ImportSheet) -> None:
    closed: list[bool] = []
    taken: list[bool] = []
    sheet.closed.connect(lambda: closed.append(True))
    sheet.taken.connect(lambda: taken.append(True))
    sheet.show_progress("Reading…")
    assert sheet.accessibleDescription() == "Reading…"

    QTest.keyClick(sheet.cancel, Qt.Key.Key_Escape)

    assert (closed, taken) == ([True], [])


def test_what_was_shown_before_is_gone(sheet: ImportSheet) -> None:
    problems = Problems()
    problems.left_out(3, "It is odd.")
    found = Found("Hevy", ONE, problems, {"Plank": "front-plank"}, ("Curl",), asks_for_unit=True)
    sheet.show_found(found, Changes(ONE.sessions))
    assert sheet.problems.lines.text() == "Line 3: It is odd."
    assert not sheet.pounds.isHidden()

    sheet.show_failure("It cannot be read.")

    assert sheet.summary.text() == "It cannot be read."
    for part in (sheet.changes, sheet.matched, sheet.others, sheet.problems, sheet.pounds):
        assert part.isHidden()


def test_nothing_is_cut_off_with_large_texts(sheet: ImportSheet, host: QWidget, look: Look) -> None:
    look.set_text_scale(2)
    host.resize(1024, 640)
    problems = Problems()
    for line in range(100):
        problems.left_out(line, "There is no date; it is left out.")

    sheet.show_found(Found("Hevy", ONE, problems), Changes(ONE.sessions))

    settle()
    corner = sheet.button.mapTo(sheet, sheet.button.rect().bottomRight())
    assert sheet.rect().contains(corner)
