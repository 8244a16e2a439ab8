"""How the process of the window begins and ends."""

import json
import os
import sqlite3
import sys
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lowback_timer import app, program
from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Dose, Hold, Sides
from lowback_timer.core.plan.single import Amounts
from lowback_timer.options import Single, WindowOptions
from lowback_timer.terminal.output import RefusalError
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.services.requests import OpenFile
from tests.opening import QUIET, Open


class EndedHardError(Exception):
    """The process would be gone now."""


@pytest.fixture
def application(monkeypatch: pytest.MonkeyPatch) -> None:
    """An application whose window is closed at once, with exit code 3."""

    def end(code: int) -> None:
        raise EndedHardError(code)

    names = ("setApplicationName", "setApplicationVersion", "setDesktopFileName")
    made = SimpleNamespace(
        **dict.fromkeys(names, str), setQuitOnLastWindowClosed=bool, exec=lambda: 3
    )
    monkeypatch.setattr(app, "QApplication", lambda _arguments: made)
    monkeypatch.setattr(app, "GarbageCollector", lambda _app: None)
    monkeypatch.setattr(app, "_watch_signals", lambda _app, _controller: None)
    monkeypatch.setattr(os, "_exit", end)
    monkeypatch.setattr(sys, "argv", ["lowback-timer"])


def opened(monkeypatch: pytest.MonkeyPatch, *, can_end: bool, is_open: bool = True) -> list[str]:
    """Have a process in the place of the real one; gives how it came to life."""
    done: list[str] = []
    controller = SimpleNamespace(
        open=lambda: done.append("open"),
        settle=lambda: done.append("settle"),
        is_open=is_open,
        end=lambda _code: None,
        program=SimpleNamespace(
            window=SimpleNamespace(ready=SimpleNamespace(connect=lambda _slot: None)),
            closing=SimpleNamespace(exit_code=0, can_end=can_end),
        ),
    )
    monkeypatch.setattr(app, "AppController", lambda _app, _options, _claim: controller)
    return done


@pytest.mark.usefixtures("application")
def test_it_ends_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    done = opened(monkeypatch, can_end=True)

    assert app.run_window(WindowOptions()) == 3
    assert done == ["open"]


@pytest.mark.usefixtures("application")
def test_in_the_background_no_window_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    done = opened(monkeypatch, can_end=False, is_open=False)

    assert app.run_window(WindowOptions(in_background=True)) == 3
    assert done == ["settle"]


@pytest.mark.usefixtures("application")
def test_held_by_a_hanging_speech_server_it_ends_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened(monkeypatch, can_end=False)

    with pytest.raises(EndedHardError, match="3"):
        app.run_window(WindowOptions())


