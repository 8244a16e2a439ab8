"""The first page in the whole program: one key, the next start, and the ways from there."""

from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.summary import Tally
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.services.requests import ShowToday
from tests.doubles.player import RecordingPlayer
from tests.fakes import make_exercise
from tests.opening import Open, keep
from tests.store.samples import a_record


def train(folder: Path, workout_id: str, days_ago: int) -> None:
    """Log a set of bridges in a workout, some days ago."""
    record = a_record()
    bridge = replace(record, step=replace(record.step, exercise=make_exercise("Bridge")))
    at = datetime.now().astimezone() - timedelta(days=days_ago)
    with closing(WorkoutLog(folder / "workouts.db")) as log:
        log.open()
        session = log.begin_session(workout_id, workout_id, at, 900_000, 3)
        log.add_sets(session, [bridge], at, Tally(3, 1, 0))


def test_one_key_leads_from_the_first_window_to_the_first_beep(
    qtbot: QtBot, open_with: Open
) -> None:
    program = open_with(speed=60)
    player = program.services.loudspeakers.player = RecordingPlayer()
    focused = program.window.focusWidget()
    assert focused is not None

    QTest.keyClick(focused, Qt.Key.Key_Return)

    driver = program.navigation.session.driver
    assert driver is not None
    assert driver.session.timeline.workout.id == "first-time"
    qtbot.waitUntil(lambda: any(name.startswith("play") for name, _ in player.calls))


def test_what_comes_next_is_shown_at_the_next_start_before_the_log_is_read(
    qtbot: QtBot, open_with: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN somebody who has done the first workout, and has been here since
    train(tmp_path, "first-time", 3)
    first = open_with()
    qtbot.waitUntil(lambda: first.navigation.today.advice.is_informed)
    kept = first.services.preferences.current.suggestion
    assert kept == "beginner-floor"
    assert first.services.preferences.close(10)
    first.window.close()

    # WHEN the log takes its time at another start
    monkeypatch.setattr("lowback_timer.program.Program._finish", lambda _program: None)
    second = open_with()

    # THEN the same is there to be started
    advice = second.navigation.today.advice
    assert not advice.is_informed
    assert advice.shown is not None
    assert advice.shown.workout.id == kept


def test_a_workout_by_name_is_shown_to_be_adjusted_and_today_is_the_way_back(
    open_with: Open,
) -> None:
    program = open_with(workout="beginner-ball")
    assert program.navigation.workouts.page.isVisible()

    program.navigation.go(ShowToday())

    assert program.navigation.today.page.isVisible()


def test_a_click_on_a_card_leads_to_its_workout(qtbot: QtBot, open_with: Open) -> None:
    program = open_with()
    page = program.navigation.today.page
    qtbot.waitUntil(lambda: page.workouts is not None)
    assert page.workouts is not None

    page.workouts.opened.emit("beginner-ball")

    assert program.navigation.workouts.page.isVisible()
    assert program.window.windowTitle().startswith("Beginner · ball")


def test_the_first_start_reads_the_notice_and_then_suggests(
    open_with: Open, tmp_path: Path
) -> None:
    keep(tmp_path, safety_acknowledged=False)
    program = open_with()
    notice = program.navigation.safety.notice
    assert notice.isVisible()

    notice.button.click()

    assert program.window.focusWidget() is program.navigation.today.page.card.start
