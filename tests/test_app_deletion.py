"""A person has everything deleted, and the program goes on with an empty log."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import LanguageChoice
from lowback_timer.program import Program
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.requests import ShowHistory, ShowSettings
from tests.opening import Open, keep
from tests.store.samples import TALLY, a_record, begin


def logged(folder: Path) -> None:
    """A log with a session of yesterday, and copies of it."""
    with closing(WorkoutLog(folder / "workouts.db")) as log:
        log.open()
        yesterday = datetime.now(UTC) - timedelta(days=1)
        log.add_sets(begin(log, yesterday, "beginner-floor"), [a_record()], yesterday, TALLY)
    for name in ("workouts.v2.db", "workouts.damaged.db", "workouts.before-import.db"):
        (folder / name).write_bytes(b"what was done")
    (folder / "workouts").mkdir()
    (folder / "workouts" / "mine.yaml").write_text("format: 1\n")


def delete(qtbot: QtBot, program: Program, *, more: bool) -> None:
    program.navigation.go(ShowSettings())
    room = program.navigation.settings
    room.page.about.delete.click()
    question = room.deletion.question
    assert question.isVisible()
    assert program.window.focusWidget() is question.no
    if more:
        question.more.click()
    question.yes.click()
    qtbot.waitUntil(program.window.notices.isVisible)


def test_the_log_is_gone_and_the_history_empty(
    qtbot: QtBot, open_with: Open, tmp_path: Path
) -> None:
    logged(tmp_path)
    program = open_with()

    delete(qtbot, program, more=False)

    assert not list(tmp_path.glob("workouts.*.db"))
    assert (tmp_path / "workouts" / "mine.yaml").exists()
    program.navigation.go(ShowHistory())
    history = program.navigation.history.page
    qtbot.waitUntil(lambda: history.day.note.text().startswith("Nothing here yet."))


def test_settings_and_own_workouts_go_when_they_are_chosen(
    qtbot: QtBot, open_with: Open, tmp_path: Path
) -> None:
    logged(tmp_path)
    keep(tmp_path, language="de", text_size_percent=150)
    program = open_with()

    delete(qtbot, program, more=True)

    assert program.services.preferences.current.text_size_percent == Settings().text_size_percent
    assert program.services.preferences.current.language is LanguageChoice.SYSTEM
    assert not (tmp_path / "workouts").exists()


def test_the_careful_answer_deletes_nothing(qtbot: QtBot, open_with: Open, tmp_path: Path) -> None:
    logged(tmp_path)
    program = open_with()
    program.navigation.go(ShowSettings())
    room = program.navigation.settings
    room.page.about.delete.click()

    QTest.keyClick(room.deletion.question.no, Qt.Key.Key_Return)

    assert program.services.log.flush(10)
    assert len(list(tmp_path.glob("workouts*.db"))) == 4
