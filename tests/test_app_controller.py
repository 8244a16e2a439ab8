"""The process with its window, and what later starts ask of it."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer import program as module
from lowback_timer.app_controller import AppController
from lowback_timer.core.choices import Counting, LanguageChoice, RemindOn
from lowback_timer.core.plan.single import Amounts
from lowback_timer.core.text import english, use_translator
from lowback_timer.instance.claim import Outcome, claim, claim_or_ask
from lowback_timer.instance.endpoint import Endpoint
from lowback_timer.instance.launch_request import LaunchRequest, encoded
from lowback_timer.options import Single, WindowOptions
from lowback_timer.program import Program
from lowback_timer.store.settings.fields import Setting, Settings
from lowback_timer.window.shell.tray import Tray
from tests.opening import keep
from tests.window.stage import settle

Start = Callable[..., None]

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "systemTrayWindowChanged")
"""Qt's platform without a screen has no windows one above the other, and no tray."""


class FakeApplication(QObject):
    """Takes note of how it is to end."""

    aboutToQuit = Signal()  # noqa: N815 - as it is called there

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self.ends: list[int] = []

    def quit(self) -> None:
        """End with 0."""
        self.exit(0)

    def exit(self, code: int) -> None:
        """End."""
        self.ends.append(code)

    def __getattr__(self, name: str) -> object:
        """All else is as it is."""
        return getattr(self._app, name)


@pytest.fixture
def app(qapp: QApplication) -> FakeApplication:
    return FakeApplication(qapp)


@pytest.fixture
def waiting(
    qapp: QApplication, app: FakeApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[AppController]:
    """A program that waits in the background, and which later starts find."""
    locale, palette = QLocale(), qapp.palette()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    keep(tmp_path)
    made = AppController(
        app,  # type: ignore[arg-type]
        WindowOptions(data_dir=tmp_path, in_background=True),
        claim(Endpoint(tmp_path)),
    )
    made.settle()
    yield made
    if made.is_open:
        made.program.navigation.abandon()
        made.end(0)
    made.end_listening()
    made.translation.choose("en")  # Qt's own words as well
    app.deleteLater()
    settle()
    QLocale.setDefault(locale)
    use_translator(english)
    qapp.setPalette(palette)


@pytest.fixture
def controller(qtbot: QtBot, waiting: AppController) -> AppController:
    """The same with its window."""
    with qtbot.waitSignal(waiting.program.window.ready):
        waiting.open()
    settle()
    return waiting


@pytest.fixture
def program(controller: AppController) -> Program:
    return controller.program


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, waiting: AppController) -> Start:
    """Starts the program once more, as far as it comes: the first one does what is wanted."""

    def start_it(**options: object) -> None:
        endpoint, outcomes = Endpoint(tmp_path), list[object]()
        line = encoded(LaunchRequest(endpoint.data, WindowOptions(**options)))  # type: ignore[arg-type]
        thread = Thread(target=lambda: outcomes.append(claim_or_ask(endpoint, lambda: line)))
        thread.start()
        qtbot.waitUntil(lambda: bool(outcomes))
        thread.join(10)
        assert outcomes == [Outcome.TAKEN]
        settle()

    return start_it


def test_a_plain_start_shows_the_window(program: Program, start: Start) -> None:
    program.window.showMinimized()
    assert program.window.isMinimized()

    start()

    assert not program.window.isMinimized()
    assert program.window.isVisible()


def test_a_start_in_the_background_asks_for_nothing(program: Program, start: Start) -> None:
    program.window.showMinimized()

    start(in_background=True)

    assert program.window.isMinimized()


@pytest.mark.parametrize("options", [{}, {"workout": "beginner-floor"}, {"takes_break": True}])
def test_one_that_waits_has_its_window_built_when_it_is_wanted(
    qtbot: QtBot, waiting: AppController, start: Start, options: dict[str, object]
) -> None:
    start(in_background=True)
    assert not waiting.is_open

    start(**options)

    assert waiting.is_open
    navigation = waiting.program.navigation
    qtbot.waitUntil(lambda: waiting.program.window.is_ready)
    qtbot.waitUntil(lambda: navigation.is_session_on is ("takes_break" in options))
    if "workout" in options:
        qtbot.waitUntil(navigation.workouts.page.isVisible)


def test_a_window_that_cannot_be_built_ends_it_in_one_sentence(
    waiting: AppController,
    app: FakeApplication,
    start: Start,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_arguments: object) -> None:
        raise KeyError("bird-dog")

    monkeypatch.setattr(module, "Program", fail)

    start()

    assert app.ends == [2]
    assert "the window cannot be opened" in capsys.readouterr().err
    assert "KeyError" in (tmp_path / "errors.log").read_text("utf-8")


def test_one_that_waits_ends_when_it_is_asked_to(
    waiting: AppController, app: FakeApplication
) -> None:
    waiting.end(143)
    waiting.quit()

    assert app.ends == [143, 0]


def test_what_has_gone_wrong_is_told_by_the_window(
    qtbot: QtBot, waiting: AppController, start: Start
) -> None:
    waiting.preferences.notify("The settings cannot be kept.")

    start()

    assert waiting.program.window.notices.text.text() == "The settings cannot be kept."


# The window closes


def test_it_ends_with_its_window(controller: AppController, app: FakeApplication) -> None:
    controller.program.window.close()

    assert app.ends == [0]


