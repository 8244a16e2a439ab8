"""What was done reaches the log, whatever happens to the window and to the log."""

import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer.app import Opening
from lowback_timer.core.choices import Counting, LanguageChoice
from lowback_timer.core.session.reading import State
from lowback_timer.core.text import english, use_translator
from lowback_timer.options import WindowOptions
from lowback_timer.program import Program
from lowback_timer.store.log import database
from lowback_timer.store.log.writing import LoggedSession, WorkoutLog
from lowback_timer.store.settings.fields import Settings


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Leave the test run as it was. Nobody waits for a lock."""
    locale, sheet, palette = QLocale(), qapp.styleSheet(), qapp.palette()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(database, "BUSY_SECONDS", 0)
    yield
    QLocale.setDefault(locale)
    use_translator(english)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The whole program, on its home page, without sound or voice."""
    kept = {"player": "silent", "voice": "off", "safety_acknowledged": True}
    (tmp_path / "settings.json").write_text(json.dumps(kept), encoding="utf-8")
    opening = Opening(qapp, WindowOptions(data_dir=tmp_path, speed=1_000))
    qtbot.addWidget(opening.window)
    with qtbot.waitSignal(opening.window.ready):
        opening.window.show()
    program = opening.program
    assert program is not None
    yield program
    program.window.close()
    program._translation.choose("en")


@pytest.fixture
def lock(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Another program that can hold the log."""
    with closing(sqlite3.connect(tmp_path / "workouts.db", isolation_level=None)) as other:
        yield other


def train(qtbot: QtBot, program: Program) -> None:
    """Do a set or two of a workout, and leave it."""
    program.start_workout("beginner-floor", Counting.PACED)
    driver = program.stage.driver
    assert driver is not None
    qtbot.waitUntil(lambda: bool(driver.session.records))
    program.stage.abandon()


def logged(tmp_path: Path) -> tuple[LoggedSession, ...]:
    with closing(WorkoutLog(tmp_path / "workouts.db")) as log:
        log.open()
        return log.sessions(10)


def test_a_workout_is_in_the_log_when_the_window_has_closed(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    train(qtbot, program)

    assert program.window.close()

    (session,) = logged(tmp_path)
    assert (session.workout_id, session.state) == ("beginner-floor", State.ABANDONED)


def test_a_card_says_when_its_workout_was_last_done(qtbot: QtBot, program: Program) -> None:
    train(qtbot, program)
    program.finished_page.closed.emit()

    card = program.home.workouts.cards["beginner-floor"]
    qtbot.waitUntil(lambda: "last done today" in card.accessibleDescription())


def test_another_language_costs_no_set(
    qtbot: QtBot, program: Program, tmp_path: Path, lock: sqlite3.Connection
) -> None:
    # GIVEN a workout that could not be logged yet
    lock.execute("BEGIN EXCLUSIVE")
    train(qtbot, program)

    # WHEN every page is built anew, and the log is free again
    program.preferences.set(Settings.language, LanguageChoice.SPANISH)
    lock.execute("ROLLBACK")
    assert program.window.close()

    # THEN the workout is in it
    (session,) = logged(tmp_path)
    assert session.state is State.ABANDONED


def test_closing_asks_before_sets_are_given_up(
    qtbot: QtBot, program: Program, tmp_path: Path, lock: sqlite3.Connection
) -> None:
    lock.execute("BEGIN EXCLUSIVE")
    train(qtbot, program)

    assert not program.window.close()
    question = program._loss_question
    assert question is not None
    assert question.isVisible()

    # WHEN one stays, and the log is free again, THEN the window closes and all is there
    question.no.click()
    lock.execute("ROLLBACK")
    assert program.window.close()
    assert len(logged(tmp_path)) == 1


def test_sets_can_be_given_up(qtbot: QtBot, program: Program, lock: sqlite3.Connection) -> None:
    lock.execute("BEGIN EXCLUSIVE")
    train(qtbot, program)
    assert not program.window.close()

    assert program._loss_question is not None
    program._loss_question.yes.click()

    qtbot.waitUntil(lambda: not program.window.isVisible())
