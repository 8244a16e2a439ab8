"""Reminders in the running process, with its window and without one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import RemindOn
from lowback_timer.devices.notifications import Notification
from lowback_timer.program import Program
from lowback_timer.reminding import Reminding
from lowback_timer.store.folders import log_file
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.plan_file import PlanFile
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import Request, ShowToday, StartToday
from tests.opening import Open
from tests.store.samples import TALLY, a_record, begin
from tests.window.services.reminders import test_service as samples
from tests.window.services.reminders.conftest import FakeAttention, FakeNotifier

TODAY = date.today()  # noqa: DTZ011 - on the wall: the log is asked what was done lately
AT_SIX = datetime.combine(TODAY, datetime.min.time()).replace(hour=18)


@dataclass
class FakeProcess:
    """A process whose window has not been opened."""

    preferences: Preferences
    folder: Path
    libraries: tuple[Path, ...] = ()
    language: str = "en"
    opened: Program | None = None
    tray_icon: QSystemTrayIcon | None = None
    went: list[tuple[Request, str]] = field(default_factory=list)

    def go(self, request: Request, token: str) -> None:
        self.went.append((request, token))


class Desktop:
    """A process, and what it finds around it at six in the evening."""

    def __init__(self, folder: Path) -> None:
        preferences = Preferences(SettingsFile(folder / "settings.json"), Settings(), pytest.fail)
        preferences.set(Settings.reminders, RemindOn.DAYS)
        preferences.set(Settings.reminder_days, tuple("1234567"))
        preferences.set(Settings.suggestion, "beginner-floor")
        self.process = FakeProcess(preferences, folder)
        self.notifier = FakeNotifier(lambda _answer: None)
        self.attention = FakeAttention()
        self.now = AT_SIX
        self.started: list[Reminding] = []

    def start(self) -> Reminding:
        def make_notifier(tell: object) -> FakeNotifier:
            self.notifier.tell = tell  # type: ignore[assignment]
            return self.notifier

        made = Reminding(self.process, make_notifier, self.attention, lambda: self.now)
        self.started.append(made)
        return made

    def note(self, qtbot: QtBot) -> Notification:
        """What is shown once the log, which has a thread of its own, has answered."""
        qtbot.waitUntil(lambda: bool(self.notifier.shown))
        return self.notifier.shown["training"]


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    made = Desktop(tmp_path)
    yield made
    for each in made.started:
        each.close()


def train(folder: Path, at: datetime) -> None:
    """Have trained."""
    log = WorkoutLog(log_file(folder))
    log.open()
    session = begin(log, at)
    log.add_sets(session, [a_record()], at, TALLY)
    log.close()


def test_without_a_window_it_names_the_workout(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.start()

    assert desktop.note(qtbot).body == "Beginner · floor only, 15 min."


def test_without_a_window_it_speaks_the_language_of_the_person(
    qtbot: QtBot, desktop: Desktop
) -> None:
    desktop.process.language = "de"

    desktop.start()

    assert desktop.note(qtbot).body.startswith("Einsteiger · nur Boden, ")


def test_without_a_window_it_knows_the_plan(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(samples, "TODAY", TODAY.toordinal())
    PlanFile(tmp_path / "plan.json").save(samples.plan_for(0))
    desktop.process.preferences.set(Settings.reminders, RemindOn.PLAN)

    desktop.start()

    assert desktop.note(qtbot).body.endswith(" min. It is what your plan has for today.")


def test_without_a_window_it_knows_what_was_done(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    train(tmp_path, datetime.now().astimezone() - timedelta(days=5))

    desktop.start()

    assert "Your back has had 4 days of rest" in desktop.note(qtbot).body


def test_while_the_back_rests_nothing_comes(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    desktop.now = datetime.now()  # noqa: DTZ005 - on the wall
    minute = desktop.now.hour * 60 + desktop.now.minute // 15 * 15
    kept = desktop.process.preferences
    kept.set(Settings.reminder_time_min, minute)
    train(tmp_path, desktop.now.astimezone())

    desktop.start()

    qtbot.waitUntil(lambda: bool(kept.current.reminded_of_training))
    assert not desktop.notifier.shown


def test_a_log_that_cannot_be_read_is_that_of_somebody_who_has_not_trained(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    log_file(tmp_path).mkdir(parents=True)

    desktop.start()

    assert desktop.note(qtbot).body == "Beginner · floor only, 15 min."


def test_what_is_pressed_leads_into_the_window(qtbot: QtBot, desktop: Desktop) -> None:
    reminding = desktop.start()
    desktop.note(qtbot)
    assert not reminding.is_session_on
    assert not reminding.is_in_front

    desktop.notifier.press("start", token="a-token")

    qtbot.waitUntil(lambda: bool(desktop.process.went))
    assert desktop.process.went == [(StartToday(), "a-token")]


def test_with_a_window_that_is_in_front_there_is_no_notification(
    qtbot: QtBot, desktop: Desktop, open_with: Open
) -> None:
    program = open_with()
    desktop.process.opened = program
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    reminding = desktop.start()
    assert reminding.is_in_front
    assert not desktop.notifier.shown

    program.window.hide()
    desktop.now += timedelta(minutes=5)
    reminding.service.look()

    assert desktop.note(qtbot).title == "Time for your back"
    program.window.show()
    program.navigation.go(ShowToday())
    program.navigation.today.start_shown()
    assert reminding.is_session_on
    desktop.now += timedelta(minutes=1)
    reminding.service.look()
    assert not desktop.notifier.shown


def test_with_a_window_what_it_knows_is_known(
    qtbot: QtBot, desktop: Desktop, open_with: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_with()
    program.window.hide()
    monkeypatch.setattr(samples, "TODAY", TODAY.toordinal())
    program.services.plans.keep(samples.plan_for(0))
    desktop.process.opened = program

    reminding = desktop.start()

    assert desktop.note(qtbot).body.endswith(" min. It is what your plan has for today.")
    assert reminding.plan is program.services.plans.kept
    assert reminding.library is program.services.progress.library


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_where_a_system_needs_an_icon_for_messages_there_is_one(desktop: Desktop) -> None:
    reminding = desktop.start()

    own = reminding._find_icon()

    assert own.toolTip() == "Lowback Timer"
    assert reminding._find_icon() is own
    desktop.process.tray_icon = QSystemTrayIcon()
    assert reminding._find_icon() is desktop.process.tray_icon