def test_or_goes_on_without_it_where_that_is_chosen(
    controller: AppController, app: FakeApplication, start: Start
) -> None:
    preferences, window = controller.preferences, controller.program.window
    preferences.set(Settings.stays_in_background, value=True)
    preferences.set(Settings.told_of_staying, value=True)

    window.close()
    assert not window.isVisible()
    assert app.ends == []

    start()
    assert window.isVisible()

    controller.quit()
    assert app.ends == [0]


def test_what_ends_it_from_outside_is_not_kept_out_by_that(
    controller: AppController, app: FakeApplication
) -> None:
    controller.preferences.set(Settings.stays_in_background, value=True)

    controller.end(143)

    assert app.ends == [0]
    assert controller.program.closing.exit_code == 143


def test_a_workout_under_way_is_asked_about_also_where_it_would_go_on(
    controller: AppController, app: FakeApplication
) -> None:
    controller.preferences.set(Settings.stays_in_background, value=True)
    navigation = controller.program.navigation
    navigation.today.start("between-meetings", Counting.PACED)

    controller.program.window.close()
    assert navigation.session.leave_question.isVisible()
    navigation.session.leave_question.close_overlay()

    controller.quit()
    assert navigation.session.leave_question.isVisible()
    assert app.ends == []


# The tray


def test_the_icon_is_there_while_it_is_wanted(
    waiting: AppController, app: FakeApplication, qtbot: QtBot
) -> None:
    waiting.preferences.set(Settings.shows_tray, value=True)
    tray = waiting.findChild(Tray)
    assert tray is not None

    tray.actions["break"].trigger()
    qtbot.waitUntil(lambda: waiting.is_open and waiting.program.navigation.is_session_on)
    waiting.program.navigation.abandon()
    tray.actions["quit"].trigger()
    assert app.ends == [0]

    waiting.preferences.set(Settings.shows_tray, value=False)
    settle()
    assert waiting.findChild(Tray) is None


def test_it_speaks_the_language_of_the_window(
    controller: AppController, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller.preferences.set(Settings.shows_tray, value=True)
    tray = controller.findChild(Tray)
    assert tray is not None
    told: list[str] = []
    monkeypatch.setattr(Tray, "retell", lambda _self: told.append(controller.translation.language))

    controller.preferences.set(Settings.language, LanguageChoice.GERMAN)
    settle()

    assert told == ["de"]


def test_a_workout_is_shown_or_begun(qtbot: QtBot, program: Program, start: Start) -> None:
    start(workout="beginner-floor")
    assert program.navigation.workouts.page.isVisible()
    assert not program.navigation.is_session_on

    start(workout="beginner-floor", start=True)
    qtbot.waitUntil(lambda: program.navigation.is_session_on)


def test_one_exercise_is_shown_with_its_amounts(program: Program, start: Start) -> None:
    start(single=Single("bridge", Amounts(hold_ms=40_000)))

    page = program.navigation.exercises.exercise_page
    assert page.isVisible()
    assert page.single.choice.dose.work.duration_ms == 40_000  # type: ignore[union-attr]


@pytest.mark.parametrize("option", ["start", "takes_break"])
def test_today_s_workout_or_a_break_begins(
    qtbot: QtBot, program: Program, start: Start, option: str
) -> None:
    start(**{option: True})

    qtbot.waitUntil(lambda: program.navigation.is_session_on)


def test_a_file_is_opened(
    program: Program, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(program.navigation.workouts, "open_file", opened.append)

    start(file=tmp_path / "given.yaml")

    assert opened == [tmp_path / "given.yaml"]


@pytest.mark.parametrize(
    "options", [{"workout": "bosu-balance", "start": True}, {"single": Single("bridge", Amounts())}]
)
def test_a_workout_that_is_under_way_is_not_disturbed(
    program: Program, start: Start, options: dict[str, object]
) -> None:
    program.navigation.today.start("between-meetings", Counting.PACED)
    driver = program.navigation.session.driver

    start(**options)

    assert program.navigation.session.driver is driver
    assert program.navigation.session.page.isVisible()
    told = program.window.notices.text.text()
    assert told == "Another workout can be opened when this one is over."


def test_what_is_not_known_is_told(program: Program, start: Start) -> None:
    start(workout="nonsense")

    assert "nonsense" in program.window.notices.text.text()


def test_once_it_listens_no_more_the_next_start_is_the_first(
    controller: AppController, tmp_path: Path
) -> None:
    controller.end_listening()

    following = claim(Endpoint(tmp_path))
    assert following is not None
    following.give_up()


# Reminders


def test_nobody_is_reminded_who_does_not_want_to_be_and_nothing_is_loaded_for_it(
    controller: AppController,
) -> None:
    assert controller._reminding is None


@pytest.mark.parametrize(
    ("setting", "value"),
    [(Settings.reminders, RemindOn.DAYS), (Settings.break_every_min, 60)],
)
def test_who_turns_reminders_on_is_reminded_from_then_on(
    controller: AppController, setting: Setting[Any], value: object
) -> None:
    controller.preferences.set(setting, value)

    kept = controller.preferences.current
    assert controller._reminding is not None
    # What lies in the past by then is over with.
    assert kept.reminded_of_training
    assert kept.reminded_of_breaks
    assert controller.opened is controller.program
    assert (controller.language, controller.libraries, controller.tray_icon) == ("en", (), None)
    controller._reminding.close()
