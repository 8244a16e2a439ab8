"""What was done reaches the log, whatever happens to the window and to the log."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting, LanguageChoice
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.library.model import Library
from lowback_timer.program import Program
from lowback_timer.store.log import database
from lowback_timer.store.log.writing import LoggedSession, WorkoutLog
from lowback_timer.store.settings.fields import Settings
from tests.opening import Open


@pytest.fixture
def program(open_with: Open, monkeypatch: pytest.MonkeyPatch) -> Program:
    """The whole program, on its first page. Nobody waits for a lock."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0)
    return open_with(speed=300)


@pytest.fixture
def lock(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Another program that can hold the log."""
    with closing(sqlite3.connect(tmp_path / "workouts.db", isolation_level=None)) as other:
        yield other


def train(qtbot: QtBot, program: Program) -> None:
    """Do a set or two of a workout, and leave it."""
    program.navigation.today.start("beginner-floor", Counting.PACED)
    driver = program.navigation.session.driver
    assert driver is not None
    # At once when a set is done: on a busy machine the whole workout may be over soon after.
    with qtbot.waitSignal(
        driver.happened, check_params_cb=lambda _events: bool(driver.session.records)
    ):
        pass
    program.navigation.abandon()


def without_warm_ups(library: Library) -> Library:
    workouts = {
        key: replace(
            each, sections=tuple(part for part in each.sections if part.kind is SectionKind.MAIN)
        )
        for key, each in library.workouts.items()
        if any(part.kind is SectionKind.MAIN for part in each.sections)
    }
    return replace(library, workouts=workouts)


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


def test_the_first_page_knows_what_was_done_just_now(qtbot: QtBot, program: Program) -> None:
    # GIVEN a workout without a warm-up, of which a set was done
    program.services.library.current = without_warm_ups(program.services.library.current)
    train(qtbot, program)

    program.navigation.result.page.closed.emit()

    page = program.navigation.today.page
    assert page.isVisible()
    qtbot.waitUntil(lambda: "1 of 2 this week" in page.week.accessibleName())
    qtbot.waitUntil(lambda: program.services.preferences.current.suggestion != "beginner-floor")


def test_an_end_that_was_a_mistake_is_taken_back_on_the_page_of_the_result(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    # GIVEN a workout that was left
    train(qtbot, program)
    session = program.navigation.session
    assert not program.navigation.is_session_on

    # WHEN it is to go on after all
    program.navigation.result.page.back.click()

    # THEN it does, and is one session in the log
    assert program.navigation.is_session_on
    assert session.page.isVisible()
    program.navigation.abandon()
    assert program.window.close()
    assert len(logged(tmp_path)) == 1


def test_another_language_costs_no_set(
    qtbot: QtBot, program: Program, tmp_path: Path, lock: sqlite3.Connection
) -> None:
    # GIVEN a workout that could not be logged yet
    lock.execute("BEGIN EXCLUSIVE")
    train(qtbot, program)

    # WHEN every page is built anew, and the log is free again
    program.services.preferences.set(Settings.language, LanguageChoice.SPANISH)
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
    question = program.closing.loss_question
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

    assert program.closing.loss_question is not None
    program.closing.loss_question.yes.click()

    qtbot.waitUntil(lambda: not program.window.isVisible())
