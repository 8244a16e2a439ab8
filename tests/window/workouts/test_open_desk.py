"""Opening files that somebody has been given."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.program import Program
from lowback_timer.window.services.requests import OpenFile
from lowback_timer.window.workouts.open_sheet import OpenSheet
from tests.library.writing.samples import BY_HAND
from tests.opening import Open
from tests.window.stage import settle

NEWER_QT_HAS_OTHERS = pytest.mark.filterwarnings("ignore:Function. 'QD:DeprecationWarning")
"""From 6.12 on, an event of dragging is made with points that are no whole pixels as well."""


@pytest.fixture
def given(tmp_path: Path) -> Path:
    path = tmp_path / "given" / "theirs.yaml"
    path.parent.mkdir()
    path.write_text(BY_HAND, "utf-8")
    return path


def sheet_of(program: Program) -> OpenSheet:
    return program.navigation.workouts.open_desk.sheet


def has_workout(program: Program) -> bool:
    return "mornings" in program.services.library.current.workouts


def test_a_file_on_the_command_line_is_shown_and_kept(
    open_with: Open, given: Path, tmp_path: Path
) -> None:
    # GIVEN a window that was opened with a file
    program = open_with(file=given)
    sheet = sheet_of(program)
    assert sheet.isVisible()
    assert sheet.summary.text() == "In theirs.yaml: 2 workouts."
    assert sheet.lines.text().startswith("Mornings · ")
    assert not has_workout(program)

    # WHEN the person keeps it
    sheet.button.click()
    settle()

    # THEN it lies in their folder as it was, and the list shows it
    assert (tmp_path / "workouts" / "theirs.yaml").read_text("utf-8") == BY_HAND
    assert has_workout(program)
    assert not sheet.isVisible()
    assert program.navigation.workouts.page.listing.isVisible()
    assert program.window.notices.text.text().startswith("Kept as theirs.yaml")


def test_only_for_now(open_with: Open, given: Path, tmp_path: Path) -> None:
    program = open_with(file=given)
    sheet_of(program).for_now.click()
    settle()
    assert has_workout(program)
    assert not (tmp_path / "workouts").exists()


def test_whoever_cancels_has_nothing_more(open_with: Open, given: Path) -> None:
    program = open_with(file=given)
    sheet_of(program).cancel.click()
    assert not has_workout(program)


def test_mistakes_are_shown_with_their_lines(open_with: Open, given: Path) -> None:
    given.write_text(BY_HAND.replace("level: beginner", "levle: beginner"), "utf-8")
    program = open_with(file=given)
    sheet = sheet_of(program)
    assert sheet.summary.text() == ("1 mistake in theirs.yaml; nothing of it is taken in.")
    assert sheet.lines.text() == "Line 11: unknown key `levle`; did you mean `level`?"
    assert not sheet.button.isVisible()
    assert sheet.cancel.text() == "Close"


def test_a_zip_that_is_none_is_told(open_with: Open, tmp_path: Path) -> None:
    path = tmp_path / "given.zip"
    path.write_bytes(b"PK")
    program = open_with(file=path)
    assert program.window.notices.text.text() == (
        "This zip file is damaged; nothing of it is taken in."
    )


@NEWER_QT_HAS_OTHERS
def test_a_file_can_be_dragged_onto_the_window(qtbot: QtBot, open_with: Open, given: Path) -> None:
    program = open_with()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(given))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPointF(400, 300).toPoint(), copy, data, left, none)
    QApplication.sendEvent(program.window, entering)
    assert entering.isAccepted()
    drop = QDropEvent(QPointF(400, 300), copy, data, left, none)
    with qtbot.waitSignal(program.window.file_dropped, timeout=2_000):
        QApplication.sendEvent(program.window, drop)
    assert sheet_of(program).isVisible()


@NEWER_QT_HAS_OTHERS
def test_what_is_no_single_file_cannot_be_dropped(open_with: Open, given: Path) -> None:
    program = open_with()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(given.parent))])
    entering = QDragEnterEvent(
        QPointF(400, 300).toPoint(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering.ignore()
    QApplication.sendEvent(program.window, entering)
    assert not entering.isAccepted()


def test_nothing_lies_over_a_session(open_with: Open, given: Path) -> None:
    program = open_with()
    program.navigation.today.start("between-meetings", Counting.PACED)
    settle()
    program.navigation.go(OpenFile(given))
    assert "when the workout is over" in program.window.notices.text.text()
    assert program.navigation.is_session_on
