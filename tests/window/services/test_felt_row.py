"""Four answers to how the last set was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.records import records_of
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.felt_row import FeltRow
from lowback_timer.window.services.felt_words import done_text
from tests.fakes import make_dose, make_reps, make_timeline
from tests.window.stage import show


@pytest.fixture
def row(qtbot: QtBot, look: Look) -> FeltRow:
    row = FeltRow(look)
    show(qtbot, row, 560, 90)
    return row


def test_it_asks_about_what_was_done(row: FeltRow) -> None:
    row.show_felt(None, "12 reps")

    assert row.question == "Last set: 12 reps · how was it?"
    assert [chip.text() for chip in row.chips.values()] == [
        "Too easy",
        "Just right",
        "Too hard",
        "It hurt",
    ]


def test_a_click_says_so_once_and_takes_no_focus(qtbot: QtBot, row: FeltRow) -> None:
    said: list[Felt] = []
    row.chosen.connect(said.append)

    for _ in range(2):
        QTest.mouseClick(row.chips[Felt.TOO_HARD], Qt.MouseButton.LeftButton)

    assert said == [Felt.TOO_HARD]
    assert not row.chips[Felt.TOO_HARD].hasFocus()


def test_what_is_shown_from_outside_is_silent_and_can_be_nothing(row: FeltRow) -> None:
    said: list[Felt] = []
    row.chosen.connect(said.append)

    row.show_felt(Felt.RIGHT, "12 reps")
    assert row.chips[Felt.RIGHT].isChecked()
    row.show_felt(None, "10 reps")

    assert not any(chip.isChecked() for chip in row.chips.values())
    assert said == []


def test_a_screen_reader_hears_the_key(row: FeltRow) -> None:
    assert row.accessibleName() == "How was the last set?"
    assert [chip.accessibleDescription() for chip in row.chips.values()] == [
        "Key 1",
        "Key 2",
        "Key 3",
        "Key 4",
    ]


def test_each_side_is_told_in_its_own_number() -> None:
    timeline = make_timeline(make_dose(make_reps(5), sides=Sides.EACH))
    left, right = (step for step in timeline.steps if step.kind.is_work)
    records = (*records_of(left, 2, skipped=False), *records_of(right, 1, skipped=False))

    assert done_text(records) == "2 reps · 1 rep"