def test_a_window_that_cannot_be_built_is_told_in_one_sentence(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN a mistake of our own, met while the window is built
    def fail(*_arguments: object) -> None:
        raise KeyError("bird-dog")

    monkeypatch.setattr(program, "Program", fail)

    with pytest.raises(RefusalError) as caught:
        app.open_program(qapp, WindowOptions(data_dir=tmp_path))

    assert "the window cannot be opened" in str(caught.value)
    assert "KeyError" in (tmp_path / "errors.log").read_text("utf-8")


def test_a_key_works_as_soon_as_the_start_button_is_painted(
    qtbot: QtBot, open_with: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN somebody who presses Enter the moment they see the button
    paint = KeyButton.paintEvent
    pressed: list[KeyButton] = []

    def paint_and_press(button: KeyButton, event: Any) -> None:
        paint(button, event)
        if button.is_primary and not pressed:
            pressed.append(button)
            window = button.window()
            press = partial(QTest.keyClick, window.focusWidget(), Qt.Key.Key_Return)
            QTimer.singleShot(0, window, press)

    monkeypatch.setattr(KeyButton, "paintEvent", paint_and_press)

    program = open_with()

    qtbot.waitUntil(lambda: program.navigation.is_session_on)


def test_a_workout_can_be_begun_from_the_command_line(open_with: Open) -> None:
    program = open_with(workout="beginner-floor", start=True)

    assert program.navigation.is_session_on
    assert not program.window.rail.isVisible()


def test_an_unknown_workout_is_told_and_the_others_are_offered(open_with: Open) -> None:
    program = open_with(workout="nonsense", start=True)

    assert "nonsense" in program.window.notices.text.text()
    assert not program.navigation.is_session_on
    assert program.navigation.today.page.isVisible()


def test_one_exercise_can_be_opened_with_amounts_from_the_command_line(open_with: Open) -> None:
    program = open_with(single=Single("Bridge", Amounts(hold_ms=40_000, sets=3)))

    page = program.navigation.exercises.exercise_page
    assert page.isVisible()
    assert page.single.choice.dose == Dose(Hold(40_000), 3, Sides.BOTH, 45_000)
    assert not program.navigation.is_session_on
    assert page.back.text() == "‹ Today"


def test_one_exercise_can_be_begun_from_the_command_line(open_with: Open) -> None:
    program = open_with(single=Single("bridge", Amounts(hold_ms=40_000)), start=True)

    run = program.navigation.session.run
    assert run is not None
    assert run.session.timeline.workout.name == "Bridge"
    assert run.session.timeline.next_work(0).dose.work == Hold(40_000)  # type: ignore[union-attr]


def test_an_unknown_exercise_is_told_and_the_others_are_offered(open_with: Open) -> None:
    program = open_with(single=Single("brigde", Amounts()), start=True)

    assert "brigde" in program.window.notices.text.text()
    assert program.navigation.exercises.page.isVisible()
    assert not program.navigation.is_session_on


def test_amounts_that_make_no_sense_are_told_and_nothing_begins(open_with: Open) -> None:
    program = open_with(single=Single("superman", Amounts(hold_ms=9_000)), start=True)

    assert "Superman is counted in reps and not held." in program.window.notices.text.text()
    assert program.navigation.exercises.exercise_page.isVisible()
    assert not program.navigation.is_session_on


# Ending


def begin(program: Any) -> None:
    program.navigation.today.start("beginner-floor", Counting.PACED)


def states(folder: Path) -> list[tuple[str | None]]:
    with sqlite3.connect(folder / "workouts.db") as log:
        found: list[tuple[str | None]] = log.execute("select state from sessions").fetchall()
    log.close()
    return found


def test_a_signal_ends_it_with_everything_written_and_without_a_question(
    open_with: Open, tmp_path: Path
) -> None:
    program = open_with()
    begin(program)

    program.closing.end(143)

    assert not program.window.isVisible()
    assert program.closing.exit_code == 143
    assert states(tmp_path) == [(None,)]  # nobody has left it on purpose
    assert json.loads((tmp_path / "settings.json").read_text("utf-8"))["window_geometry"]


def test_logging_out_is_not_held_up_by_a_question(
    qapp: QApplication, open_with: Open, tmp_path: Path
) -> None:
    # GIVEN a session
    program = open_with()
    begin(program)

    # WHEN the desktop says that its session is about to end, and closes the window
    program.closing._commit()
    assert program.window.close()

    # THEN all is there, and it can go on after the next start
    assert states(tmp_path) == [(None,)]


def test_closing_by_hand_asks_about_a_session(open_with: Open) -> None:
    program = open_with()
    begin(program)

    assert not program.window.close()

    assert program.navigation.session.leave_question.isVisible()


def test_the_first_time_the_safety_notice_has_to_be_read(open_with: Open, tmp_path: Path) -> None:
    kept = {**QUIET, "safety_acknowledged": False}
    (tmp_path / "settings.json").write_text(json.dumps(kept), encoding="utf-8")

    program = open_with()

    assert program.navigation.safety.notice.isVisible()
    program.navigation.safety.notice.button.click()
    assert program.services.preferences.close(10)
    assert json.loads((tmp_path / "settings.json").read_text("utf-8"))["safety_acknowledged"]


def test_the_window_has_an_icon_and_says_where_one_is(open_with: Open) -> None:
    program = open_with(workout="between-meetings", start=True)

    assert not program.window.windowIcon().isNull()
    assert program.window.windowTitle() == "Between meetings – Lowback Timer"

    program.navigation.abandon()
    assert program.window.windowTitle() == "Nothing done this time – Lowback Timer"


def test_own_workouts_are_offered_at_every_start(open_with: Open, tmp_path: Path) -> None:
    # GIVEN a folder with a workout and a file that is broken
    folder = tmp_path / "workouts"
    folder.mkdir()
    (folder / "a.yaml").write_text("format: 1\nworkouts:\n  - id:", "utf-8")
    (folder / "b.yaml").write_text(
        "format: 1\nworkouts:\n  - {id: mine, name: My own, level: beginner, goal: health, "
        "summary: A, sections: [standard-warm-up]}\n",
        "utf-8",
    )

    program = open_with(workout="mine")

    assert program.navigation.workouts.page.isVisible()
    notices = program.window.notices.findChildren(QLabel)
    assert any(f"{folder / 'a.yaml'}:" in notice.text() for notice in notices)


def test_the_end_of_a_session_leaves_its_full_screen(open_with: Open) -> None:
    program = open_with(workout="between-meetings", start=True)
    program.window.toggle_full_screen()
    assert program.window.isFullScreen()

    program.navigation.abandon()

    assert not program.window.isFullScreen()


def test_on_macos_a_file_is_opened_as_soon_as_somebody_wants_it(qtbot: QtBot) -> None:
    asked: list[object] = []
    application = QObject()

    app._take_files(application, SimpleNamespace(go=asked.append))  # type: ignore[arg-type]
    QApplication.sendEvent(application, QFileOpenEvent("/home/me/mine.lowback.yaml"))

    assert asked == [OpenFile(Path("/home/me/mine.lowback.yaml"))]
